"""Openings in an account: what the buyer could also use, and speaks of when fairly asked.

A question about a part that has been looked into brings up what lies beside it; so does an answer
to the buyer's own question that names it. A pitch does not: the buyer hears a pitch. That what is
never mentioned gets bought elsewhere is D. Kahle's claim. What the seller brings up by themselves,
and against themselves, is a warning.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.sets import first
from simulator.language.acts import Act, Motive, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Status

FAIR = frozenset({Act.FAC_Q, Act.DISCOVERY_Q, Act.COLLAB})
ON_REQUEST = frozenset({Act.INFO, Act.RECOMMEND})


def bring_up(draft: Draft, spoken: Spoken, named: Sequence[int]) -> bool:
    """Let the buyer speak of an opening the words have come upon; say whether there was one."""
    now = draft.now
    open_ = draft.buyer.sets.offering[now.trust] & ~now.raised
    found = open_ and open_ & _come_upon(draft, spoken, named)
    if not found:
        return False
    index = next((i for i in named if found >> i & 1), first(found))
    now.raised |= 1 << index
    now.topic = index
    now.concern = MANNERS[draft.element(index).kind].target
    draft.cue("opportunity", draft.element(index).id)
    draft.note(Happening.RAISED, draft.element(index).id)
    draft.bump("useful")
    return True


def _come_upon(draft: Draft, spoken: Spoken, named: Sequence[int]) -> int:
    """Return the elements whose opening the words come upon: of those named all that are known,
    else those that have been looked into, or any that are known if asked what is missing."""
    levels, sets = draft.now.levels, draft.buyer.sets
    looked_into = levels[Status.HEARD] | levels[Status.AGREED]
    known = looked_into | levels[Status.NAMED] | levels[Status.BLOCKING]
    by_name = sum(1 << index for index in set(named)) & known
    if spoken.act in ON_REQUEST:
        return by_name if draft.invited else 0
    if spoken.act not in FAIR:
        return 0
    if spoken.target is Target.MISSING:
        return by_name | known
    return by_name | (looked_into & sets.about[spoken.target])


def warn(draft: Draft, spoken: Spoken, named: Sequence[int]) -> None:
    """Keep in mind what the seller has been candid about: what they named, or what was spoken of
    last if the words are about its kind."""
    if spoken.motive is Motive.SELF:
        return
    topic = draft.now.topic
    if not named and topic >= 0 and MANNERS[draft.element(topic).kind].target is spoken.target:
        named = (topic,)
    for index in named:
        draft.now.warned |= 1 << index
