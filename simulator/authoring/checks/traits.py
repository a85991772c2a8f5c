"""Personas: a trait that somebody set must change something for the trainee."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from simulator.authoring.checks.case import Case
from simulator.buyer import Buyer, buyer
from simulator.diagnostics import Diagnostic, Problems, Severity
from simulator.scenario.loader import find, load_persona
from simulator.scenario.model import Persona, Scenario, Traits

USUAL = Traits()


def traits_matter(case: Case) -> Iterator[Diagnostic]:
    """BF332: a trait of a persona that this scenario gives nothing to act on."""
    for index, name in enumerate(case.scenario.personas):
        try:
            persona = _persona(str(find(name, "personas")))
        except Problems:
            continue  # told where the persona itself is checked
        for trait in unused(case.scenario, persona):
            yield Diagnostic(
                "BF332",
                case.loaded.document.locate(("personas", index)),
                f"the {trait} of '{persona.id}' changes nothing in this scenario",
                "choose another persona, or write what the trait can act on",
                Severity.NOTE,
            )


@cache
def _persona(path: str) -> Persona:
    return load_persona(path)


def unused(scenario: Scenario, persona: Persona) -> Iterator[str]:
    """Yield the traits out of the usual whose buyer is the same as with the usual value."""
    whole = _behaviour(buyer(scenario, persona))
    for trait in Traits.__slots__:
        value, usual = getattr(persona.traits, trait), getattr(USUAL, trait)
        plain = replace(persona, traits=replace(persona.traits, **{trait: usual}))
        quiet = trait == "talkativeness" and value == 0  # the voice cuts its lines short
        if value != usual and not quiet and _behaviour(buyer(scenario, plain)) == whole:
            yield trait


def _behaviour(who: Buyer) -> tuple[object, ...]:
    """Return everything that a buyer acts on, without what the scenario has nothing for."""
    facts = bool(who.scenario.facts)
    plain = any(fact.plain for fact in who.scenario.facts)
    return (
        who.start(), who.elements, who.strain_limit if who.scenario.dials.hang_up else 0,
        who.missed_limit, who.idle_limit, who.meeting_trust, who.reticent,
        who.volunteers and facts, who.turns, who.gap, who.leave,
        who.sore if who.scenario.dials.retraction else 0, who.chatters and plain,
    )  # fmt: skip
