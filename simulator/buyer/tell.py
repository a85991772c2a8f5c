"""What the buyer tells: a fact at a time, once it has been earned, and never twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.buyer.choose import asks
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.sets import each, mask
from simulator.scenario.model import Status

FACT = "fact:"
"""What stands before a fact's id where words name the fact itself."""


def tell(draft: Draft, spoken: Spoken, named: Sequence[int], how: str = "asked") -> bool:
    """Tell the next fact that the words have earned; say whether there was one."""
    now = draft.now
    for index in _in_order(draft, spoken, named):
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


def of_name(draft: Draft, spoken: Spoken) -> int:
    """Return the facts that the words call by a name of their own."""
    if not spoken.mentions:
        return 0
    called = {id.removeprefix(FACT) for id in spoken.mentions if id.startswith(FACT)}
    return mask(fact.id in called for fact in draft.buyer.scenario.facts) if called else 0


def _in_order(draft: Draft, spoken: Spoken, named: Sequence[int]) -> Iterator[int]:
    """Yield the facts that the words ask for and have earned: those called by name, those about
    what is named, and then those on the same part that are about nothing else."""
    facts, now = draft.buyer.facts, draft.now
    about = 0
    for index in named:
        about |= facts.told_of[index]
    on = facts.told_on[spoken.target]
    earned = facts.reached[now.stage] & facts.trusting[now.trust] & ~now.told
    if not asks(spoken):
        earned &= facts.plain
    called = of_name(draft, spoken)
    for among in (called, about & ~called, on & ~about & ~called):
        yield from each(among & earned)


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
