"""The judge's context in live play, filled from the buyer."""

from __future__ import annotations

from simulator.buyer import BuyerState
from simulator.buyer.truth import holds
from simulator.language.acts import Phase
from simulator.rubric import Context
from simulator.scenario.model import Event, Scenario


def context(scenario: Scenario, state: BuyerState) -> Context:
    """Return the plain facts of the moment before the seller's turn."""
    phase = scenario.stages[state.stage].phase
    return Context(
        phase=phase,
        ready=phase is Phase.CHOOSING,
        ready_cue=state.ready_cue,
        asked=state.asked,
        permitted=state.permitted,
        concern=state.concern,
        product_raised=state.product_raised,
        refused=state.refused,
        decidable=_decidable(scenario, state),
    )


def _decidable(scenario: Scenario, state: BuyerState) -> bool:
    """Whether a buyer who was asked now would come to a good decision of their own."""
    for ending in scenario.endings:
        asked = ending.event is Event.DECIDE and state.stage in ending.sources
        if asked and holds(scenario, state, ending.clause):
            return ending.good
    return False
