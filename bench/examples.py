"""`python -m bench.examples`: how far example phrases carry, and the limits that follow from it.

Paraphrases of the shipped scenarios' examples (`corpus/examples/paraphrases.jsonl`) say what ought
to be reached; lines of other companies say how often something is reached that nobody spoke of.
Limits are chosen on the part `fit` and half of those lines, and reported on the rest. `--write`
puts them where the reader finds them: to be run whenever the encoder has been trained anew.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from bench.corpus import ROOT, load
from simulator.dialogue import Dialogue, Span, Speaker
from simulator.engine.gazetteer import gazetteer
from simulator.language import Tier, interpret
from simulator.language.data import nearness
from simulator.language.examples import Limits, Near, clear, ranking
from simulator.language.gazetteer import Gazetteer
from simulator.language.moment import last_of
from simulator.language.segments import LIKE
from simulator.scenario.loader import load_scenario

PARAPHRASES = ROOT / "examples" / "paraphrases.jsonl"
LINES = 200
"""Lines of other companies, in each half."""
FALSE = 0.03
"""Most of them that may reach anything."""
PRECISE = 2 / 3
"""Least share of what is reached that has to be right."""


class Wanted(NamedTuple):
    """A line, what was said before it, the scenario, and the element it ought to reach; '' none."""

    text: str
    heard: str
    scenario: str
    element: str


class Told(NamedTuple):
    """A line that was wanted, and how near it came to what there is."""

    wanted: Wanted
    near: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares: of paraphrases whose nearest is the right element, that reach the right one, that
    reach a wrong one; and of lines about nothing that reach any."""

    nearest: float
    right: float
    wrong: float
    false: float


@cache
def names(scenario: str) -> Gazetteer:
    """Return the names and examples of a scenario."""
    return gazetteer(load_scenario(scenario).scenario)


@cache
def paraphrases(part: str) -> tuple[Wanted, ...]:
    """Return the paraphrases of a part, each after a line the buyer might have said."""
    rows = (json.loads(line) for line in PARAPHRASES.read_text("utf-8").splitlines())
    return tuple(
        Wanted(row["text"], _before(row["scenario"], row["text"]), row["scenario"], row["element"])
        for row in rows
        if row["part"] == part
    )


def _before(scenario: str, text: str) -> str:
    said = load_scenario(scenario).scenario.lines["discovery"]
    return said[crc32(text.encode()) % len(said)]


@cache
def elsewhere(part: str) -> tuple[Wanted, ...]:
    """Return lines of other companies, with each scenario in turn: none is about it."""
    lines = sorted(load(), key=lambda line: crc32(line.id.encode()))
    half = lines[:LINES] if part == "fit" else lines[LINES : 2 * LINES]
    scenarios = sorted({one.scenario for one in paraphrases("fit")})
    return tuple(
        Wanted(line.text, last_of(line.dialogue), scenario, "")
        for scenario in scenarios
        for line in half
    )


def told(wanted: Iterable[Wanted], tier: Tier) -> list[Told]:
    """Return how near each line comes to what its scenario has."""
    return [
        Told(one, ranking(names(one.scenario).examples, one.text, one.heard,
                          Span(0, len(one.text)), tier))
        for one in wanted
    ]  # fmt: skip


def figures(asked: Sequence[Told], nothing: Sequence[Told], by: Limits) -> Figures:
    """Return what comes of some limits."""
    reach = [one for one in asked if one.near and clear(one.near, by)]
    right = sum(one.near[0].id == one.wanted.element for one in reach)
    nearest = sum(_nearest(one.near) == one.wanted.element for one in asked)
    false = sum(bool(one.near) and clear(one.near, by) for one in nothing)
    whole, others = len(asked), max(1, len(nothing))
    return Figures(nearest / whole, right / whole, (len(reach) - right) / whole, false / others)


def _nearest(near: Sequence[Near]) -> str:
    return next((one.id for one in near if one.id), "")


def fitted(tier: Tier) -> Limits:
    """Return the limits by which most is reached rightly, of those that keep the bounds."""
    asked, nothing = told(paraphrases("fit"), tier), told(elsewhere("fit"), tier)
    steps = [Limits(least / 50, margin / 100) for least in range(50) for margin in range(21)]
    kept = [(found.right, by) for by in steps if _keeps(found := figures(asked, nothing, by))]
    return max(kept)[1] if kept else Limits(1.0, 0.0)


def _keeps(found: Figures) -> bool:
    return found.false <= FALSE and found.right >= PRECISE * (found.right + found.wrong)


def left_out(tier: Tier, by: Limits) -> Figures:
    """Return the figures of each example read with itself left out."""
    found = []
    for scenario in sorted({one.scenario for one in paraphrases("fit")}):
        examples = names(scenario).examples
        for place, entry in enumerate(examples):
            rest = (*examples[:place], *examples[place + 1 :])
            span = Span(0, len(entry.phrase))
            wanted = Wanted(entry.phrase, "", scenario, entry.id)
            found.append(Told(wanted, ranking(rest, entry.phrase, "", span, tier)))
    return figures(found, (), by)


def read(wanted: Sequence[Wanted], tier: Tier) -> tuple[float, float, float]:
    """Return the shares that reach the right element, a wrong one, and none, read whole: a line
    that names somebody, or is of an act that moves nobody, reaches nobody by examples."""
    right = wrong = 0
    for one in wanted:
        said = Dialogue().say(Speaker.BUYER, one.heard) if one.heard else Dialogue()
        reading = interpret(one.text, said, names(one.scenario), tier)
        like = {m for s in reading.segments if any(e.cue.startswith(LIKE) for e in s.evidence)
                for m in s.mentions}  # fmt: skip
        right += one.element in like
        wrong += bool(like) and one.element not in like
    return right / len(wanted), wrong / len(wanted), 1 - (right + wrong) / len(wanted)


def report(tier: Tier, by: Limits) -> Iterable[str]:
    """Yield the lines of the table for a tier."""
    yield f"{tier}: least {by.least:.2f}, margin {by.margin:.2f}"
    yield "                              nearest   right   wrong   false reach"
    for part in ("fit", "test"):
        found = figures(told(paraphrases(part), tier), told(elsewhere(part), tier), by)
        yield f"  {part:<4} {len(paraphrases(part)):4} paraphrases         {_row(found)}"
    out = left_out(tier, by)
    yield f"  examples, each left out      {_row(out, alone=True)}"
    right, wrong, _ = read(paraphrases("test"), tier)
    _, false, _ = read(elsewhere("test"), tier)
    yield f"  test, by the whole reader        -    {right:6.3f}  {wrong:6.3f}  {false:6.3f}"


def _row(found: Figures, alone: bool = False) -> str:
    false = "     -" if alone else f"{found.false:6.3f}"
    return f"{found.nearest:6.3f}  {found.right:6.3f}  {found.wrong:6.3f}  {false}"


def main(write: bool) -> None:
    """Print the figures of both tiers; write the limits if wanted."""
    limits = {tier: fitted(tier) for tier in (Tier.FULL, Tier.FAST)}
    if write:
        path = Path(nearness.__file__)
        head = path.read_text("utf-8").split("FULL =")[0]
        rows = (f'{tier.name} = {{"least": {by.least}, "margin": {by.margin}}}\n'
                for tier, by in limits.items())  # fmt: skip
        path.write_text(head + "".join(rows), "utf-8")
        nearness.FULL, nearness.FAST = (limits[tier]._asdict() for tier in (Tier.FULL, Tier.FAST))
    for tier, by in limits.items():
        print("\n".join(report(tier, by)), flush=True)


if __name__ == "__main__":
    main("--write" in sys.argv[1:])
