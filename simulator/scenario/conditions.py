"""Conditions of the author's file turned into masks over atoms.

Atoms are collected as they are met, each once. A gate is an atom whose truth is the gate's own
condition; gate atoms stand first, in the order of the path, so that a gate's place is its bit.

A test of a whole kind is made as the buyer sees it: a surprise that has not turned up yet does not
keep a gate shut, which is why it can reopen one. What a purchase needs is tested without that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from simulator.language.acts import Act, Family
from simulator.scenario.model import Atom, Clause, Element, Kind, Status
from simulator.scenario.schema import Condition, Observed, Test

LEVELS = ("trust", "warmth", "strain", "veiled", "missed", "spent", "weeks", "meetings")
"""Atom operations that compare one number of the state with a bound."""

SORTS = ("good", "purchase", "decided")
"""Sorts of ending that a property can speak of, beside single endings."""
OBSERVED = ("act", "family", "stage", "ending", "ended")
"""Atom operations that only a property has: they look at a place in a talk, not at the buyer."""
SEEN: Mapping[str, Sequence[str]] = {"act": tuple(Act), "family": tuple(Family), "ended": SORTS}


class Atoms:
    """Collects atoms while conditions are compiled."""

    def __init__(
        self,
        elements: Sequence[Element],
        facts: Sequence[str],
        gates: Iterable[str],
        moments: Sequence[str] = (),
        stages: Sequence[str] = (),
        endings: Sequence[str] = (),
    ) -> None:
        self._elements = elements
        self._element = {element.id: i for i, element in enumerate(elements)}
        self._fact = {fact: i for i, fact in enumerate(facts)}
        self._moment = {moment: i for i, moment in enumerate(moments)}
        self._gate = {gate: i for i, gate in enumerate(gates)}
        self._seen = {"stage": tuple(stages), "ending": tuple(endings)}
        self._found: dict[Atom, int] = {
            Atom("gate", (i,)): bit for bit, i in enumerate(self._gate.values())
        }

    @property
    def found(self) -> tuple[Atom, ...]:
        """The atoms met so far; an atom's place is its bit."""
        return tuple(self._found)

    def clause(self, condition: Condition, also: Sequence[Atom] = ()) -> Clause:
        """Return the condition as masks; `also` adds atoms that must hold too."""
        return Clause(
            need=self._mask(condition.all) | self.bits(also),
            any=self._mask(condition.any),
            forbid=self._mask(condition.none),
        )

    def bits(self, atoms: Iterable[Atom]) -> int:
        """Return the mask of some atoms."""
        mask = 0
        for atom in atoms:
            mask |= 1 << self._found.setdefault(atom, len(self._found))
        return mask

    def _mask(self, tests: Iterable[Test]) -> int:
        return self.bits(self._atom(test) for test in tests)

    def _atom(self, test: Test) -> Atom:
        if isinstance(test, Observed):
            for op in OBSERVED:
                if getattr(test, op) is not None:
                    return self._observed(op, getattr(test, op))
        if test.element is not None:
            return self._status((self._element[test.element],), test)
        if test.kind is not None:
            kind = Kind(test.kind)
            indexes = tuple(
                i
                for i, element in enumerate(self._elements)
                if element.kind is kind and (element.required or not test.required)
            )
            return self._status(indexes, test, seen=True)
        if test.fact is not None:
            return Atom("fact", (self._fact[test.fact],))
        if test.gate is not None:
            return Atom("gate", (self._gate[test.gate],))
        for op in ("raised", "warned"):
            if getattr(test, op) is not None:
                return Atom(op, (self._element[getattr(test, op)],))
        for op in ("righted", "exploited"):
            if getattr(test, op) is not None:
                return Atom(op, (self._fact[getattr(test, op)],))
        for op in ("stood", "gave_in"):
            if getattr(test, op) is not None:
                return Atom(op, (self._moment[getattr(test, op)],))
        op = next(op for op in LEVELS if getattr(test, op) is not None)
        return Atom(op, value=getattr(test, op))

    def _observed(self, op: str, value: str) -> Atom:
        known = {**SEEN, **self._seen}[op]
        return Atom(op, (known.index(value),))

    def _status(self, indexes: tuple[int, ...], test: Test, seen: bool = False) -> Atom:
        if test.is_ is not None:
            return Atom("is", indexes, Status[test.is_.upper()], test.count or 0)
        least = Status[(test.at_least or "named").upper()]
        return Atom("seen" if seen else "at_least", indexes, least, test.count or 0)


def closed(elements: Sequence[Element]) -> tuple[Atom, ...]:
    """Return the atoms that say that no required element is open."""
    by_status: Mapping[Status, list[int]] = {Status.HEARD: [], Status.AGREED: []}
    for index, element in enumerate(elements):
        if element.required:
            by_status[element.closes].append(index)
    return tuple(Atom("at_least", tuple(i), status) for status, i in by_status.items() if i)
