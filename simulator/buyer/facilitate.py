"""How the buyer takes facilitating talk: a step up a ladder, a fact, or a reason why not."""

from __future__ import annotations

from simulator.buyer import choose
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.language.acts import Act, Motive, Phase, Target
from simulator.scenario.model import Status

TARGET_PHASE: dict[Target, Phase] = {
    Target.STATUS: Phase.WHERE,
    Target.MISSING: Phase.WHERE,
    Target.PEOPLE: Phase.WHERE,
    Target.WORKAROUND: Phase.WHERE,
    Target.INCUMBENT: Phase.WHERE,
    Target.INITIATIVES: Phase.WHERE,
    Target.RULES: Phase.FIX,
    Target.FALLOUT: Phase.FIX,
    Target.BUY_IN: Phase.FIX,
    Target.CRITERIA: Phase.FIX,
    Target.ROUTE: Phase.FIX,
    Target.CHOICE: Phase.CHOOSING,
    Target.OWNERSHIP: Phase.CHOOSING,
}
ORDER = tuple(Phase)

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

RECITED = 3
REPEATED = 3


def facilitate(draft: Draft, spoken: Spoken) -> None:
    """Answer a facilitating act that is not an ask for a decision."""
    tied = choose.hooked(draft, spoken)
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
    index = choose.choose(draft, spoken, tied)
    if index is not None:
        step(draft, index, named=tied and index in choose.mentioned(draft, spoken))
    elif spoken.act is Act.FAC_Q:
        _nothing_moved(draft, spoken, tied)
    else:
        _welcome(draft, spoken)
    if draft.buyer.volunteers and index is not None and tied:
        tell(draft, spoken, "volunteered")


def step(draft: Draft, index: int, named: bool = False) -> None:
    """Bring an element one rung up: named, then asked about or answered, then agreed.

    Whoever the seller has just named needs no introduction: the buyer goes on to the next rung.
    """
    element = draft.element(index)
    status = Status(draft.state.status[index])
    if status is Status.UNKNOWN and named and choose.trusted(draft, element):
        draft.set_status(index, Status.NAMED)
        draft.note(Happening.NAMED, element.id)
        status = Status.NAMED
    if status is Status.UNKNOWN:
        draft.move(index, Status.NAMED)
    elif status is Status.HEARD:
        draft.move(index, Status.AGREED)
    elif element.here:
        draft.move(index, Status.HEARD)
    else:
        draft.set(motion=draft.state.motion | 1 << index, topic=index)
        draft.cue("element.motion", element.id)
        draft.note(Happening.MOTION, element.id)
        draft.bump("useful")


def tell(draft: Draft, spoken: Spoken, how: str = "asked") -> bool:
    """Tell the next fact that the words have earned; say whether there was one."""
    named = set(choose.mentioned(draft, spoken))
    state = draft.state
    for index, fact in enumerate(draft.buyer.scenario.facts):
        if state.told >> index & 1 or fact.since > state.stage or fact.trust > state.trust:
            continue
        if fact.about >= 0 and state.status[fact.about] == Status.UNKNOWN:
            continue
        about = fact.about in named or fact.target is spoken.target
        if not about or (spoken.act is not Act.FAC_Q and not fact.plain):
            continue
        draft.set(told=state.told | 1 << index, concern=fact.target)
        draft.cue("fact", fact.id)
        draft.note(Happening.TOLD, fact.id, how)
        draft.bump("useful")
        return True
    return False


def _worn(draft: Draft, spoken: Spoken, tied: bool) -> bool:
    """Answer a question that is recited or repeated; say whether it was."""
    state = draft.state
    if tied:
        draft.set(loose=0, same=0, target=spoken.target)
        return False
    same = state.same + 1 if spoken.target is state.target else 1
    draft.set(same=min(same, REPEATED), target=spoken.target)
    if draft.bump("loose") >= RECITED:
        draft.cue("question.recited")
        return True
    if same >= REPEATED:
        draft.cue("question.repeated")
        return True
    return False


def _nothing_moved(draft: Draft, spoken: Spoken, tied: bool) -> None:
    if tell(draft, spoken):
        return
    guarded = choose.guarded(draft, spoken, tied)
    if guarded is not None:
        draft.cue("element.guarded", draft.element(guarded).id)
        return
    waiting = _waiting(draft, spoken)
    if waiting is not None:
        draft.cue("element.waiting", draft.element(waiting).id)
        return
    phase = TARGET_PHASE.get(spoken.target)
    here = draft.buyer.scenario.stages[draft.state.stage].phase
    if phase is not None and ORDER.index(phase) > ORDER.index(here) + 1:
        draft.cue("question.early")
    elif not tied:
        draft.cue("question.loose")
    else:
        draft.cue("question.exhausted")


def _waiting(draft: Draft, spoken: Spoken) -> int | None:
    """Return the element asked about that the buyer has already gone to ask, or None."""
    pending = [i for i in range(len(draft.buyer.elements)) if draft.state.motion >> i & 1]
    named = list(choose.mentioned(draft, spoken))
    if named:
        return next((i for i in pending if i in named), None)
    return next((i for i in pending if spoken.target in draft.element(i).opens_to), None)


def _welcome(draft: Draft, spoken: Spoken) -> None:
    """A welcome act that moved nothing; a buyer far enough along asks a question of their own."""
    draft.cue(QUIET[spoken.act])
    if spoken.act in (Act.INFO, Act.CANDOUR, Act.RECOMMEND):
        return
    phase = draft.buyer.scenario.stages[draft.state.stage].phase
    asked = draft.state.asked_for
    if phase >= Phase.STAND and not asked & 1:
        draft.cue("ask.price")
        draft.set(asked="price", asked_for=asked | 1, product_raised=True)
    elif phase >= Phase.CHOOSING and not asked & 2:
        draft.cue("ask.opinion")
        draft.set(asked="opinion", asked_for=asked | 2, product_raised=True)


def _permission(draft: Draft) -> None:
    if draft.state.trust == 0:
        draft.cue("permission.refused")
        draft.set(refused=True)
        return
    draft.feel(Act.PERMISSION)
    draft.cue("permission")
    draft.set(permitted=True)


def _self_serving(draft: Draft) -> None:
    draft.feel(Act.TELL)
    draft.cue("motive.self")
