"""Whether a talk passes: three conditions and the ending, each on its own; nothing makes up for
anything else.

The ranking key for benchmarks is here too, because it must not be mistaken for a verdict.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.rubric.scorecard import Scorecard
from simulator.rubric.thresholds import threshold


@dataclass(frozen=True, slots=True)
class Check:
    """A measure against its threshold. `holds` is None where it cannot be said."""

    value: float | None
    threshold: float
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The three checks and the ending; `ending_good` is None for a recording.

    `passed` is True if all four hold, None if any of them cannot be said, else False.
    """

    facilitation: Check
    pushing: Check
    hiding: Check
    ending_good: bool | None
    passed: bool | None


def verdict(scorecard: Scorecard, ending_good: bool | None) -> Verdict:
    """Return which conditions the talk meets. Good for the buyer is what a good ending means."""
    heard = scorecard.abstained <= threshold("abstained") * scorecard.turns
    facilitation = _check("facilitation", scorecard.facilitation, heard, at_least=True)
    pushing = _check("pushing", scorecard.pushing, heard, at_least=False)
    hiding = _check("hiding", scorecard.hiding, heard, at_least=False)
    conditions = (facilitation.holds, pushing.holds, hiding.holds, ending_good)
    passed = None if None in conditions else all(conditions)
    return Verdict(facilitation, pushing, hiding, ending_good, passed)


def _check(name: str, value: float | None, heard: bool, *, at_least: bool) -> Check:
    bound = threshold(name)
    if value is None or not heard:
        return Check(value, bound, None)
    return Check(value, bound, value >= bound if at_least else value <= bound)


def ranking_key(scorecard: Scorecard) -> float:
    """Return one number in [0, 1] by which a benchmark ranks whole talks. Never shown as a grade.

    (1 + 2 * facilitation) / 3 * (1 - pushing) * (1 - hiding); an unjudged talk counts as having
    none of the three, and so lies where a talk of neutral turns lies.
    """
    facilitation = scorecard.facilitation or 0.0
    pushing = scorecard.pushing or 0.0
    hiding = scorecard.hiding or 0.0
    return round((1 + 2 * facilitation) / 3 * (1 - pushing) * (1 - hiding), 6)
