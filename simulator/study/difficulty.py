"""How hard a scenario is: the skill at which half of the talks end well.

Sellers of the ladder talk with every persona that the scenario says suits it. The share of good
endings by skill is made to rise (neighbours that fall are pooled), and the skill at which it passes
one half is read off between two rungs. Its interval is a bootstrap over the seeds. The bands are
this project's own settings, their edges put where the buyers measured so far leave gaps; no study
of people is behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from simulator.study.intervals import Interval, resampled
from simulator.study.ladder import LADDER, RUNGS, rung
from simulator.study.standings import Standing

HALF = 0.5
NEVER = 100.0
"""What stands for the skill of a scenario in which not even half of the best talks end well."""


class Difficulty(StrEnum):
    """How hard a scenario says it is, or is."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


BANDS: dict[Difficulty, tuple[float, float]] = {
    Difficulty.EASY: (0.0, 42.0),
    Difficulty.MEDIUM: (42.0, 50.0),
    Difficulty.HARD: (50.0, NEVER),
}
"""From which skill to which, in per cent; where two meet, the upper one begins."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A scenario's difficulty: the share of good endings by rung as counted, the skill at which
    half end well, in per cent, with its interval, and how many talks there were."""

    shares: tuple[float, ...]
    skill: float
    interval: Interval
    talks: int

    @property
    def label(self) -> Difficulty:
        """The band in which the skill lies."""
        return next(
            (label for label, (low, high) in BANDS.items() if low <= self.skill < high),
            Difficulty.HARD,
        )

    def allows(self, label: Difficulty) -> bool:
        """Say whether the interval reaches into a label's band: then it is not proved wrong."""
        low, high = BANDS[label]
        top = NEVER + 1 if label is Difficulty.HARD else high
        return self.interval.low < top and self.interval.high >= low


def measured(found: Iterable[Standing]) -> Measured:
    """Return the difficulty that the ladder's standings with a scenario's personas come to.

    Raises ValueError if a rung is missing.
    """
    names: dict[str, list[Standing]] = {name: [] for name in LADDER}
    for one in found:
        if one.bot in names:
            names[one.bot].append(one)
    counted = {name: _by_seed(each) for name, each in names.items()}
    columns = list(zip(*(counted[rung(skill)] for skill in RUNGS[:-1]), strict=True))
    best = _mean(counted[rung(RUNGS[-1])])
    shares = _means(columns, best)
    interval = resampled(columns, lambda drawn: half(_means(drawn, best)))
    talks = sum(len(one.outcomes) for each in names.values() for one in each)
    return Measured(tuple(round(s, 4) for s in shares), round(half(shares), 2),
                    Interval(*(round(end, 2) for end in interval)), talks)  # fmt: skip


def half(shares: Sequence[float]) -> float:
    """Return the skill in per cent at which half of the talks end well, given a share a rung.

    >>> half([0, 0, 0, 0, 0.25, 0.75, 1, 1, 1, 1, 1])
    45.0
    """
    rising = list(zip(RUNGS, pooled(shares), strict=True))
    for (low, before), (high, after) in pairwise(rising):
        if before < HALF <= after:
            return low + (high - low) * (HALF - before) / (after - before)
    return NEVER if rising[-1][1] < HALF else 0.0


def pooled(shares: Sequence[float]) -> list[float]:
    """Return the shares made to rise: neighbours that fall become their mean.

    >>> pooled([0.0, 0.4, 0.2, 1.0])
    [0.0, 0.30000000000000004, 0.30000000000000004, 1.0]
    """
    blocks: list[tuple[float, int]] = []
    for share in shares:
        blocks.append((share, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (last, m), (before, n) = blocks.pop(), blocks.pop()
            blocks.append(((before * n + last * m) / (n + m), n + m))
    return [share for share, n in blocks for _ in range(n)]


def _by_seed(each: Sequence[Standing]) -> list[float]:
    """Return for each seed the share of personas with which the talk ended well."""
    if not each:
        raise ValueError("a rung of the ladder is missing")
    talks = zip(*(one.outcomes for one in each), strict=True)
    return [sum(result.good for result in seed) / len(seed) for seed in talks]


def _means(columns: Sequence[tuple[float, ...]], best: float) -> list[float]:
    return [*(sum(rung) / len(columns) for rung in zip(*columns, strict=True)), best]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
