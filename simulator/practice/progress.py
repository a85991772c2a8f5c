"""Progress over attempts: first, best and latest, and how the mix of acts has moved.

Each scenario by itself, since no two are equally hard. Retries are counted and not compared: they
begin where another talk had got to. Few attempts show little; the counts stand beside everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.practice.attempts import MEASURES, Attempt

LESS_IS_BETTER = frozenset({"pushing", "hiding"})


@dataclass(frozen=True, slots=True)
class Course:
    """One measure over the attempts in which it could be said: `n` of them."""

    measure: str
    first: float | None
    best: float | None
    latest: float | None
    n: int


@dataclass(frozen=True, slots=True)
class Share:
    """An act's share of all segments, in the first and in the latest attempt, in [0, 1]."""

    act: str
    first: float
    latest: float


@dataclass(frozen=True, slots=True)
class Progress:
    """All attempts at one scenario. `endings` are of the whole attempts, oldest first; '' for a
    talk that was left."""

    scenario: str
    attempts: int
    retries: int
    endings: tuple[str, ...]
    good: int
    courses: tuple[Course, ...]
    shares: tuple[Share, ...]


def progress(attempts: Iterable[Attempt]) -> tuple[Progress, ...]:
    """Return the progress in each scenario; `attempts` come oldest first."""
    by_scenario: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        by_scenario.setdefault(attempt.scenario, []).append(attempt)
    return tuple(_progress(scenario, those) for scenario, those in sorted(by_scenario.items()))


def _progress(scenario: str, attempts: Sequence[Attempt]) -> Progress:
    whole = [attempt for attempt in attempts if not attempt.retry]
    return Progress(
        scenario=scenario,
        attempts=len(whole),
        retries=len(attempts) - len(whole),
        endings=tuple(attempt.ending for attempt in whole),
        good=sum(attempt.good is True for attempt in whole),
        courses=tuple(_course(name, whole) for name in MEASURES),
        shares=_shares(whole),
    )


def _course(measure: str, attempts: Sequence[Attempt]) -> Course:
    values = [v for attempt in attempts if (v := getattr(attempt, measure)) is not None]
    if not values:
        return Course(measure, None, None, None, 0)
    best = min(values) if measure in LESS_IS_BETTER else max(values)
    return Course(measure, values[0], best, values[-1], len(values))


def _shares(attempts: Sequence[Attempt]) -> tuple[Share, ...]:
    counted = [attempt.acts for attempt in attempts if attempt.acts]
    if not counted:
        return ()
    first, latest = counted[0], counted[-1]
    before, now = sum(first.values()), sum(latest.values())
    return tuple(
        Share(act, round(first.get(act, 0) / before, 4), round(latest.get(act, 0) / now, 4))
        for act in sorted({*first, *latest})
    )
