"""What is true of a state: the scenario's atoms evaluated, only as many as are asked for."""

from __future__ import annotations

from collections.abc import Callable

from simulator.buyer.state import BuyerState
from simulator.scenario.model import Atom, Clause, Scenario, Status

HEIGHT = tuple(status.height for status in Status)


def bits(scenario: Scenario, state: BuyerState, wanted: int) -> int:
    """Return the mask of those atoms in `wanted` that are true."""
    mask = 0
    while wanted:
        bit = wanted & -wanted
        wanted ^= bit
        atom = scenario.atoms[bit.bit_length() - 1]
        if _TESTS[atom.op](scenario, state, atom):
            mask |= bit
    return mask


def holds(scenario: Scenario, state: BuyerState, clause: Clause) -> bool:
    """Say whether a condition holds."""
    return clause.holds(bits(scenario, state, clause.need | clause.any | clause.forbid))


def gate_holds(scenario: Scenario, state: BuyerState, gate: int) -> bool:
    """Say whether a gate, given by its index, holds."""
    return holds(scenario, state, scenario.gates[gate].clause)


def is_open(scenario: Scenario, state: BuyerState, index: int) -> bool:
    """Say whether an element still stands in the way of a purchase."""
    return HEIGHT[state.status[index]] < scenario.elements[index].closes.height


def _enough(hits: int, atom: Atom) -> bool:
    return hits >= (atom.many or len(atom.indexes))


def _at_least(scenario: Scenario, state: BuyerState, atom: Atom) -> bool:
    return _enough(sum(HEIGHT[state.status[i]] >= atom.value for i in atom.indexes), atom)


def _seen(scenario: Scenario, state: BuyerState, atom: Atom) -> bool:
    hits = 0
    for index in atom.indexes:
        status = state.status[index]
        late = status == Status.UNKNOWN and scenario.elements[index].surprise >= 0
        hits += (late and not atom.many) or HEIGHT[status] >= atom.value
    return _enough(hits, atom)


def _is(scenario: Scenario, state: BuyerState, atom: Atom) -> bool:
    return _enough(sum(state.status[i] == atom.value for i in atom.indexes), atom)


_TESTS: dict[str, Callable[[Scenario, BuyerState, Atom], bool]] = {
    "gate": lambda scenario, state, atom: gate_holds(scenario, state, atom.indexes[0]),
    "at_least": _at_least,
    "seen": _seen,
    "is": _is,
    "fact": lambda scenario, state, atom: bool(state.told >> atom.indexes[0] & 1),
    "trust": lambda scenario, state, atom: state.trust >= atom.value,
    "warmth": lambda scenario, state, atom: state.warmth >= atom.value,
    "strain": lambda scenario, state, atom: state.strain >= atom.value,
    "veiled": lambda scenario, state, atom: state.veiled >= atom.value,
    "missed": lambda scenario, state, atom: state.missed >= atom.value,
    "weeks": lambda scenario, state, atom: state.week >= atom.value,
    "meetings": lambda scenario, state, atom: state.meeting >= atom.value,
}
