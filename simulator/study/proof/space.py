"""Sets of states as the bits of one long whole number.

A state is a number in mixed radix, a digit for each variable of a slice; a set of states has the
bit of each. To move every state of a set whose digit is `a` to where it is `b` is one shift, so
that a rule costs the same for one state and for a million.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Set = int
"""A set of states: bit i for the i-th."""


class Variable(NamedTuple):
    """A variable of a slice: what it is, which element, fact or moment it is `of`, how many values
    it has; for a number also the bounds that it is compared with, lowest first."""

    kind: str
    of: int
    size: int
    bounds: tuple[int, ...] = ()


class Space:
    """All states of some variables, as one universe of bits."""

    def __init__(self, variables: Sequence[Variable]) -> None:
        self.variables = tuple(variables)
        self._place = {(v.kind, v.of): i for i, v in enumerate(self.variables)}
        self._strides: list[int] = []
        self.states = 1
        for variable in self.variables:
            self._strides.append(self.states)
            self.states *= variable.size
        self.everything: Set = (1 << self.states) - 1
        self._masks: dict[tuple[int, int], Set] = {}

    def find(self, kind: str, index: int = 0) -> int | None:
        """Return the place of a variable, None if the slice leaves it open."""
        return self._place.get((kind, index))

    def point(self, values: Iterable[int]) -> Set:
        """Return the set of one state, its values in the order of the variables."""
        return 1 << sum(v * s for v, s in zip(values, self._strides, strict=True))

    def where(self, place: int, value: int) -> Set:
        """Return the states in which a variable has a value."""
        key = (place, value)
        if key not in self._masks:
            stride, size = self._strides[place], self.variables[place].size
            block = ((1 << stride) - 1) << (value * stride)
            self._masks[key] = _tiled(block, stride * size, self.states // (stride * size))
        return self._masks[key]

    def among(self, place: int, values: Iterable[int]) -> Set:
        """Return the states in which a variable has one of some values."""
        found = 0
        for value in values:
            found |= self.where(place, value)
        return found

    def moved(self, states: Set, place: int, before: int, after: int) -> Set:
        """Return some states, all of them with the value `before`, with the value `after`."""
        by = (after - before) * self._strides[place]
        return states << by if by >= 0 else states >> -by


def _tiled(block: int, width: int, times: int) -> int:
    """Return a block of bits repeated side by side.

    >>> bin(_tiled(0b01, 2, 3))
    '0b10101'
    """
    found, done = block, 1
    while 2 * done <= times:
        found |= found << (width * done)
        done *= 2
    return found if done == times else found | _tiled(block, width, times - done) << (width * done)
