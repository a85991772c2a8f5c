"""Slices: which parts of a buyer a proof looks at, and how a state is seen through one.

An element is seen by its rung and by whether it is in motion, as far as it can come to that; a
number by the bounds that the scenario compares it with, which is where it saturates; what is
remembered for good as a bit. All that the slice has no variable for is left open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import prod

from simulator.buyer import Buyer, BuyerState
from simulator.buyer.sets import each
from simulator.scenario.conditions import LEVELS
from simulator.scenario.model import Clause, Kind, Scenario, Status
from simulator.study.proof.space import Space, Variable

UNKNOWN, NAMED, ASKED, HEARD, AGREED, BLOCKING, BLOCKED_ASKED = range(7)
"""What an element can be: its status, and for the two known ones whether it is in motion."""
STATUS = (0, 1, 1, 2, 3, 4, 4)
HEIGHT = (0, 1, 1, 2, 3, 1, 1)
MASKS = ("raised", "warned", "righted", "exploited")
OFF, COME, STOOD, GAVE_IN = range(4)
"""What a moment can be: not come up, come up, met fairly, given in to."""
FIELDS = {"weeks": "week", "meetings": "meeting"}
"""Where a number stands in the state, if not under its own name."""

Key = tuple[str, int]


def keys(scenario: Scenario, atoms: int) -> list[Key]:
    """Return what some atoms look at, in their order: variables by kind and index."""
    found: dict[Key, None] = {}
    for i in each(atoms):
        atom = scenario.atoms[i]
        if atom.op == "gate":
            found.update(
                dict.fromkeys(keys(scenario, read(scenario.gates[atom.indexes[0]].clause)))
            )
        elif atom.op in ("is", "at_least", "seen"):
            found.update(dict.fromkeys(("element", index) for index in atom.indexes))
        elif atom.op == "unmentioned":
            found.update(dict.fromkeys(("raised", index) for index in atom.indexes))
        elif atom.op in ("stood", "gave_in"):
            found["moment", atom.indexes[0]] = None
        elif atom.op == "fact" or atom.op in MASKS:
            found[atom.op, atom.indexes[0]] = None
        elif atom.op in LEVELS:
            found[atom.op, 0] = None
    return list(found)


def read(*clauses: Clause) -> int:
    """Return the atoms that some conditions read."""
    found = 0
    for clause in clauses:
        found |= clause.need | clause.any | clause.forbid
    return found


def space_of(buyer: Buyer, wanted: Iterable[Key], memory: int = 1) -> Space:
    """Return the space of a slice: the stage, the variables wanted, a memory of some size."""
    return Space(_variables(buyer, wanted, memory))


def room(buyer: Buyer, wanted: Iterable[Key], memory: int = 1) -> int:
    """Return how many states that space has room for, without making it."""
    return prod(variable.size for variable in _variables(buyer, wanted, memory))


def _variables(buyer: Buyer, wanted: Iterable[Key], memory: int) -> list[Variable]:
    found = [Variable("stage", 0, len(buyer.scenario.stages))]
    found += [_variable(buyer, key) for key in dict.fromkeys(wanted)]
    return [*found, Variable("memory", 0, memory)]


def _variable(buyer: Buyer, key: Key) -> Variable:
    kind, index = key
    if kind == "element":
        return Variable(kind, index, len(values(buyer, index)))
    if kind == "moment":
        return Variable(kind, index, 4)
    if kind in LEVELS:
        bounds = sorted({a.value for a in buyer.scenario.atoms if a.op == kind and a.value > 0})
        return Variable(kind, 0, len(bounds) + 1, tuple(bounds))
    return Variable(kind, index, 2)


def values(buyer: Buyer, index: int) -> tuple[int, ...]:
    """Return what an element can be, as far as it can come to it at all."""
    element = buyer.elements[index]
    can_block = (
        element.kind is Kind.STAKEHOLDER
        or element.surprise >= 0
        or Status.BLOCKING in (element.starts, element.unaided)
    )
    found = [UNKNOWN, NAMED, HEARD, AGREED]
    found += [] if element.here else [ASKED]
    found += [BLOCKING] if can_block else []
    found += [BLOCKED_ASKED] if can_block and not element.here else []
    return tuple(sorted(found))


def seen(buyer: Buyer, space: Space, state: BuyerState, memory: int = 0) -> int:
    """Return a state as the slice sees it: a set of one."""
    given: Mapping[str, int] = {"stage": state.stage, "memory": memory}
    return space.point(
        given[v.kind] if v.kind in given else _value(buyer, v, state) for v in space.variables
    )


def _value(buyer: Buyer, variable: Variable, state: BuyerState) -> int:
    kind, index = variable.kind, variable.of
    if kind == "element":
        asked = bool(state.motion >> index & 1)
        rung = state.status[index]
        here = {1: ASKED, 4: BLOCKED_ASKED}[rung] if asked else STATUS.index(rung)
        return values(buyer, index).index(here)
    if kind == "moment":
        met = STOOD if state.stood >> index & 1 else GAVE_IN if state.gave_in >> index & 1 else COME
        return met if state.came >> index & 1 else OFF
    if kind == "fact":
        return state.told >> index & 1
    if kind in MASKS:
        return int(getattr(state, kind)) >> index & 1
    number: int = getattr(state, FIELDS.get(kind, kind))
    return sum(number >= bound for bound in variable.bounds)
