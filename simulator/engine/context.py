"""The judge's context in live play, filled from the buyer."""

from __future__ import annotations

from simulator.buyer import Buyer, BuyerState
from simulator.buyer.now import begin
from simulator.buyer.path import leads
from simulator.language.acts import Phase
from simulator.rubric import Context
from simulator.scenario.model import Event


def context(buyer: Buyer, state: BuyerState) -> Context:
    """Return the plain facts of the moment before the seller's turn."""
    phase = buyer.scenario.stages[state.stage].phase
    return Context(
        phase=phase,
        ready=phase is Phase.CHOOSING,
        ready_cue=state.ready_cue,
        asked=state.asked,
        permitted=state.permitted,
        concern=state.concern,
        product_raised=state.product_raised,
        refused=state.refused,
        decidable=_decidable(buyer, state),
    )


def _decidable(buyer: Buyer, state: BuyerState) -> bool:
    """Whether a buyer who was asked now would come to a good decision of their own."""
    step = leads(buyer, begin(state), Event.DECIDE)
    return step is not None and buyer.scenario.ending(step.ending).good
