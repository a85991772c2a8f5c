"""The end of a meeting, and the weeks after it in which the buyer acts or forgets.

What was set in motion is done and comes back as a report. What nobody asked about moves by itself,
slowly, and no further than its author allows. Time is the model's own and counts whole weeks.
"""

from __future__ import annotations

from simulator.buyer.decide import wants_more
from simulator.buyer.draft import RUNGS, Draft, cool
from simulator.buyer.events import Happening
from simulator.buyer.path import along, fire, phase
from simulator.buyer.sets import each
from simulator.buyer.truth import HEIGHT
from simulator.language.acts import Phase, Target
from simulator.scenario.model import Event, Status

IDLE_WEAR = 2
"""Warmth that a meeting costs in which nothing moved, times the dial."""
OWN_ACCORD = 2
"""How many things a buyer brings up unasked at the start of a meeting."""


def close(draft: Draft) -> None:
    """End the meeting: settle what was decided, or let weeks pass and meet again, or not at all.

    A meeting in which the seller has not said anything yet cannot be ended.
    """
    now = draft.now
    if now.meeting > 1 and now.patience == draft.buyer.turns:
        return
    if phase(draft) is Phase.OWNING and fire(draft, Event.SETTLE):
        return
    idle = 0 if now.motion or now.useful else draft.bump("idle")
    worn = bool(idle) and cool(draft, IDLE_WEAR * draft.buyer.scenario.dials.wear)
    cooled = now.ready_cue and now.missed >= draft.buyer.missed_limit
    if cooled or idle >= draft.buyer.idle_limit or not (now.next_step or wants_more(draft)):
        draft.cue("meeting.refused")
        pass_weeks(draft, draft.buyer.scenario.time.limit)
        return
    draft.cue("meeting.closing" if now.next_step else "meeting.closing.plain")
    pass_weeks(draft, _apart(draft))
    if not now.ending:
        _meet_again(draft, worn)


def _apart(draft: Draft) -> int:
    """Return the weeks until the next meeting: more where leave is needed to go and ask, however
    far apart they meet anyway."""
    motion, buyer = draft.now.motion, draft.buyer
    weeks = [draft.element(index).weeks_facilitated for index in each(motion)]
    return max(buyer.gap, *weeks, 0) + (buyer.leave if motion else 0)


def wait(draft: Draft) -> None:
    """Let a week go by without contact. A buyer who is ready is kept waiting by it."""
    if draft.now.ready_cue:
        draft.note(Happening.MISSED, "")
        draft.bump("missed")
    pass_weeks(draft, 1)
    along(draft)


def pass_weeks(draft: Draft, weeks: int) -> None:
    """Let weeks pass: unasked elements move in their own time, and the matter may die of age.

    A buyer who does not meet again still has the matter: it drifts until nobody speaks of it. Where
    a seller has left them sore they leave it lying for longer.
    """
    now = draft.now
    before, limit = now.week, draft.buyer.scenario.time.limit
    slow = 1 + draft.buyer.scenario.dials.retraction * (now.strain >= draft.buyer.sore)
    now.week = min(before + weeks, limit)
    for index in each(draft.buyer.sets.unaided & ~now.motion):
        element, height = draft.element(index), HEIGHT[now.status[index]]
        pace = element.weeks_alone * slow
        steps = min(now.week // pace - before // pace, HEIGHT[element.unaided] - height)
        for rung in range(height + 1, height + steps + 1):
            _alone(draft, index, Status(rung))
    if now.week >= limit:
        fire(draft, Event.DRIFT)


def _alone(draft: Draft, index: int, status: Status) -> None:
    draft.now.put(index, status)
    draft.note(RUNGS[status][1], draft.element(index).id, "alone")


def _meet_again(draft: Draft, worn: bool) -> None:
    now = draft.now
    moved = tuple(each(now.motion))
    now.meeting = min(now.meeting + 1, 99)
    now.patience = draft.buyer.turns
    now.useful = now.social = now.loose = now.plain = now.same = 0
    now.next_step = now.permitted = now.refused = False
    now.target, now.facing = Target.NONE, -1
    now.strain = max(0, now.strain - 1)
    draft.note(Happening.MEETING, str(now.meeting))
    undone = tuple(each(now.undone & (now.levels[Status.NAMED] | now.levels[Status.BLOCKING])))
    now.undone = 0
    draft.cue(f"meeting.{'again' if moved else 'undone' if undone else 'nothing'}")
    if worn:
        draft.cue("warmth.worn")
    for index in moved:
        draft.move(index, Status.HEARD)
    for index in undone:
        draft.cue("element.undone", draft.element(index).id)
    unasked = [e for e in draft.ledger if e.how == "alone" and e.happening is not Happening.STAGE]
    for entry in unasked[:OWN_ACCORD]:
        draft.cue(f"element.{entry.happening}", entry.id)
    now.useful = 0
    along(draft)
