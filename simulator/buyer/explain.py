"""Who is that, and what is it: the buyer explains a word that was used as if it were known."""

from __future__ import annotations

from simulator.buyer.choose import mentioned
from simulator.buyer.draft import Draft
from simulator.buyer.moves import Spoken
from simulator.buyer.tell import of_name, tell
from simulator.language.acts import Kind
from simulator.scenario.model import Element, Scenario


def explained(scenario: Scenario, element: Element) -> bool:
    """Say whether there is anything to say of who or what an element is."""
    return bool(element.role) or f"element.explained@{element.id}" in scenario.lines


def explain(draft: Draft, spoken: Spoken) -> bool:
    """Answer who or what something named is; say whether that was asked, and could be answered.

    A fact that goes by the name is told if it has been earned. Of an element it is said what it
    is, which brings it no further: the seller could have been told at the door.
    """
    if spoken.kind != Kind.MEANING:
        return False
    named = mentioned(draft, spoken)
    told = bool(of_name(draft, spoken)) and tell(draft, spoken, named)
    for index in named:
        element = draft.element(index)
        if explained(draft.buyer.scenario, element):
            draft.cue("element.explained", element.id)
            draft.now.topic = index
            told = True
    if told:
        draft.feel(spoken.act)
    return told
