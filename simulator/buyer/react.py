"""`react`: what one move does to a buyer. Pure; the old state still stands.

The turn is taken as its deciding segment has it (coding rule 16); what is said beside it costs or
earns its due in silence. After the answer the path is looked at: gates may have opened, somebody
may have turned up late, the buyer may be ready, the meeting's time may be over.
"""

from __future__ import annotations

from collections.abc import Callable

from simulator.buyer import aside, between, decide, facilitate, parting, push
from simulator.buyer.broach import warn
from simulator.buyer.choose import mentioned
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening, Reaction
from simulator.buyer.explain import explain
from simulator.buyer.moves import EndMeeting, Move, Say, Spoken, Wait
from simulator.buyer.now import begin
from simulator.buyer.path import along, fire
from simulator.buyer.state import BuyerState
from simulator.buyer.tables import Buyer
from simulator.language.acts import Act, Family, Kind, Target
from simulator.scenario.model import Event
from simulator.scenario.situations import Cue

ANSWERS_READY = frozenset({Act.DECISION_ASK, Act.INFO, Act.RECOMMEND})
TIME_IS_SHORT = 2


def open_talk(buyer: Buyer) -> Reaction:
    """Return the state before the first word, and the buyer's opening."""
    return Reaction(buyer.start(), (Cue("meeting.opening"),), ())


def react(buyer: Buyer, state: BuyerState, move: Move) -> Reaction:
    """Return what a move comes to. After an ending nothing moves any more."""
    if state.ending:
        return Reaction(state, (), ())
    draft = Draft(buyer, begin(state))
    match move:
        case Say():
            _talk(draft, move)
        case EndMeeting():
            between.close(draft)
        case Wait():
            between.wait(draft)
    return draft.done()


def _talk(draft: Draft, move: Say) -> None:
    now = draft.now
    plain, ready, facing, told = now.plain, now.ready_cue, now.facing, now.told
    left = now.patience
    now.patience -= 1
    draft.invited = now.permitted or bool(now.asked)
    now.asked, now.concern = "", Target.NONE
    now.refused = now.permitted = False
    deciding = move.deciding
    _answer(draft, deciding)
    if move.long:
        aside.cut_short(draft)
    for spoken in move.segments:
        if spoken is not deciding:
            _beside(draft, spoken)
            explain(draft, spoken)
    for spoken in move.segments:
        if spoken.act is Act.CANDOUR:
            warn(draft, spoken, mentioned(draft, spoken))
    if plain and not (deciding and deciding.act is Act.DISCOVERY_Q and _only_asks(move)):
        now.plain = 0
    if ready:
        _kept_waiting(draft, move)
    parting.met(draft, move, facing)
    if not now.ending:
        if draft.buyer.scenario.dead >= 0 and told >> draft.buyer.scenario.dead & 1:
            draft.bump("spent")
        along(draft)
        parting.come_up(draft)
    if not now.ending:
        _clock(draft, move, left)


def _only_asks(move: Say) -> bool:
    """Whether nothing of a turn takes up what was said before it asks for more."""
    return not any(spoken.family is Family.FACILITATING for spoken in move.segments)


def _answer(draft: Draft, spoken: Spoken | None) -> None:
    if spoken is None:
        aside.unclear(draft, spoken)
    elif not (explain(draft, spoken) or decide.still_open(draft, spoken)):
        ANSWERS[spoken.family](draft, spoken)


def _neutral(draft: Draft, spoken: Spoken) -> None:
    if spoken.kind != Kind.FAREWELL:
        aside.neutral(draft, spoken)


def _facilitating(draft: Draft, spoken: Spoken) -> None:
    if spoken.act is Act.DECISION_ASK:
        decide.ask(draft, spoken)
    elif spoken.kind != Kind.WITHDRAW or not fire(draft, Event.WITHDRAW):
        before = len(draft.ledger)
        facilitate.facilitate(draft, spoken)
        if draft.now.dug and len(draft.ledger) > before:
            parting.dig(draft, spoken)


ANSWERS: dict[Family, Callable[[Draft, Spoken], None]] = {
    Family.FACILITATING: _facilitating,
    Family.NEUTRAL: _neutral,
    Family.PUSHING: push.push,
    Family.HIDING: aside.hide,
    Family.UNCLEAR: aside.unclear,
}
"""What answers a turn, by the family of the segment that decides it."""


def _beside(draft: Draft, spoken: Spoken) -> None:
    """Let a segment that does not decide the turn earn or cost its due, unanswered."""
    if spoken.family is Family.PUSHING:
        if spoken.act.severity == 1:
            draft.feel(spoken.act)
    elif spoken.act in (Act.CANDOUR, Act.AUTONOMY, Act.AFFIRM, Act.REFLECT, Act.SUMMARY):
        deciding_pushed = draft.now.strain > 0 and any(
            cue.situation.startswith(("push.", "belief.defended")) for cue in draft.cues
        )
        if not deciding_pushed:
            draft.feel(spoken.act, hooked=spoken.uptake >= 1)


def _kept_waiting(draft: Draft, move: Say) -> None:
    """A ready buyer who is not asked cools down."""
    if draft.now.ending or any(s.act in ANSWERS_READY for s in move.segments):
        return
    draft.note(Happening.MISSED, "")
    hides = any(s.family is Family.HIDING for s in move.segments)
    if draft.bump("missed", 1 + draft.buyer.scenario.dials.hiding * hides) >= 2:
        draft.cue("ready.cooling")


def _clock(draft: Draft, move: Say, left: int) -> None:
    """Close the meeting when its time is over; say once before that it is running out."""
    farewell = bool(move.segments) and move.segments[-1].kind == Kind.FAREWELL
    if farewell or draft.now.patience <= 0:
        between.close(draft)
    elif draft.now.patience <= TIME_IS_SHORT < left:
        draft.cue("meeting.time")
