"""What the buyer says when a facilitating act moved nothing: a fact, why not, or a welcome."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.buyer.broach import bring_up
from simulator.buyer.choose import guarded, known
from simulator.buyer.draft import Draft
from simulator.buyer.moves import Spoken
from simulator.buyer.path import phase
from simulator.buyer.sets import first
from simulator.buyer.tell import tell
from simulator.language.acts import Act, Phase, Target
from simulator.scenario.model import Status

ORDER = tuple(Phase)
_PHASES = {
    Phase.WHERE: (Target.STATUS, Target.MISSING, Target.PEOPLE, Target.WORKAROUND,
                  Target.INCUMBENT, Target.INITIATIVES),
    Phase.FIX: (Target.RULES, Target.FALLOUT, Target.BUY_IN, Target.CRITERIA, Target.ROUTE),
    Phase.CHOOSING: (Target.CHOICE, Target.OWNERSHIP),
}  # fmt: skip
TARGET_PHASE = {target: ORDER.index(p) for p, targets in _PHASES.items() for target in targets}
"""The place of the phase that a target belongs to in the order of phases."""

QUIET = {
    Act.SUMMARY: "summary",
    Act.REFLECT: "reflect",
    Act.AUTONOMY: "autonomy",
    Act.COLLAB: "collab",
    Act.AFFIRM: "affirm",
    Act.CANDOUR: "candour",
    Act.INFO: "info",
    Act.RECOMMEND: "recommend",
}
"""What the buyer says when an act moved nothing but was welcome."""


def nothing_moved(draft: Draft, spoken: Spoken, named: Sequence[int], tied: bool) -> None:
    """Answer a question that moved nothing: with a fact it has earned, or else with why not."""
    if tell(draft, spoken, named) or bring_up(draft, spoken, named):
        return
    held = guarded(draft, spoken, named, tied)
    if held is not None:
        draft.cue("element.guarded", draft.element(held).id)
        return
    waiting = _waiting(draft, spoken, named)
    if waiting is not None:
        draft.cue("element.waiting", draft.element(waiting).id)
        return
    if tied and _told_before(draft, spoken, named):
        return
    if TARGET_PHASE.get(spoken.target, 0) > ORDER.index(phase(draft)) + 1:
        draft.cue("question.early")
    elif not tied:
        draft.cue("question.loose")
    else:
        draft.cue("question.exhausted")


def _told_before(draft: Draft, spoken: Spoken, named: Sequence[int]) -> bool:
    """Say once more what it takes, where the words ask about what is heard and not agreed."""
    index = known(draft, spoken, named)
    if index is None or draft.now.status[index] != Status.HEARD:
        return False
    if not draft.element(index).condition:
        return False
    draft.cue("element.again", draft.element(index).id)
    draft.now.topic = index
    return True


def _waiting(draft: Draft, spoken: Spoken, named: Sequence[int]) -> int | None:
    """Return the element asked about that the buyer has already gone to ask, or None."""
    asked = draft.buyer.sets.opened_by[spoken.target]
    if named:
        asked = sum(1 << index for index in set(named))
    pending = draft.now.motion & asked
    return first(pending) if pending else None


def welcome(draft: Draft, spoken: Spoken, named: Sequence[int]) -> None:
    """Answer a welcome act; a buyer far enough along asks a question of their own."""
    if bring_up(draft, spoken, named):
        return
    draft.cue(QUIET[spoken.act])
    if spoken.act in (Act.INFO, Act.CANDOUR, Act.RECOMMEND):
        return
    here, now = phase(draft), draft.now
    if here >= Phase.STAND and not now.asked_for & 1:
        draft.cue("ask.price")
        now.asked, now.product_raised = "price", True
        now.asked_for |= 1
    elif here >= Phase.CHOOSING and not now.asked_for & 2:
        draft.cue("ask.opinion")
        now.asked, now.product_raised = "opinion", True
        now.asked_for |= 2
