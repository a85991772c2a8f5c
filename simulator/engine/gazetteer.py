"""The scenario's names as language hears them: which words mean which part of the buyer's world."""

from __future__ import annotations

from simulator.buyer.belief import BELIEF
from simulator.buyer.tell import FACT
from simulator.language.acts import Target
from simulator.language.gazetteer import Entry, Gazetteer, Side
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Element, Scenario

PRODUCT = "product"
"""The id under which words for the seller's offer are mentioned."""


def gazetteer(scenario: Scenario) -> Gazetteer:
    """Return the gazetteer of a scenario: its elements' names and examples, and the seller's own.

    The buyer's own name is how they are spoken to, not what is spoken of.
    """
    names = scenario.names
    addressed = {names.buyer, *names.buyer.split()}
    entries = [
        Entry(phrase, element.id, _target(element), Side.BUYER)
        for element in scenario.elements
        for phrase in (*_names(element), *element.called, *_openings(element))
        if phrase not in addressed
    ]
    entries += [
        Entry(phrase, BELIEF + fact.id, fact.target, Side.BUYER)
        for fact in scenario.facts
        for phrase in (fact.belief.called if fact.belief else ())
    ]
    entries += [
        Entry(phrase, FACT + fact.id, fact.target, Side.BUYER)
        for fact in scenario.facts
        for phrase in fact.called
    ]
    entries += [
        Entry(phrase, PRODUCT, Target.NONE, Side.SELLER)
        for phrase in (names.product, names.seller, *names.seller_called)
    ]
    examples = tuple(
        Entry(phrase, element.id, _target(element))
        for element in scenario.elements
        for phrase in element.examples
    )
    return Gazetteer(tuple(entries), examples)


def _target(element: Element) -> Target:
    own = MANNERS[element.kind].target
    if own in element.opens_to:
        return own
    return min(element.opens_to)


def _names(element: Element) -> tuple[str, ...]:
    """A person is called by the whole name, and by the first."""
    return tuple(dict.fromkeys((element.name, element.familiar)))


def _openings(element: Element) -> tuple[str, ...]:
    """What could also be bought there goes by the element: to name it is to speak of that."""
    return element.opportunity.called if element.opportunity else ()
