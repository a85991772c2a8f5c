"""What happened inside the buyer in one step: the ledger that debrief and tests read."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from simulator.buyer.state import BuyerState
from simulator.scenario.situations import Cue


class Happening(StrEnum):
    """Kinds of entry in the ledger."""

    NAMED = "named"
    MOTION = "motion"
    HEARD = "heard"
    AGREED = "agreed"
    BLOCKING = "blocking"
    RETRACTED = "retracted"
    TOLD = "told"
    RAISED = "raised"
    DUG = "dug"
    MOMENT = "moment"
    STOOD = "stood"
    GAVE_IN = "gave_in"
    RIGHTED = "righted"
    EXPLOITED = "exploited"
    RESISTED = "resisted"
    STAGE = "stage"
    READY = "ready"
    MISSED = "missed"
    MEETING = "meeting"
    ENDING = "ending"


class Entry(NamedTuple):
    """One thing that happened, to which element, fact, moment, stage or ending, and how it came
    about.

    `how` is 'asked' (the seller's words earned it), 'volunteered', 'alone' (in its own time),
    'late' (it turned up unasked for) or 'bypassed' (somebody was gone round). Where the buyer
    resisted, `id` is the strategy and `how` the cause (`resist.Cause`).
    """

    happening: Happening
    id: str
    how: str = "asked"


class Reaction(NamedTuple):
    """The new state, what the buyer has to say, and what happened."""

    state: BuyerState
    cues: tuple[Cue, ...]
    ledger: tuple[Entry, ...]
