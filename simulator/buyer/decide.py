"""How the buyer takes being asked: for a decision, or for what happens next."""

from __future__ import annotations

from simulator.buyer.draft import Draft
from simulator.buyer.moves import Spoken
from simulator.buyer.path import fire, phase
from simulator.buyer.push import retract
from simulator.buyer.truth import is_open
from simulator.language.acts import Act, Kind, Motive, Phase
from simulator.scenario.model import Event, Status

DECLINED = 2
"""How many declined decisions are counted."""


def ask(draft: Draft, spoken: Spoken) -> None:
    """Answer an ask for a decision or a next step."""
    if spoken.motive is Motive.SELF:
        draft.feel(Act.TELL)
    if spoken.kind == Kind.NEXT_STEP:
        _next_step(draft)
    else:
        _decision(draft)


def _decision(draft: Draft) -> None:
    """Decide, or say what is open; a buyer does not speak of themselves by name."""
    if _cooled(draft):
        return
    if fire(draft, Event.DECIDE):
        return
    draft.now.refused = True
    draft.now.declined = min(draft.now.declined + 1, DECLINED)
    if phase(draft) in (Phase.WHERE, Phase.FIX):
        draft.feel(Act.TELL)
    if phase(draft) >= Phase.CHOOSING:
        draft.cue("decision.undecided")
        return
    index = _first_open(draft)
    if index is None:
        draft.cue("decision.early")
    elif draft.now.status[index] == Status.BLOCKING:
        draft.cue("decision.blocked", draft.element(index).id)
    else:
        draft.cue("decision.early", draft.element(index).id)
        _why(draft, index)


def still_open(draft: Draft, spoken: Spoken) -> bool:
    """Answer what is still open, as far as the buyer knows of it; say whether that was asked."""
    if spoken.kind != Kind.OPEN:
        return False
    draft.feel(spoken.act, hooked=spoken.uptake >= 1)
    index = _first_open(draft)
    if index is None:
        draft.cue("still.unseen" if phase(draft) < Phase.CHOOSING else "still.nothing")
        return True
    draft.cue("still.open", draft.element(index).id)
    _why(draft, index)
    return True


def _first_open(draft: Draft) -> int | None:
    """Return the first required element that the buyer knows of and that is open; a buyer does not
    speak of themselves by name."""
    scenario, now = draft.buyer.scenario, draft.now
    for index, element in enumerate(draft.buyer.elements):
        if element.required and is_open(scenario, now, index):
            known = now.status[index] != Status.UNKNOWN
            if known and element.name != scenario.names.buyer:
                return index
    return None


def _why(draft: Draft, index: int) -> None:
    """Say what an open element hangs on, if that has been heard."""
    element = draft.element(index)
    if draft.now.status[index] == Status.HEARD and element.condition:
        draft.cue("element.again", element.id)
    draft.now.topic = index


def _cooled(draft: Draft) -> bool:
    """Say whether the ask came too late: readiness that nobody took up has cooled, an agreement
    with it. It can be won again."""
    now = draft.now
    if not now.ready_cue or now.missed < draft.buyer.missed_limit:
        return False
    draft.cue("decision.cooled")
    for _ in range(draft.buyer.scenario.dials.hiding):
        retract(draft)
    now.missed, now.refused = 0, True
    return True


def _next_step(draft: Draft) -> None:
    if phase(draft) is Phase.OWNING:
        fire(draft, Event.SETTLE)
    elif wants_more(draft):
        draft.now.next_step = True
        draft.cue("next_step")
    else:
        draft.now.refused = True
        draft.cue("next_step.refused")


def wants_more(draft: Draft) -> bool:
    """Say whether the buyer would meet again: enough trust, and the talk has been of use."""
    now = draft.now
    useful = now.useful > 0 or now.motion > 0 or now.ready_cue
    return useful and now.trust >= draft.buyer.meeting_trust
