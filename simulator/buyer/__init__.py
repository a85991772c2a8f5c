"""How the buyer moves: a finite-state engine over the elements of their own company.

`react` takes a move and gives the new state, what the buyer has to say (as situations, not words)
and what happened. `transitions` holds the stage machine; a table compiled from the same edges does
the work. The rules model claims of the essays and are not findings about people.
"""

from simulator.buyer.events import Entry, Happening, Reaction
from simulator.buyer.moves import EndMeeting, Move, Say, Spoken, Wait, from_reading, say
from simulator.buyer.outcome import (
    Belief,
    Met,
    Opening,
    Outcome,
    beliefs,
    moments,
    openings,
    outcome,
    people,
    spent,
)
from simulator.buyer.react import open_talk, react
from simulator.buyer.state import BuyerState
from simulator.buyer.tables import Buyer, buyer

__all__ = [
    "Belief",
    "Buyer",
    "BuyerState",
    "EndMeeting",
    "Entry",
    "Happening",
    "Met",
    "Move",
    "Opening",
    "Outcome",
    "Reaction",
    "Say",
    "Spoken",
    "Wait",
    "beliefs",
    "buyer",
    "from_reading",
    "moments",
    "open_talk",
    "openings",
    "outcome",
    "people",
    "react",
    "say",
    "spent",
]
