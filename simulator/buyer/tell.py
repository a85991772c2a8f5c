"""What the buyer tells: a fact at a time, once it has been earned, and never twice."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.buyer.choose import asks
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.sets import each
from simulator.scenario.model import Status


def tell(draft: Draft, spoken: Spoken, named: Sequence[int], how: str = "asked") -> bool:
    """Tell the next fact that the words have earned; say whether there was one."""
    now = draft.now
    for index in each(_earned(draft, spoken, named)):
        fact = draft.buyer.scenario.facts[index]
        if fact.about >= 0 and now.status[fact.about] == Status.UNKNOWN:
            continue
        now.told |= 1 << index
        now.concern = fact.target
        draft.cue("fact", fact.id)
        draft.note(Happening.TOLD, fact.id, how)
        draft.bump("useful")
        return True
    return False


def _earned(draft: Draft, spoken: Spoken, named: Sequence[int]) -> int:
    """Return the facts that the words ask for and have earned, if what they are about is known."""
    facts, now = draft.buyer.facts, draft.now
    about = facts.told_on[spoken.target]
    for index in named:
        about |= facts.told_of[index]
    if not asks(spoken):
        about &= facts.plain
    return about & facts.reached[now.stage] & facts.trusting[now.trust] & ~now.told


def chatter(draft: Draft) -> None:
    """Let a talkative buyer come out with something plain in the middle of small talk. It shows
    nothing of worth in the talk: nobody had asked."""
    facts, now = draft.buyer.facts, draft.now
    ready = facts.plain & facts.reached[now.stage] & facts.trusting[now.trust] & ~now.told
    for index in each(ready):
        fact = draft.buyer.scenario.facts[index]
        if fact.about < 0 or now.status[fact.about] != Status.UNKNOWN:
            now.told |= 1 << index
            draft.cue("fact", fact.id)
            draft.note(Happening.TOLD, fact.id, "volunteered")
            return
