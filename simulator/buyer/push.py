"""How the buyer takes pushing: shorter, vaguer, something is taken back, and in the end the door.

That persuasion makes people retract is a claim of the essays; studies find the effect real but
small. Its strength is the scenario's dial `retraction`.
"""

from __future__ import annotations

from simulator.buyer import resist
from simulator.buyer.belief import built_on
from simulator.buyer.choose import mentioned
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.path import fire
from simulator.language.acts import Act
from simulator.scenario.model import Event, Kind, Status
from simulator.scenario.situations import Cue

SITUATION = {Act.QUALIFY_Q: "push.qualify"}


def push(draft: Draft, spoken: Spoken) -> None:
    """Answer a pushing act."""
    named = mentioned(draft, spoken)
    if built_on(draft, spoken, named):
        return
    before = draft.now.strain
    resisted = resist.resistance(draft, spoken, named)
    resist.note(draft, resisted)
    draft.feel(spoken.act)
    draft.now.patience -= 1
    if spoken.act.severity >= 2:
        for _ in range(draft.buyer.scenario.dials.retraction):
            retract(draft)
    if spoken.act is Act.BYPASS:
        _go_round(draft, spoken)
    if _ends_call(draft):
        draft.cue("push.hang_up")
        fire(draft, Event.HANG_UP)
        return
    again = before >= 2 and spoken.act.severity >= 2
    draft.cues[:0] = [_answer(spoken, resisted, again), *resist.words(resisted)]


def _answer(spoken: Spoken, resisted: resist.Resisted | None, again: bool) -> Cue:
    """What comes before the words of resisting: pushed again, the buyer no longer goes into it."""
    if resisted is not None and resisted.cause is resist.Cause.BELIEF:
        return Cue("belief.defended", resisted.about)
    if again:
        return Cue("push.again")
    return Cue(SITUATION.get(spoken.act, f"push.{spoken.act.value.lower()}"))


def _go_round(draft: Draft, spoken: Spoken) -> None:
    """Whoever was to be gone round hears of it, and is against it."""
    for index in mentioned(draft, spoken):
        person = draft.element(index).kind is Kind.STAKEHOLDER
        if person and draft.now.status[index] not in (Status.UNKNOWN, Status.BLOCKING):
            draft.move(index, Status.BLOCKING, "bypassed")
            draft.cues[-1] = Cue("element.bypassed", draft.element(index).id)


def retract(draft: Draft) -> None:
    """Take back the last agreement; where there is none, leave one thing undone."""
    now = draft.now
    last = now.agreed_last
    if last >= 0 and now.status[last] == Status.AGREED:
        now.put(last, Status.HEARD)
        now.agreed_last = now.levels[Status.AGREED].bit_length() - 1
        draft.cue("element.retracted", draft.element(last).id)
        draft.note(Happening.RETRACTED, draft.element(last).id)
    elif now.motion:
        latest = now.motion.bit_length() - 1
        now.motion ^= 1 << latest
        now.undone |= 1 << latest
        draft.note(Happening.RETRACTED, draft.element(latest).id)


def _ends_call(draft: Draft) -> bool:
    on = draft.buyer.scenario.dials.hang_up
    return on and draft.now.strain >= draft.buyer.strain_limit


def mild(draft: Draft, spoken: Spoken) -> None:
    """Let a mild push beside something better cost its due, without an answer of its own."""
    if spoken.act in (Act.QUALIFY_Q, Act.TELL):
        draft.feel(spoken.act)
