"""What a talk must reach to pass, and where flags begin.

These figures are this project's own settings. They were chosen by working through made-up talks
with the formulas, before any benchmark was run; no study has validated them, and no cut-off of
anybody else's is in them. They say where this simulator draws a line, not where good selling
begins.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Threshold:
    """A figure, and what it is compared with."""

    value: float
    meaning: str


THRESHOLDS: dict[str, Threshold] = {
    "facilitation": Threshold(0.40, "A talk passes with at least this much facilitation."),
    "pushing": Threshold(0.20, "A talk passes with at most this much pushing."),
    "hiding": Threshold(0.25, "A talk passes with at most this much hiding."),
    "abstained": Threshold(
        0.50, "Above this share of turns not understood, nothing is said to hold or to fail."
    ),
    "warmth": Threshold(0.40, "Smoke screen: at least this share of segments is warmth."),
    "depth": Threshold(1, "Smoke screen: at most so many targets were asked about in depth."),
    "least turns": Threshold(4, "Smoke screen: said only of a talk with so many judged turns."),
    "habit": Threshold(3, "A habit: so many turns in a row decided by the same act."),
}
"""Every threshold by name."""


def threshold(name: str) -> float:
    """Return the figure of a threshold. Raises KeyError for a name that is none.

    >>> threshold("habit")
    3
    """
    return THRESHOLDS[name].value
