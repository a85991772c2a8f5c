"""How far a confidence may be believed: calibration error, and risk against coverage."""

from __future__ import annotations

from collections.abc import Sequence

BINS = 10
STEPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)


def calibration_error(said: Sequence[float], right: Sequence[bool], bins: int = BINS) -> float:
    """Return the expected calibration error over bins of equal width, in [0, 1].

    >>> calibration_error([0.75, 0.75, 0.75, 0.75], [True, True, True, False])
    0.0
    """
    inside: list[list[int]] = [[] for _ in range(bins)]
    for at, chance in enumerate(said):
        inside[min(bins - 1, int(chance * bins))].append(at)
    gaps = (abs(sum(said[i] for i in box) - sum(right[i] for i in box)) for box in inside)
    return sum(gaps) / len(said)


def risks(said: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float, float]]:
    """Return, for falling coverage, the share of errors among the surest lines, and from which
    confidence on lines are among them."""
    order = sorted(range(len(said)), key=lambda at: (-said[at], at))
    found = []
    for share in STEPS:
        kept = order[: max(1, round(share * len(order)))]
        wrong = sum(not right[at] for at in kept)
        found.append((share, wrong / len(kept), said[kept[-1]]))
    return found
