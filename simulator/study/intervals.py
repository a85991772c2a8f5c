"""How sure a figure is: Wilson's interval for a share, a bootstrap for a mean.

A mean's interval is the middle 95 % of the means of `DRAWN` samples drawn anew, with repeats, from
the values themselves (percentile bootstrap). The draw has a seed made from the values, so that the
same values always have the same interval.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from math import sqrt
from random import Random
from typing import NamedTuple, TypeVar

Z = 1.96
"""Standard errors to each side of a 95 % interval."""
DRAWN = 1000
"""Samples drawn for a bootstrap."""
TAIL = 25
"""Of those, how many lie outside on either side."""

_T = TypeVar("_T")


class Interval(NamedTuple):
    """A figure's 95 % interval."""

    low: float
    high: float


def wilson(hits: int, n: int) -> Interval:
    """Return Wilson's 95 % interval of a share. Raises ZeroDivisionError if n is 0.

    >>> low, high = wilson(0, 100)
    >>> round(low, 3), round(high, 3)
    (0.0, 0.037)
    """
    share, z2 = hits / n, Z * Z
    middle = share + z2 / (2 * n)
    spread = Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return Interval(
        max(0.0, (middle - spread) / (1 + z2 / n)), min(1.0, (middle + spread) / (1 + z2 / n))
    )


def bootstrap(values: Sequence[float]) -> Interval:
    """Return the interval of a mean. Raises ZeroDivisionError for no values.

    >>> bootstrap([3.0, 3.0, 3.0])
    Interval(low=3.0, high=3.0)
    """
    if min(values, default=0) == max(values, default=1):
        return Interval(values[0], values[0])
    return resampled(values, lambda drawn: sum(drawn) / len(drawn))


def resampled(values: Sequence[_T], figure: Callable[[Sequence[_T]], float]) -> Interval:
    """Return the interval of any figure of some values, by drawing them anew."""
    n = len(values)
    draw = Random(blake2b(repr(values).encode(), digest_size=8).digest()).random
    found = sorted(figure([values[int(draw() * n)] for _ in range(n)]) for _ in range(DRAWN))
    return Interval(found[TAIL], found[-TAIL - 1])
