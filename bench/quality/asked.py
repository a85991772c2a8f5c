"""What is asked of the reader, what it reaches, and how much is missing, figure by figure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from bench.quality.disturbed import CHANGES


class Mark(NamedTuple):
    """A figure of all held-out lines by both tiers: the least that is asked, the goal beyond it
    (the same, where there is none), and where it is found among the measures."""

    name: str
    least: float
    goal: float
    of: Callable[[dict[str, Any]], float]


def _family(name: str, what: str) -> Callable[[dict[str, Any]], float]:
    return lambda m: float(m["families"][name][what])


MARKS = (
    Mark("family kappa", 0.75, 0.85, lambda m: float(m["family kappa"][0])),
    Mark("pushing: precision", 0.80, 0.90, _family("pushing", "precision")),
    Mark("pushing: recall", 0.80, 0.90, _family("pushing", "recall")),
    Mark("facilitating: precision", 0.80, 0.90, _family("facilitating", "precision")),
    Mark("facilitating: recall", 0.80, 0.90, _family("facilitating", "recall")),
    Mark("act macro-F1", 0.60, 0.60, lambda m: float(m["act macro-F1"][0])),
    Mark("target macro-F1", 0.65, 0.65, lambda m: float(m["target macro-F1"])),
    Mark("minimal pairs, both right", 0.70, 0.70, lambda m: m["pairs"][0] / max(1, m["pairs"][1])),
)


def asked(found: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the table."""
    measures = found["held out"]["all held out"]["cascade"]
    yield "\n## Asked and reached\n"
    yield "All held-out lines, both tiers.\n"
    yield "| figure | asked | goal | reached | missing to what is asked | missing to the goal |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for mark in MARKS:
        reached = mark.of(measures)
        yield _row(mark.name, mark.least, mark.goal, reached)
    for name, (wanted, _) in CHANGES.items():
        n, kept = found["steadiness"]["cascade"][name][:2]
        yield _row(f"steady: {name}", wanted, wanted, kept / max(1, n))


def _row(name: str, least: float, goal: float, reached: float) -> str:
    lacks = (f"{one - reached:.3f}" if one > reached else "" for one in (least, goal))
    return f"| {name} | {least:.2f} | {goal:.2f} | {reached:.3f} | " + " | ".join(lacks) + " |"
