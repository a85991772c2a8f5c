"""`make quality`: how well the reader agrees with the held-out lines, written to docs/quality.md.

Every figure stands beside the majority and the cue-word baseline, with n and an interval, and an
abstention counts as an error. Held-out lines are run whole and never looked at one by one; each run
is written down in corpus/readings.md. Confusions are counted, not quoted.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from bench.agreement import bootstrap, macro_f1, score
from bench.baselines import cue_family, majority
from bench.pilot import ABSTAINED, Line, Read, line_of, read
from simulator.language.acts import Family

ROOT = Path(__file__).resolve().parent.parent
SETS = {
    "pilot test": ("pilot/test.lines.jsonl", "pilot/test.labels.jsonl"),
    "test 1": ("lines/test_1.jsonl", "labels/test_1.jsonl"),
    "test 2": ("lines/test_2.jsonl", "labels/test_2.jsonl"),
}
CONFUSIONS = 20


def load(name: str) -> list[Line]:
    """Return the labelled lines of a held-out set."""
    lines, labels = (ROOT / "corpus" / path for path in SETS[name])
    known = {row["id"]: row for row in _rows(labels)}
    return [line_of(row, known[row["id"]]) for row in _rows(lines)]


def measure(done: list[Read]) -> dict[str, Any]:
    """Return every figure of some lines as they were read."""
    gold, got = [r.line.family for r in done], [r.family for r in done]
    acts, read_acts = [r.line.act for r in done], [r.act for r in done]
    most = majority(Family(family) for family in gold).value
    cues = [cue_family(r.line.text).value for r in done]
    aimed = [r for r in done if r.line.target != "-"]
    missed = Counter((a, b) for a, b in zip(acts, read_acts, strict=True) if a != b)
    return {
        "n": len(done),
        "reader": done[0].found.reader,
        "coverage": 1 - got.count(ABSTAINED) / len(got),
        "family kappa": bootstrap(gold, got),
        "family kappa, cue words": bootstrap(gold, cues),
        "family kappa, majority": bootstrap(gold, [most] * len(gold)),
        "families": {
            family.value: score(gold, got, family.value)._asdict()
            for family in Family
            if family.value in gold
        },
        "act accuracy": sum(a == b for a, b in zip(acts, read_acts, strict=True)) / len(done),
        "act macro-F1": macro_f1(acts, read_acts),
        "target accuracy": sum(r.line.target == r.target for r in aimed) / max(1, len(aimed)),
        "target macro-F1": macro_f1([r.line.target for r in aimed], [r.target for r in aimed]),
        "pairs": pairs(done),
        "confusions": [(*pair, n) for pair, n in missed.most_common(CONFUSIONS)],
    }


def pairs(done: list[Read]) -> tuple[int, int]:
    """Return how many minimal pairs were read rightly on both sides, by act, and how many are."""
    groups: dict[str, list[bool]] = {}
    for one in done:
        if one.line.group.endswith("-mp"):
            groups.setdefault(one.line.group, []).append(one.line.act == one.act)
    both = [all(right) for right in groups.values() if len(right) == 2]
    return sum(both), len(both)


def page(found: dict[str, dict[str, Any]]) -> str:
    """Return the figures as Markdown."""
    rows = [
        "# How well the reader reads",
        "",
        "Made by `make quality`; nothing here is typed by hand. The lines were written by",
        "authors who saw neither the reader nor its training lines, and labelled blind by two",
        "coders, then settled. **Coders and authors are language models: agreement with them is",
        "consistency with the coding manual, never human agreement.** None of it is recorded talk.",
        "",
        "Abstentions count as errors. Intervals are 95 % bootstrap intervals.",
        "",
        "| lines | n | reader | coverage | family kappa | cue words | majority | act accuracy | "
        "act macro-F1 | target accuracy | target macro-F1 | minimal pairs, both right |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, m in found.items():
        right, of = m["pairs"]
        rows.append(
            f"| {name} | {m['n']} | {m['reader']} | {m['coverage']:.3f}"
            f" | {_shown(m, 'family kappa')}"
            f" | {_shown(m, 'family kappa, cue words')} | {_shown(m, 'family kappa, majority')}"
            f" | {m['act accuracy']:.3f} | {m['act macro-F1']:.3f} | {m['target accuracy']:.3f}"
            f" | {m['target macro-F1']:.3f} | {right} of {of} |"
        )
    for name, m in found.items():
        rows += ["", f"## {name}", ""]
        rows += ["| family | precision | recall | F1 | n |", "| --- | --- | --- | --- | --- |"]
        for family, s in m["families"].items():
            rows.append(
                f"| {family} | {s['precision']:.3f} | {s['recall']:.3f} | {s['f1']:.3f} | "
                f"{s['support']} |"
            )
        worst = ", ".join(f"{a} as {b} ({n})" for a, b, n in m["confusions"])
        rows += ["", f"Most frequent confusions of the deciding act: {worst}."]
    return "\n".join(rows) + "\n"


def main() -> None:
    """Measure every set that is labelled; write the page, the figures, and the log."""
    found: dict[str, dict[str, Any]] = {}
    for name, (_, labels) in SETS.items():
        if (ROOT / "corpus" / labels).exists():
            found[name] = measure(read(load(name)))
    (ROOT / "docs" / "quality.md").write_text(page(found), "utf-8")
    (ROOT / "docs" / "quality.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    with (ROOT / "corpus" / "readings.md").open("a", encoding="utf-8") as log:
        for name, m in found.items():
            log.write(
                f"| {date.today()} | {name}, {m['n']} | {m['reader']} | "
                f"{_shown(m, 'family kappa')} | {m['act accuracy']:.3f} | `make quality` |\n"
            )
    print(page(found))


def _shown(measures: dict[str, Any], name: str) -> str:
    value, low, high = measures[name]
    return f"{value:.3f} ({low:.3f} to {high:.3f})"


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in path.read_text("utf-8").splitlines() if row.strip()]


if __name__ == "__main__":
    main()
