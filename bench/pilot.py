"""How well the analyser reads the pilot lines: ``python -m bench.pilot dev|test``.

The lines were written by several people and coded twice, blind, before the reader was built; the
labels here are the settled ones. Abstentions count as errors. ``dev`` lists the errors, for tuning;
``test`` prints figures only and is for one run at the end.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from bench.agreement import bootstrap, kappa, macro_f1, score
from bench.baselines import cue_family, majority
from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.language import interpret
from simulator.language.acts import Act, Family
from simulator.language.interpretation import Interpretation

HERE = Path(__file__).resolve().parent.parent / "corpus" / "pilot"
ABSTAINED = "abstained"


class Line(NamedTuple):
    """A seller's line after its dialogue, with its settled labels."""

    id: str
    group: str
    text: str
    dialogue: Dialogue
    family: str
    act: str
    target: str


class Read(NamedTuple):
    """A line and how it was read."""

    line: Line
    found: Interpretation
    family: str
    act: str
    target: str


def load(split: str) -> list[Line]:
    """Return the labelled lines of a split in the order of the file."""
    labels = {row["id"]: row for row in _rows(f"{split}.labels.jsonl")}
    return [line_of(row, labels[row["id"]]) for row in _rows(f"{split}.lines.jsonl")]


def read(lines: list[Line]) -> list[Read]:
    """Return the lines as the analyser reads them."""
    return [_read(line) for line in lines]


def main(split: str) -> None:
    """Print the figures of a split."""
    done = read(load(split))
    gold = [one.line.family for one in done]
    got = [one.family for one in done]
    if split == "dev":
        _print_errors(done)
    _print_families(gold, got)
    print(
        f"\nn {len(done)}, reader {done[0].found.reader}, "
        f"coverage {1 - got.count(ABSTAINED) / len(got):.3f}, abstentions are errors"
    )
    _print_kappa("family, this reader", gold, got)
    _print_kappa("family, cue words", gold, [cue_family(one.line.text).value for one in done])
    most = majority(Family(family) for family in gold).value
    _print_kappa(f"family, always {most}", gold, [most] * len(gold))
    acts, read_acts = [one.line.act for one in done], [one.act for one in done]
    right = sum(a == b for a, b in zip(acts, read_acts, strict=True)) / len(done)
    print(
        f"act of the deciding segment: accuracy {right:.3f}, kappa {kappa(acts, read_acts):.3f}, "
        f"macro-F1 {macro_f1(acts, read_acts):.3f} over {len(set(acts))} acts"
    )
    targets = [one for one in done if one.line.act == one.act and one.line.target != "-"]
    hit = sum(one.line.target == one.target for one in targets)
    print(
        f"target where the act is right and there is one: {hit}/{len(targets)} = "
        f"{hit / max(1, len(targets)):.3f}"
    )


def _rows(name: str) -> list[dict[str, Any]]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [json.loads(row) for row in text.splitlines() if row.strip()]


def line_of(row: dict[str, Any], label: dict[str, Any]) -> Line:
    """Return a labelled line from its two records."""
    turns = tuple(Utterance(Speaker(t["speaker"]), t["text"]) for t in row["context"])
    deciding = min(label["segments"], key=lambda s: Act(s["act"]).rank)
    return Line(
        row["id"],
        row["group"],
        row["text"],
        Dialogue(turns),
        label["family"],
        deciding["act"],
        deciding["target"],
    )


def _read(line: Line) -> Read:
    found = interpret(line.text, line.dialogue)
    deciding = found.deciding
    return Read(
        line,
        found,
        ABSTAINED if found.abstained else found.family.value,
        deciding.act.value if deciding else Act.UNCLEAR.value,
        deciding.target.value if deciding else "-",
    )


def _print_errors(done: list[Read]) -> None:
    for one in done:
        if one.line.family == one.family:
            continue
        last = one.line.dialogue.turns[-1].text if one.line.dialogue.turns else ""
        print(f"{one.line.id} {one.line.family} {one.line.act} read as {one.family} {one.act}")
        print(f"    before: {last[:160]}\n    line:   {one.line.text[:300]}")
        for segment in one.found.segments:
            quotes = (one.line.text[e.span.start : e.span.end] for e in segment.evidence[:3])
            words = "; ".join(quotes)
            print(f"    {segment.act.value} {segment.confidence:.2f} {segment.rule}: {words}")


def _print_families(gold: list[str], got: list[str]) -> None:
    names = [family.value for family in Family]
    seen = Counter(zip(gold, got, strict=True))
    columns = [*names, ABSTAINED]
    print(
        f"\n{'reference':>14} "
        + " ".join(f"{name[:9]:>9}" for name in columns)
        + "   precision recall    f1    n"
    )
    for name in names:
        row = " ".join(f"{seen[name, other]:9d}" for other in columns)
        one = score(gold, got, name)
        print(
            f"{name:>14} {row}   {one.precision:9.3f} {one.recall:6.3f} {one.f1:5.3f} "
            f"{one.support:4d}"
        )


def _print_kappa(title: str, gold: list[str], got: list[str]) -> None:
    found = bootstrap(gold, got)
    print(f"{title:28} kappa {found.value:.3f} (95% {found.low:.3f} to {found.high:.3f})")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("dev", "test"):
        sys.exit("usage: python -m bench.pilot dev|test")
    main(sys.argv[1])
