"""The end of a meeting, and the weeks after it in which the buyer acts or forgets.

What was set in motion is done and comes back as a report. What nobody asked about moves by itself,
slowly, and no further than its author allows. Time is the model's own and counts whole weeks.
"""

from __future__ import annotations

from simulator.buyer.decide import wants_more
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.path import along, fire, phase
from simulator.language.acts import Phase, Target
from simulator.scenario.model import Event, Status

OWN_ACCORD = 2
"""How many things a buyer brings up unasked at the start of a meeting."""


def close(draft: Draft) -> None:
    """End the meeting: settle what was decided, or let weeks pass and meet again, or not at all.

    A meeting in which the seller has not said anything yet cannot be ended.
    """
    if draft.state.meeting > 1 and draft.state.patience == draft.buyer.turns:
        return
    if phase(draft) is Phase.OWNING and fire(draft, Event.SETTLE):
        return
    state = draft.state
    idle = 0 if state.motion or state.useful else draft.bump("idle")
    cooled = state.ready_cue and state.missed >= draft.buyer.missed_limit
    if cooled or idle >= draft.buyer.idle_limit or not (state.next_step or wants_more(draft)):
        draft.cue("meeting.refused")
        pass_weeks(draft, draft.buyer.scenario.time.limit)
        return
    draft.cue("meeting.closing" if state.next_step else "meeting.closing.plain")
    weeks = [draft.buyer.scenario.time.gap]
    weeks += [
        element.weeks_facilitated
        for index, element in enumerate(draft.buyer.elements)
        if state.motion >> index & 1
    ]
    pass_weeks(draft, max(weeks))
    if not draft.state.ending:
        _meet_again(draft)


def wait(draft: Draft) -> None:
    """Let a week go by without contact."""
    pass_weeks(draft, 1)
    along(draft)


def pass_weeks(draft: Draft, weeks: int) -> None:
    """Let weeks pass: unasked elements move in their own time, and the matter may die of age.

    A buyer who does not meet again still has the matter: it drifts until nobody speaks of it.
    """
    before = draft.state.week
    limit = draft.buyer.scenario.time.limit
    draft.set(week=min(before + weeks, limit))
    for index, element in enumerate(draft.buyer.elements):
        status = Status(draft.state.status[index])
        if draft.state.motion >> index & 1 or status.height >= element.unaided.height:
            continue
        if draft.state.week // element.weeks_alone > before // element.weeks_alone:
            _alone(draft, index, Status(status.height + 1))
    if draft.state.week >= limit:
        fire(draft, Event.DRIFT)


def _alone(draft: Draft, index: int, status: Status) -> None:
    draft.set_status(index, status)
    draft.note(Happening(status.name.lower()), draft.element(index).id, "alone")


def _meet_again(draft: Draft) -> None:
    state = draft.state
    moved = [i for i in range(len(draft.buyer.elements)) if state.motion >> i & 1]
    draft.set(
        meeting=min(state.meeting + 1, 99),
        patience=draft.buyer.turns,
        next_step=False,
        useful=0,
        social=0,
        loose=0,
        plain=0,
        same=0,
        target=Target.NONE,
        permitted=False,
        refused=False,
        strain=max(0, state.strain - 1),
    )
    draft.note(Happening.MEETING, str(draft.state.meeting))
    draft.cue("meeting.again" if moved else "meeting.nothing")
    for index in moved:
        draft.move(index, Status.HEARD)
    unasked = [e for e in draft.ledger if e.how == "alone" and e.happening is not Happening.STAGE]
    for entry in unasked[:OWN_ACCORD]:
        draft.cue(f"element.{entry.happening}", entry.id)
    draft.set(useful=0)
    along(draft)
