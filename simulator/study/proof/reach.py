"""All that can be reached on a slice, from the opening on, with the memory of one property.

Turns differ in what a property would see of them: which of the acts it looks at are in the line,
and whether it is a line at all. For each such kind of turn the states within it are closed under
the rules, and at the end of each turn the memory makes the one step that `study.trace` says. That
is kept up until nothing is new.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from simulator.buyer import Buyer
from simulator.buyer.sets import each
from simulator.language.acts import Act, family_of
from simulator.scenario.conditions import SORTS
from simulator.scenario.model import Atom, Clause, Scenario
from simulator.scenario.properties import Form, Property, of_sort
from simulator.study.places import ACTS, FAMILIES, OF_WORDS, place, reads
from simulator.study.proof.rules import EVERY, Acts
from simulator.study.proof.slices import seen
from simulator.study.proof.space import Set, Space
from simulator.study.proof.truth import Truth
from simulator.study.proof.turns import Turns, Within
from simulator.study.trace import BROKEN, OWED, WAITING, broken, memories, start, step

THEN, FIRST = Clause(need=1), Clause(need=2)
"""The two conditions of a property, as atoms of their own."""


@dataclass(frozen=True, slots=True)
class Reached:
    """What was reached: a set of states, the single changes between them, and whether a state may
    be among them that breaks the property."""

    among: Set
    edges: int
    may_break: bool

    @property
    def states(self) -> int:
        """How many states were reached, within a turn or at its end."""
        return self.among.bit_count()


@dataclass(frozen=True, slots=True)
class Turn:
    """A kind of turn: the acts that may be in it, and what is known of it to a property's atoms."""

    acts: Acts
    line: bool
    known: dict[int, bool]


def kept(property: Property) -> tuple[int, ...]:
    """Return the memories that have to be carried along. What is met for good can break no more;
    what is broken for good is told at once, unless it counts only in talks that end in some way."""
    owed = range(OWED, memories(property)) if property.form is Form.WITHIN else ()
    return (WAITING, *([BROKEN] if property.ends else []), *owed)


def reach(buyer: Buyer, space: Space, property: Property) -> Reached:
    """Return what can be reached. The space's memory must have room for what is `kept`."""
    return _Reach(buyer, space, property).run()


class _Reach:
    def __init__(self, buyer: Buyer, space: Space, property: Property) -> None:
        self._buyer, self._space, self._property = buyer, space, property
        self._turns = Turns(buyer, space)
        memory = space.find("memory")
        assert memory is not None
        self._memory = memory
        self._kept = kept(property)
        self._kinds = list(kinds(buyer.scenario, property))
        self._within = [Within()] * len(self._kinds)
        self._bare = Property("", "", property.form, THEN, property.first and FIRST, property.turns)

    def run(self) -> Reached:
        buyer, property = self._buyer, self._property
        opening = buyer.start()
        first = start(property, place(buyer.scenario, reads(property), None, opening).bits)
        new = found = 0
        if first in self._kept:
            new = found = seen(buyer, self._space, opening, self._kept.index(first))
        self._broken = first == BROKEN and not property.ends
        while new and not self._broken:
            ahead = 0
            for number, kind in enumerate(self._kinds):
                before = self._within[number]
                within, ended = self._turns.within(new, before, kind.acts)
                self._within[number] = within
                fresh = within.over & ~before.over
                ahead |= self._stepped(fresh & self._turns.at_rest, kind, "")
                for ending, states in ended.items():
                    self._stepped(states, kind, ending)
            new = ahead & ~found
            found |= new
        every = found
        for within in self._within:
            every |= within.over
        return Reached(every, self._turns.edges, self._broken)

    def _stepped(self, states: Set, kind: Turn, ending: str) -> Set:
        """States at the end of a turn, with the memory of it; notes what is broken by then."""
        if not states:
            return 0
        known = kind.known | self._of_ending(ending)
        then = self._turns.truths.clause(self._property.then, known)
        first = self._property.first
        before = Truth(0, 0) if first is None else self._turns.truths.clause(first, known)
        found = 0
        for digit, memory in enumerate(self._kept):
            here = states & self._space.where(self._memory, digit)
            for bits in range(4) if here else ():
                some = here & _where(then, bits & 1) & _where(before, bits & 2)
                if some:
                    after = step(self._bare, memory, bits, kind.line)
                    found |= self._remembered(some, digit, after, ending)
        return found

    def _remembered(self, states: Set, before: int, memory: int, ending: str) -> Set:
        """States with the new memory; of those of a talk that is over only whether it is broken."""
        property = self._property
        if ending:
            self._broken = self._broken or broken(property, memory, ending)
        if memory in self._kept:
            return self._space.moved(states, self._memory, before, self._kept.index(memory))
        self._broken = self._broken or (memory == BROKEN and not property.ends)
        return 0

    def _of_ending(self, ending: str) -> dict[int, bool]:
        scenario = self._buyer.scenario
        return {
            i: bool(ending) and _is_it(scenario, scenario.atoms[i], ending)
            for i in each(reads(self._property))
            if scenario.atoms[i].op in ("ending", "ended")
        }


def _where(truth: Truth, wanted: int) -> Set:
    return truth.may if wanted else ~truth.must


def _is_it(scenario: Scenario, atom: Atom, ending: str) -> bool:
    index = atom.indexes[0]
    if atom.op == "ending":
        return scenario.endings[index].id == ending
    return of_sort(scenario.ending(ending), SORTS[index])


def kinds(scenario: Scenario, property: Property) -> Iterator[Turn]:
    """Yield the kinds of turn that a property can tell apart."""
    atoms = [i for i in each(reads(property)) if scenario.atoms[i].op in OF_WORDS]
    meant = {i: _acts(scenario.atoms[i]) for i in atoms}
    for given in product((False, True), repeat=len(atoms)):
        known = dict(zip(atoms, given, strict=True))
        acts = property.only or EVERY
        for i in atoms:
            acts = acts if known[i] else acts - meant[i]
        if all(acts & meant[i] for i in atoms if known[i]):
            yield Turn(acts, line=True, known=known)
    if atoms or property.form is Form.WITHIN:
        yield Turn(frozenset(), line=False, known=dict.fromkeys(atoms, False))


def _acts(atom: Atom) -> frozenset[Act]:
    index = atom.indexes[0]
    if atom.op == "act":
        return frozenset({ACTS[index]})
    return frozenset(act for act in Act if family_of(act) is FAMILIES[index])
