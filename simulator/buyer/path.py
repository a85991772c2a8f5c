"""Along the path: gates open stages, late arrivals close them again, events lead to endings."""

from __future__ import annotations

from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.machine import Step
from simulator.buyer.now import Now
from simulator.buyer.sets import each
from simulator.buyer.tables import Buyer
from simulator.buyer.truth import answer
from simulator.language.acts import Phase
from simulator.scenario.model import Event, Status
from simulator.scenario.situations import Cue


def leads(buyer: Buyer, now: Now, event: Event) -> Step | None:
    """Return where an event would lead, or None if nowhere."""
    return buyer.path.follow(now.stage, event, answer(buyer.asks[event][now.stage], now))


def fire(draft: Draft, event: Event) -> bool:
    """Let an event happen; say whether it led anywhere."""
    now = draft.now
    step = leads(draft.buyer, now, event)
    if step is None:
        return False
    if step.ending:
        draft.cues.append(Cue("ending", step.ending))
    if step.stage < 0:
        now.ending, now.next_step = step.ending, False
        draft.note(Happening.ENDING, step.ending)
    else:
        _enter(draft, step.stage)
    return True


def along(draft: Draft) -> None:
    """Move through every stage that has come open, and back where a gate has closed again."""
    for _ in range(2 * len(draft.buyer.scenario.stages)):
        if draft.now.ending:
            return
        if not fire(draft, Event.REOPEN) and not fire(draft, Event.ADVANCE):
            break
    _ready(draft)


def phase(draft: Draft) -> Phase:
    """Return the phase the buyer is in."""
    return draft.buyer.scenario.stages[draft.now.stage].phase


def _enter(draft: Draft, stage: int) -> None:
    now = draft.now
    now.stage = stage
    draft.note(Happening.STAGE, draft.buyer.scenario.stages[stage].id)
    for index in each(draft.buyer.sets.surprises[stage] & now.levels[Status.UNKNOWN]):
        draft.move(index, Status.BLOCKING, "late")


def _ready(draft: Draft) -> None:
    now = draft.now
    if phase(draft) is Phase.CHOOSING:
        if not now.ready_cue:
            now.ready_cue = True
            draft.cue("ready")
            draft.note(Happening.READY, draft.buyer.scenario.stages[now.stage].id)
    elif now.ready_cue:
        now.ready_cue, now.missed = False, 0
