"""Whether conditions can hold together in a world: a small search over formulas.

A clause becomes a formula of atoms joined by and and or; a gate stands for its own clause. Atoms
narrow what is known (statuses that are left for an element, yes or no, a range of numbers), an
"or" is tried branch by branch. Where the search grows too long the answer is yes: a check must not
call impossible what it could not see through.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from simulator.authoring.checks.world import Range, World
from simulator.buyer.sets import each
from simulator.scenario.conditions import LEVELS
from simulator.scenario.model import Atom, Clause, Scenario, Status

PATIENCE = 4000
"""Branches that are tried before a condition is taken to be possible."""
STATUS_TESTS = ("is", "at_least", "seen")


class Lit(NamedTuple):
    """An atom, and whether it has to be true."""

    atom: Atom
    wanted: bool


class Both(NamedTuple):
    """Formulas that must hold together."""

    parts: tuple[Formula, ...]


class Either(NamedTuple):
    """Formulas of which one must hold."""

    parts: tuple[Formula, ...]


Formula = Lit | Both | Either


def formula(scenario: Scenario, clause: Clause, wanted: bool = True) -> Formula:
    """Return a clause, or its opposite, as a formula without gates."""

    def parts(mask: int, true: bool) -> tuple[Formula, ...]:
        return tuple(of_atom(scenario, scenario.atoms[bit], true) for bit in each(mask))

    needed = (*parts(clause.need, wanted), *parts(clause.forbid, not wanted))
    some = parts(clause.any, wanted)
    if wanted:
        return Both((*needed, Either(some)) if some else needed)
    return Either((*needed, Both(some)) if some else needed)


def of_atom(scenario: Scenario, atom: Atom, wanted: bool = True) -> Formula:
    """Return one atom as a formula."""
    if atom.op == "gate":
        return formula(scenario, scenario.gates[atom.indexes[0]].clause, wanted)
    return Lit(atom, wanted)


def possible(world: World, *formulas: Formula, numbers: dict[str, Range] | None = None) -> bool:
    """Say whether formulas can hold together; `numbers` narrows what numbers may be."""
    known = Known(world)
    for op, (least, most) in (numbers or {}).items():
        if not known.bound(op, least, most):
            return False
    return _search(list(formulas), known, Patience())


@dataclass(slots=True)
class Patience:
    """How many branches may still be tried."""

    left: int = PATIENCE

    def out(self) -> bool:
        """Count a branch, and say whether that was the last."""
        self.left -= 1
        return self.left < 0


def _search(goals: list[Formula], known: Known, patience: Patience) -> bool:
    if patience.out():
        return True
    literals, choices = _flat(goals)
    if not known.learn(literals):
        return False
    if not choices:
        return True
    first, *rest = sorted(choices, key=lambda choice: len(choice.parts))
    return any(_search([part, *rest], known.copy(), patience) for part in first.parts)


def _flat(goals: Iterable[Formula]) -> tuple[list[Lit], list[Either]]:
    literals: list[Lit] = []
    choices: list[Either] = []
    todo = list(goals)
    while todo:
        goal = todo.pop()
        if isinstance(goal, Lit):
            literals.append(goal)
        elif isinstance(goal, Both):
            todo += goal.parts
        else:
            choices.append(goal)
    return literals, choices


@dataclass(slots=True)
class Known:
    """What has to be so if the literals taken in hold: statuses left by element, answers by atom,
    ranges by number, and counts that must come out."""

    world: World
    left: dict[int, frozenset[Status]] = field(default_factory=dict)
    answers: dict[Atom, bool] = field(default_factory=dict)
    ranges: dict[str, Range] = field(default_factory=dict)
    counts: list[Lit] = field(default_factory=list)

    def copy(self) -> Known:
        """Return a copy that can be narrowed on its own."""
        return Known(
            self.world, dict(self.left), dict(self.answers), dict(self.ranges), [*self.counts]
        )

    def learn(self, literals: Iterable[Lit]) -> bool:
        """Take literals in; say whether they can all hold."""
        return all(self._take(literal) for literal in literals) and all(
            self._comes_out(count) for count in self.counts
        )

    def bound(self, op: str, least: int, most: int) -> bool:
        """Narrow a number; say whether anything is left of it."""
        low, high = self.ranges.get(op, self.world.numbers[op])
        self.ranges[op] = max(low, least), min(high, most)
        return self.ranges[op][0] <= self.ranges[op][1]

    def _take(self, literal: Lit) -> bool:
        atom, wanted = literal
        if self.answers.setdefault(atom, wanted) is not wanted:
            return False
        if atom.op in STATUS_TESTS:
            return self._statuses(literal)
        if atom.op in LEVELS:
            low, high = self.world.numbers[atom.op]
            return self.bound(atom.op, *((atom.value, high) if wanted else (low, atom.value - 1)))
        if atom.op == "unmentioned":
            least, most = self.world.unmentioned(atom.indexes)
            return most >= atom.value if wanted else least < atom.value
        return not wanted or self.world.may(atom.op, atom.indexes[0])

    def _statuses(self, literal: Lit) -> bool:
        atom, wanted = literal
        many = atom.many or len(atom.indexes)
        if wanted and many == len(atom.indexes):
            return all(self._narrow(i, enough(self.world, atom, i)) for i in atom.indexes)
        if not wanted and many == 1:
            every = frozenset(Status)
            return all(self._narrow(i, every - enough(self.world, atom, i)) for i in atom.indexes)
        self.counts.append(literal)
        return True

    def _narrow(self, index: int, to: frozenset[Status]) -> bool:
        self.left[index] = self._of(index) & to
        return bool(self.left[index])

    def _of(self, index: int) -> frozenset[Status]:
        return self.left.get(index, self.world.statuses[index])

    def _comes_out(self, count: Lit) -> bool:
        atom, wanted = count
        many = atom.many or len(atom.indexes)
        pairs = [(self._of(i), enough(self.world, atom, i)) for i in atom.indexes]
        if wanted:
            return sum(bool(left & high) for left, high in pairs) >= many
        return sum(left <= high for left, high in pairs) < many


def enough(world: World, atom: Atom, index: int) -> frozenset[Status]:
    """Return the statuses at which an element counts for a test."""
    if atom.op == "is":
        return frozenset({Status(atom.value)})
    high = {status for status in Status if status.height >= atom.value}
    late = atom.op == "seen" and not atom.many and world.scenario.elements[index].surprise >= 0
    return frozenset(high | {Status.UNKNOWN}) if late else frozenset(high)
