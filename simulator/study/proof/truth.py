"""What may be true of a state that is seen through a slice, and what must be.

Of an atom whose parts the slice leaves open both are given: the states in which it may hold, and
those in which it holds whatever the rest is. Where the slice sees all of it the two are one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from simulator.buyer import Buyer
from simulator.buyer.sets import each
from simulator.scenario.conditions import LEVELS
from simulator.scenario.model import Atom, Clause, Status
from simulator.study.proof.slices import GAVE_IN, HEIGHT, STATUS, STOOD, UNKNOWN, values
from simulator.study.proof.space import Set, Space

Known = Mapping[int, bool]
"""Atoms, by their place, that are known from the turn: its acts, and how the talk ended."""


class Truth(NamedTuple):
    """The states in which something may hold, and those in which it must."""

    may: Set
    must: Set


class Truths:
    """The atoms and conditions of a scenario on one space, each worked out once."""

    def __init__(self, buyer: Buyer, space: Space) -> None:
        self._buyer, self._space = buyer, space
        self._known: dict[int, Truth] = {}

    def clause(self, clause: Clause, known: Known | None = None) -> Truth:
        """Return where a condition may and must hold."""
        need, some, none = ([self._of(i, known) for i in each(atoms)] for atoms in clause)
        everything = self._space.everything
        may = reduce(and_, (t.may for t in need), everything)
        must = reduce(and_, (t.must for t in need), everything)
        for truth in none:
            may &= ~truth.must
            must &= ~truth.may
        if some:
            may &= reduce(or_, (t.may for t in some))
            must &= reduce(or_, (t.must for t in some))
        return Truth(may & everything, must & everything)

    def _of(self, index: int, known: Known | None) -> Truth:
        if known is not None and index in known:
            all_or_none = self._space.everything if known[index] else 0
            return Truth(all_or_none, all_or_none)
        if index not in self._known:
            self._known[index] = self._atom(self._buyer.scenario.atoms[index])
        return self._known[index]

    def _atom(self, atom: Atom) -> Truth:
        if atom.op == "gate":
            return self.clause(self._buyer.scenario.gates[atom.indexes[0]].clause)
        if atom.op in ("is", "at_least", "seen"):
            return self._enough(atom)
        if atom.op in LEVELS:
            return self._number(atom)
        if atom.op == "unmentioned":
            return self._unmentioned(atom)
        if atom.op == "stage":
            return self._bits("stage", 0, atom.indexes[0])
        if atom.op in ("stood", "gave_in"):
            met = STOOD if atom.op == "stood" else GAVE_IN
            return self._bits("moment", atom.indexes[0], met)
        return self._bits(atom.op, atom.indexes[0], 1)

    def _bits(self, kind: str, index: int, value: int) -> Truth:
        place = self._space.find(kind, index)
        if place is None:
            return Truth(self._space.everything, 0)
        here = self._space.where(place, value)
        return Truth(here, here)

    def _number(self, atom: Atom) -> Truth:
        if atom.value <= 0:
            return Truth(self._space.everything, self._space.everything)
        place = self._space.find(atom.op)
        if place is None:
            return Truth(self._space.everything, 0)
        bounds = self._space.variables[place].bounds
        above = range(bounds.index(atom.value) + 1, len(bounds) + 1)
        here = self._space.among(place, above)
        return Truth(here, here)

    def _enough(self, atom: Atom) -> Truth:
        """Count, over the elements that the slice sees, those that have come as far."""
        seen = [(i, self._space.find("element", i)) for i in atom.indexes]
        high = [self._space.among(p, self._high(atom, i)) for i, p in seen if p is not None]
        return self._count(high, len(seen), atom.many or len(atom.indexes))

    def _unmentioned(self, atom: Atom) -> Truth:
        """Count the openings, of those that the slice sees, that nobody raised."""
        places = [self._space.find("raised", i) for i in atom.indexes]
        unraised = [self._space.where(p, 0) for p in places if p is not None]
        return self._count(unraised, len(places), atom.value)

    def _count(self, sets: Sequence[Set], of: int, many: int) -> Truth:
        """At least `many` of `of` things: `sets` are the states that have each of those seen."""
        counted: list[Set] = [self._space.everything]  # at least so many, by place
        for one in sets:
            counted.append(0)
            for n in range(len(counted) - 1, 0, -1):
                counted[n] |= counted[n - 1] & one
        return Truth(_at_least(counted, many - of + len(sets)), _at_least(counted, many))

    def _high(self, atom: Atom, index: int) -> list[int]:
        late = atom.op == "seen" and not atom.many
        late = late and self._buyer.scenario.elements[index].surprise >= 0
        found = []
        for digit, value in enumerate(values(self._buyer, index)):
            if atom.op == "is":
                far = STATUS[value] == atom.value
            else:
                far = HEIGHT[value] >= Status(atom.value).value
            if far or (late and value == UNKNOWN):
                found.append(digit)
        return found


def _at_least(counted: list[Set], many: int) -> Set:
    if many <= 0:
        return counted[0]
    return counted[many] if many < len(counted) else 0
