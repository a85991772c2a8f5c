"""What is claimed of every scenario, written as an author would write a property of their own.

The claims are properties like any other: the same machine judges them, the same exploration proves
them. Their atoms are put behind those of the scenario.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulator.language.acts import Act, Family, family_of
from simulator.scenario.conditions import SORTS
from simulator.scenario.model import Atom, Clause, Scenario
from simulator.scenario.properties import Form, Property


def _of(*families: Family) -> frozenset[Act]:
    return frozenset(act for act in Act if family_of(act) in families)


PUSHING = _of(Family.PUSHING, Family.NEUTRAL, Family.UNCLEAR)
PASSIVE = _of(Family.HIDING, Family.NEUTRAL, Family.UNCLEAR) | {
    Act.REFLECT,
    Act.AFFIRM,
    Act.AUTONOMY,
    Act.PERMISSION,
}
"""Acts by which nobody is asked anything that matters."""

OPEN, PUSHED, PRESSED, IDLE, OWN = "open", "pushed", "pressed", "idle", "own"
TITLES = {
    OPEN: "no purchase with a required element open",
    PUSHED: "pushing, with anything neutral between, reaches no good ending",
    PRESSED: "nor does pushing that asks for the decision, too",
    IDLE: "passive and social talk reaches no good ending",
    OWN: "the scenario's own properties",
}
"""The claims by their family, in the order in which they are proved and told."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A property that is claimed, and to which of `TITLES` it belongs."""

    family: str
    property: Property


def claimed(scenario: Scenario) -> tuple[Scenario, tuple[Claim, ...]]:
    """Return all that is claimed of a scenario, and the scenario with the atoms of the claims."""
    atoms = list(scenario.atoms)
    claims = tuple(_claims(scenario, atoms))
    return replace(scenario, atoms=tuple(atoms)), claims


def _claims(scenario: Scenario, atoms: list[Atom]) -> Iterator[Claim]:
    bought, good = (_bit(atoms, Atom("ended", (SORTS.index(s),))) for s in ("purchase", "good"))
    for index, element in enumerate(scenario.elements):
        if element.required:
            closed = _bit(atoms, Atom("at_least", (index,), element.closes))
            says = f"Nobody buys while '{element.name}' is open."
            clause = Clause(need=bought, forbid=closed)
            yield Claim(OPEN, Property(element.id, says, Form.NEVER, clause))
    for family, acts in (
        (PUSHED, PUSHING),
        (PRESSED, PUSHING | {Act.DECISION_ASK}),
        (IDLE, PASSIVE),
    ):
        says = f"{TITLES[family][0].upper()}{TITLES[family][1:]}."
        yield Claim(family, Property(family, says, Form.NEVER, Clause(need=good), only=acts))
    for property in scenario.properties:
        yield Claim(OWN, property)


def _bit(atoms: list[Atom], atom: Atom) -> int:
    if atom not in atoms:
        atoms.append(atom)
    return 1 << atoms.index(atom)
