"""What is true of a state: each atom of a scenario as a test, made once and then only run.

A test of statuses is a question of sets: are enough of the elements it looks at among those that
stand high enough? `HEIGHT` says how high a status stands.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from simulator.buyer.now import Now, begin
from simulator.buyer.sets import each, mask
from simulator.buyer.state import BuyerState
from simulator.scenario.model import Atom, Clause, Scenario, Status

HEIGHT = tuple(status.height for status in Status)

Test = Callable[[Now], bool]
Lack = tuple[int, ...]
"""Elements by index, each once."""
Question = tuple[tuple[int, Test], ...]
"""Atoms to be found out: the bit of each, and its test."""

_NUMBERS = {
    "trust": "trust", "warmth": "warmth", "strain": "strain", "veiled": "veiled",
    "missed": "missed", "spent": "spent", "declined": "declined",
    "weeks": "week", "meetings": "meeting",
}  # fmt: skip
"""Atoms that compare one number of the state with a bound, and where that number stands."""


_STANDING = frozenset({"at_least", "seen"})
"""Atoms that ask of elements to stand high enough."""
_MASKS = frozenset({"raised", "warned", "righted", "exploited", "stood", "gave_in"})
"""Atoms that look for one bit in the mask of the state that is called like them."""


def question(scenario: Scenario, wanted: int) -> Question:
    """Return the question which of the atoms in a mask are true."""
    return tuple((1 << i, _test(scenario, scenario.atoms[i])) for i in each(wanted))


def answer(asked: Question, state: Now) -> int:
    """Return the mask of those atoms of a question that are true."""
    true = 0
    for bit, test in asked:
        if test(state):
            true |= bit
    return true


def holds(scenario: Scenario, state: BuyerState, clause: Clause) -> bool:
    """Say whether a condition holds."""
    return test(scenario, clause)(begin(state))


def gate_holds(scenario: Scenario, state: BuyerState, gate: int) -> bool:
    """Say whether a gate, given by its index, holds."""
    return holds(scenario, state, scenario.gates[gate].clause)


def lacking(scenario: Scenario, state: BuyerState, clause: Clause) -> tuple[Lack, Lack]:
    """Return the elements that a condition waits for: first those that must all stand higher, then
    those of which some must. Only standing is looked at, that of a condition's gates included."""
    every: dict[int, None] = {}
    some: dict[int, None] = {}
    now = begin(state)
    open_ = each(clause.any) if not test(scenario, Clause(any=clause.any))(now) else ()
    for bit in (*each(clause.need), *open_):
        atom = scenario.atoms[bit]
        if _test(scenario, atom)(now):
            continue
        if atom.op == "gate":
            inner = lacking(scenario, state, scenario.gates[atom.indexes[0]].clause)
            every |= dict.fromkeys(inner[0])
            some |= dict.fromkeys(inner[1])
        elif atom.op in _STANDING:
            late = _late(scenario, atom) & now.levels[0]
            low = [
                index
                for index in atom.indexes
                if HEIGHT[state.status[index]] < atom.value and not late >> index & 1
            ]
            alone = clause.need >> bit & 1 and not atom.many
            (every if alone else some).update(dict.fromkeys(low))
    return tuple(every), tuple(index for index in some if index not in every)


def is_open(scenario: Scenario, state: BuyerState | Now, index: int) -> bool:
    """Say whether an element still stands in the way of a purchase."""
    return HEIGHT[state.status[index]] < HEIGHT[scenario.elements[index].closes]


def test(scenario: Scenario, clause: Clause) -> Test:
    """Return the test of a condition, `Clause.holds`, that asks no more than it takes to know."""
    need, some, none = (tuple(test for _, test in question(scenario, atoms)) for atoms in clause)
    if len(need) == 1 and not some and not none:
        return need[0]

    def holds_now(state: Now) -> bool:
        for one in need:
            if not one(state):
                return False
        for one in none:
            if one(state):
                return False
        for one in some:
            if one(state):
                return True
        return not some

    return holds_now


def _test(scenario: Scenario, atom: Atom) -> Test:
    if atom.op == "gate":
        return test(scenario, scenario.gates[atom.indexes[0]].clause)
    if atom.op == "fact":
        told = 1 << atom.indexes[0]
        return lambda state: bool(state.told & told)
    if atom.op in _MASKS:
        which, bit = attrgetter(atom.op), 1 << atom.indexes[0]
        return lambda state: bool(which(state) & bit)
    if atom.op == "unmentioned":
        going, some = sum(1 << index for index in atom.indexes), atom.value
        return lambda state: (going & ~state.raised).bit_count() >= some
    if atom.op in _NUMBERS:
        number, least = attrgetter(_NUMBERS[atom.op]), atom.value
        return lambda state: bool(number(state) >= least)
    return _enough(scenario, atom)


def _enough(scenario: Scenario, atom: Atom) -> Test:
    """Return the test whether as many elements as an atom asks for have come as far."""
    looked_at = sum(1 << index for index in atom.indexes)
    many = atom.many or len(atom.indexes)
    if atom.op == "is":
        value = atom.value
        return lambda state: (state.levels[value] & looked_at).bit_count() >= many
    late = _late(scenario, atom)
    enough = [status for status in Status if HEIGHT[status] >= atom.value]
    return _high(enough, looked_at, late, many)


def _late(scenario: Scenario, atom: Atom) -> int:
    """The elements whose turning up late an atom does not wait for."""
    if atom.op != "seen" or atom.many:
        return 0
    late = mask(element.surprise >= 0 for element in scenario.elements)
    return late & sum(1 << index for index in atom.indexes)


def _high(enough: list[Status], looked_at: int, late: int, many: int) -> Test:
    """Whoever is still to turn up late, and unknown, counts as high enough."""

    def high_now(state: Now) -> bool:
        levels = state.levels
        high = levels[0] & late
        for status in enough:
            high |= levels[status]
        return (high & looked_at).bit_count() >= many

    return high_now
