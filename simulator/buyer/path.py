"""Along the path: gates open stages, late arrivals close them again, events lead to endings."""

from __future__ import annotations

from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.truth import bits
from simulator.language.acts import Phase
from simulator.scenario.model import Event, Status
from simulator.scenario.situations import Cue


def fire(draft: Draft, event: Event) -> bool:
    """Let an event happen; say whether it led anywhere."""
    buyer, state = draft.buyer, draft.state
    true = bits(buyer.scenario, state, buyer.path.reads(state.stage, event))
    step = buyer.path.follow(state.stage, event, true)
    if step is None:
        return False
    if step.ending:
        draft.cues.append(Cue("ending", step.ending))
    if step.stage < 0:
        draft.set(ending=step.ending, next_step=False)
        draft.note(Happening.ENDING, step.ending)
    else:
        _enter(draft, step.stage)
    return True


def along(draft: Draft) -> None:
    """Move through every stage that has come open, and back where a gate has closed again."""
    for _ in range(2 * len(draft.buyer.scenario.stages)):
        if draft.state.ending:
            return
        if not fire(draft, Event.REOPEN) and not fire(draft, Event.ADVANCE):
            break
    _ready(draft)


def phase(draft: Draft) -> Phase:
    """Return the phase the buyer is in."""
    return draft.buyer.scenario.stages[draft.state.stage].phase


def _enter(draft: Draft, stage: int) -> None:
    draft.set(stage=stage)
    draft.note(Happening.STAGE, draft.buyer.scenario.stages[stage].id)
    for index, element in enumerate(draft.buyer.elements):
        if element.surprise == stage and draft.state.status[index] == Status.UNKNOWN:
            draft.move(index, Status.BLOCKING, "late")


def _ready(draft: Draft) -> None:
    state = draft.state
    if phase(draft) is Phase.CHOOSING:
        if not state.ready_cue:
            draft.set(ready_cue=True)
            draft.cue("ready")
            draft.note(Happening.READY, draft.buyer.scenario.stages[state.stage].id)
    elif state.ready_cue:
        draft.set(ready_cue=False, missed=0)
