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
from typing import Any

from bench.agreement import bootstrap, kappa, macro_f1, score
from bench.baselines import cue_family, majority
from bench.quality.reading import ABSTAINED, Read, read
from bench.quality.sets import Line, line_of
from simulator.language import Tier
from simulator.language.acts import Family

HERE = Path(__file__).resolve().parent.parent / "corpus" / "pilot"


def load(split: str) -> list[Line]:
    """Return the labelled lines of a split in the order of the file."""
    labels = {row["id"]: row for row in _rows(f"{split}.labels.jsonl")}
    return [line_of(row, labels[row["id"]]) for row in _rows(f"{split}.lines.jsonl")]


def main(split: str) -> None:
    """Print the figures of a split."""
    done = read(load(split), Tier.FULL)
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
