"""How the buyer takes facilitating talk: a step up a ladder, a fact, or a reason why not."""

from __future__ import annotations

from simulator.buyer import choose
from simulator.buyer.belief import put_right
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.tell import tell
from simulator.buyer.unmoved import nothing_moved, welcome
from simulator.language.acts import Act, Motive
from simulator.scenario.model import Status

RECITED = 3
REPEATED = 3
GATHERED = 2
"""So many named in an offer to sit down together, and the offer is answered before anybody's part
in it is."""


def facilitate(draft: Draft, spoken: Spoken) -> None:
    """Answer a facilitating act that is not an ask for a decision."""
    named = choose.mentioned(draft, spoken)
    tied = choose.hooked(draft, spoken, named)
    if spoken.motive is Motive.SELF:
        _self_serving(draft)
        return
    if spoken.act is Act.PERMISSION:
        _permission(draft)
        return
    if spoken.act is Act.FAC_Q and _worn(draft, spoken, tied):
        return
    draft.feel(spoken.act, tied)
    if spoken.act is Act.SUMMARY and spoken.uptake < 0:
        draft.cue("summary.wrong")
        return
    if put_right(draft, spoken, named):
        return
    index = choose.choose(draft, spoken, named, tied)
    if index is not None:
        if spoken.act is Act.COLLAB and len(set(named)) >= GATHERED:
            draft.cue("collab.gather")
        step(draft, index, named=tied and index in named)
    elif spoken.act is Act.FAC_Q:
        nothing_moved(draft, spoken, named, tied)
    else:
        welcome(draft, spoken, named)
    if draft.buyer.volunteers and index is not None and tied:
        tell(draft, spoken, named, "volunteered")


def step(draft: Draft, index: int, named: bool = False) -> None:
    """Bring an element one rung up: named, then asked about or answered, then agreed.

    Whoever the seller has just named needs no introduction: the buyer goes on to the next rung.
    """
    element, now = draft.element(index), draft.now
    status = now.status[index]
    if status == Status.UNKNOWN and named and choose.trusted(draft, index):
        now.put(index, Status.NAMED)
        draft.note(Happening.NAMED, element.id)
        status = Status.NAMED
    if status == Status.UNKNOWN:
        draft.move(index, Status.NAMED)
    elif status == Status.HEARD:
        draft.move(index, Status.AGREED)
    elif element.here:
        draft.move(index, Status.HEARD)
    else:
        now.motion |= 1 << index
        now.undone &= ~(1 << index)
        now.topic = index
        draft.cue("element.motion", element.id)
        draft.note(Happening.MOTION, element.id)
        draft.bump("useful")


def _worn(draft: Draft, spoken: Spoken, tied: bool) -> bool:
    """Answer a question that is recited or repeated; say whether it was."""
    now = draft.now
    if tied:
        now.loose, now.same, now.target = 0, 0, spoken.target
        return False
    same = now.same + 1 if spoken.target is now.target else 1
    now.same, now.target = min(same, REPEATED), spoken.target
    if draft.bump("loose") >= RECITED:
        draft.cue("question.recited")
        return True
    if same >= REPEATED:
        draft.cue("question.repeated")
        return True
    return False


def _permission(draft: Draft) -> None:
    if draft.now.trust == 0:
        draft.cue("permission.refused")
        draft.now.refused = True
        return
    draft.feel(Act.PERMISSION)
    draft.cue("permission")
    draft.now.permitted = True


def _self_serving(draft: Draft) -> None:
    draft.feel(Act.TELL)
    draft.cue("motive.self")
