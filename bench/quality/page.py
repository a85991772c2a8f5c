"""The figures as Markdown. Nothing in docs/quality.md is typed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bench import people
from bench.quality.asked import asked
from bench.quality.disturbed import CHANGES

HEAD = """\
# How well the reader reads

Made by `make quality`; nothing here is typed by hand. Held-out lines were written by authors who
saw neither the reader nor its training lines, and labelled blind by two coders, then settled.
**Coders and authors are language models: agreement with them is consistency with the coding manual,
never human agreement.** None of it is recorded talk.

Abstentions count as errors. Intervals are 95 % bootstrap intervals. `first` is the first tier alone
(`--fast`), `cascade` both tiers as they are used live and in batch.
"""


def page(found: dict[str, Any]) -> str:
    """Return the page."""
    parts = [
        HEAD.rstrip(),
        *asked(found),
        "",
        *_held_out(found["held out"]),
        *_all(found["held out"]["all held out"], found["examples"]),
        *_played(found["played"]),
        *_heard(found["heard"]),
        *_steady(found),
        *_people(found.get("people")),
    ]
    return "\n".join(parts) + "\n"


def _held_out(sets: dict[str, Any]) -> Iterator[str]:
    yield "| lines | n (groups) | tier | coverage | by both | family kappa | act accuracy | act macro-F1 | target accuracy | target macro-F1 | pairs |"  # noqa: E501
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for name, one in sets.items():
        for tier in ("first", "cascade"):
            yield _row(name, tier, one[tier])
    yield "\nAgainst simple programs, family kappa on the same lines:\n"
    yield "| lines | cue words | always the commonest | cascade ahead of cue words | cascade ahead of first |"  # noqa: E501
    yield "| --- | --- | --- | --- | --- |"
    for name, one in sets.items():
        yield (f"| {name} | {_of(one['baselines']['cue words'])} | "
               f"{_of(one['baselines']['majority'])} | {_of(one['ahead of cue words'])} | "
               f"{_of(one['ahead of first'])} |")  # fmt: skip


def _row(name: str, tier: str, m: dict[str, Any]) -> str:
    right, of = m["pairs"]
    return (
        f"| {name} | {m['n']} ({m['groups']}) | {tier} | {m['coverage']:.3f} "
        f"| {m['by both tiers']:.2f} | {_of(m['family kappa'])} | {_of(m['act accuracy'])} "
        f"| {_of(m['act macro-F1'])} | {m['target accuracy']:.3f} | {m['target macro-F1']:.3f} "
        f"| {right} of {of} |"
    )


def _all(one: dict[str, Any], examples: dict[str, str]) -> Iterator[str]:
    yield "\n## All held-out lines together\n"
    yield "| family | n | first: precision, recall | cascade: precision, recall | cue words |"
    yield "| --- | --- | --- | --- | --- |"
    cues = one["baselines"]["cue words, families"]
    for family, first in one["first"]["families"].items():
        full = one["cascade"]["families"][family]
        simple = (
            f"{cues[family]['precision']:.3f}, {cues[family]['recall']:.3f}"
            if family in cues
            else ""
        )
        yield (f"| {family} | {first['support']} | {first['precision']:.3f}, {first['recall']:.3f} "
               f"| {full['precision']:.3f}, {full['recall']:.3f} | {simple} |")  # fmt: skip
    yield "\nRisk against coverage: the share of wrong families among the surest lines.\n"
    yield "| coverage | first | cascade | cascade: certainty from |"
    yield "| --- | --- | --- | --- |"
    for early, late in zip(one["first"]["risks"], one["cascade"]["risks"], strict=True):
        yield f"| {early[0]:.0%} | {early[1]:.3f} | {late[1]:.3f} | {late[2]:.2f} |"
    yield (f"\nCalibration error of the family's certainty (10 bins): first "
           f"{one['first']['calibration error']:.3f}, cascade "
           f"{one['cascade']['calibration error']:.3f}.")  # fmt: skip
    yield ("\nMost frequent confusions of the deciding act by the cascade, each with a training "
           "line that it misreads so:\n")  # fmt: skip
    yield "| act | read as | lines | for example |"
    yield "| --- | --- | --- | --- |"
    for act, other, n in one["cascade"]["confusions"]:
        shown = examples.get(f"{act} > {other}", "").replace("|", "/")
        yield f"| {act} | {other} | {n} | {shown} |"


_PLAYED = ("tier", "family kappa", "family accuracy", "act accuracy", "target accuracy",
           "fair lines charged with pushing or hiding", "fair lines not understood",
           "pushing or hiding seen as such")  # fmt: skip


def _played(found: dict[str, Any]) -> Iterator[str]:
    some = found["cascade"]
    yield "\n## Lines typed in the terminal\n"
    yield (f"{some['n']} lines of {some['groups']} talks kept in docs/talks, typed by language "
           "models that played trainees, labelled like the rest. Nothing was tuned on them, but "
           "what these talks had shown to be misread led to rules and training lines, so they are "
           f"not held out. {some['fair']} of them neither push nor hide.\n")  # fmt: skip
    yield "| " + " | ".join(_PLAYED) + " |"
    yield "|" + " --- |" * len(_PLAYED)
    for tier, m in found.items():
        yield (f"| {tier} | {_of(m['family kappa'])} | {m['family accuracy']:.3f} "
               f"| {_of(m['act accuracy'])} | {m['target accuracy']:.3f} "
               f"| {m['charged for nothing']:.1%} | {m['not understood']:.1%} "
               f"| {m['foul and seen']} of {m['foul']} |")  # fmt: skip


def _heard(found: dict[str, Any]) -> Iterator[str]:
    yield "\n## Buyers' turns\n"
    yield (f"Held-out turns: {found['n']}, of the twelve talks of test 3. Cohen's kappa with the "
           "settled labels; `says` counts turns on which a field is not empty.\n")  # fmt: skip
    yield "| field | says | first | cascade |"
    yield "| --- | --- | --- | --- |"
    for name, one in found["fields"].items():
        yield f"| {name} | {one['n']} | {one['first']:.3f} | {one['cascade']:.3f} |"


def _steady(found: dict[str, Any]) -> Iterator[str]:
    yield "\n## Steadiness\n"
    yield ("Share of held-out lines whose family stays as it was under a change that alters "
           "nothing of what is done; an abstention counts as changed.\n")  # fmt: skip
    yield "| change | lines touched | first | cascade | wanted |"
    yield "| --- | --- | --- | --- | --- |"
    for name, (wanted, _) in CHANGES.items():
        n = found["steadiness"]["cascade"][name][0]
        first, full = (found["steadiness"][tier][name] for tier in ("first", "cascade"))
        yield (f"| {name} | {n} | {first[1] / max(1, first[0]):.3f} | "
               f"{full[1] / max(1, full[0]):.3f} | {wanted:.2f} |")  # fmt: skip


def _people(found: dict[str, Any] | None) -> Iterator[str]:
    yield "\n## Talk labelled by people\n"
    yield ("Counselling, appeals, lessons, bargaining, telephone talk, labelled by others for "
           "purposes of their own and kept in a folder outside the project (`make quality "
           "BENCH=DIR`). **None of it is selling, so no figure here is a sales figure.** Nothing "
           "was trained on it.\n")  # fmt: skip
    if found is None:
        yield "Not run."
        return
    yield f"Run on {found['measured']}, data {found['data']}, reader {found['reader']}.\n"
    yield "| task | what is told apart | n | first | cascade | 95 % | measure |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for task, m in found["tasks"].items():
        early = found["tasks, first tier"][task]
        key = "macroF1" if "macroF1" in m else "pearson"
        low, high = m.get(f"{key}_ci", ("", ""))
        told = people.TASKS.get(task, "")
        yield (f"| {task} | {told} | {m['n']} | {early[key]:.3f} | {m[key]:.3f} | "
               f"{low} to {high} | {key} |")  # fmt: skip
    for name, key in (("first tier", "sessions, first tier"), ("cascade", "sessions")):
        s = found[key]
        low, high = s["ci"]
        yield (f"\nWhole sessions of good and poor quality ranked by the key of docs/rubric.md, "
               f"{name}: AUC {s['auc']} ({low} to {high}), over {s['high']} good and {s['low']} "
               f"poor; pairs matched by length of turn {s['auc_len_matched']}.")  # fmt: skip


def _of(value: Any) -> str:
    middle, low, high = value
    return f"{middle:.3f} ({low:.3f} to {high:.3f})"
