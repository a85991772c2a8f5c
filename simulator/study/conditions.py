"""A compiled condition in words, for people who look at a path: what a gate or an ending asks for.

Made from the tables that the buyer runs on, not from the author's text, so that what is shown is
what is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from simulator.scenario.model import Atom, Clause, Scenario, Status

_OF_ELEMENT = {"raised": "what else there is for {} has come up", "warned": "warned of {}"}
_OF_FACT = {"fact": "{} told", "righted": "{} put right", "exploited": "{} made use of"}
_OF_MOMENT = {"stood": "fair about {}", "gave_in": "gave in about {}"}

_NUMBERS = {
    "veiled": "turns of hiding",
    "missed": "turns in which a ready buyer was not asked",
    "spent": "turns after it was told that nothing can be sold",
}


class Looked(NamedTuple):
    """What a condition looks at: gates and elements by index, each once, in order."""

    gates: tuple[int, ...]
    elements: tuple[int, ...]


def words(scenario: Scenario, clause: Clause) -> tuple[str, ...]:
    """Return what must be true, a phrase each; nothing for a condition that always holds."""
    need, some, none = (_phrases(scenario, mask) for mask in clause)
    found = list(need)
    if some:
        found.append("one of: " + "; ".join(some) if len(some) > 1 else some[0])
    return (*found, *(f"not: {phrase}" for phrase in none))


def looked_at(scenario: Scenario, clause: Clause) -> Looked:
    """Return what a condition looks at by itself; what its gates look at is theirs. That no
    required part may be open, which every purchase asks, names nobody."""
    gates: dict[int, None] = {}
    elements: dict[int, None] = {}
    for atom in _atoms(scenario, clause.need | clause.any | clause.forbid):
        if atom.op == "gate":
            gates |= dict.fromkeys(atom.indexes)
        elif atom.op in ("at_least", "is", "seen", *_OF_ELEMENT) and not _closing(scenario, atom):
            elements |= dict.fromkeys(atom.indexes)
    return Looked(tuple(gates), tuple(elements))


def _phrases(scenario: Scenario, mask: int) -> tuple[str, ...]:
    return tuple(_phrase(scenario, atom) for atom in _atoms(scenario, mask))


def _atoms(scenario: Scenario, mask: int) -> Iterator[Atom]:
    return (atom for bit, atom in enumerate(scenario.atoms) if mask >> bit & 1)


def _phrase(scenario: Scenario, atom: Atom) -> str:
    first = atom.indexes[0] if atom.indexes else -1
    if atom.op == "gate":
        return scenario.gates[first].id.replace("_", " ")
    if atom.op in _OF_FACT:
        return _OF_FACT[atom.op].format(scenario.facts[first].id.replace("_", " "))
    if atom.op in _OF_ELEMENT:
        return _OF_ELEMENT[atom.op].format(scenario.elements[first].name)
    if atom.op in _OF_MOMENT:
        return _OF_MOMENT[atom.op].format(scenario.moments[first].about)
    if atom.op in ("at_least", "is", "seen"):
        if not atom.indexes:
            return "never (no such part)" if atom.many else "always (no such part is required)"
        return f"{_who(scenario, atom)} {_standing(atom)}"
    return f"{_NUMBERS.get(atom.op, atom.op)} {atom.value} or more"


def _standing(atom: Atom) -> str:
    status = Status(atom.value).name.lower()
    return status if atom.op == "is" or atom.value == Status.AGREED else f"{status} or further"


def _who(scenario: Scenario, atom: Atom) -> str:
    if len(atom.indexes) == 1 and not atom.many:
        return scenario.elements[atom.indexes[0]].name
    if _closing(scenario, atom):
        return f"all {len(atom.indexes)} required parts that have to be"
    kind = scenario.elements[atom.indexes[0]].kind
    alike = [i for i, element in enumerate(scenario.elements) if element.kind is kind]
    word = f"{kind}" if len(alike) == len(atom.indexes) else f"required {kind}"
    if atom.many:
        return f"{atom.many} of {len(atom.indexes)} ({word})"
    return f"every {word}"


def _closing(scenario: Scenario, atom: Atom) -> bool:
    """Whether this is the test, put in for every purchase, that required parts are closed."""
    required = tuple(
        i for i, e in enumerate(scenario.elements) if e.required and e.closes == atom.value
    )
    return atom.op == "at_least" and len(atom.indexes) > 1 and atom.indexes == required
