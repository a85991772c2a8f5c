"""False beliefs that the buyer brings along: put right with leave, defended, or built on.

Asked for leave and then given the fact, the buyer thinks again. Argued with, they hold on to it.
Whoever builds a pitch or a close on it is nodded at today, which costs nothing now; what it costs
later is told months later, and no ending that rests on it is good. The rules are this project's
form of what M. Hunter's essay says of sellers who use what a buyer does not know.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.sets import each
from simulator.language.acts import Act, Target
from simulator.scenario.model import Fact

GIVES = frozenset({Act.INFO, Act.CANDOUR})
ARGUES = frozenset({Act.CONFRONT, Act.DISPARAGE, Act.TELL})
BUILDS = frozenset({Act.PITCH, Act.PITCH_Q, Act.CLOSE_TRICK, Act.PRESSURE})
BELIEF = "belief:"
"""What stands before a fact's id where words name the belief itself."""


def put_right(draft: Draft, spoken: Spoken, named: Sequence[int]) -> bool:
    """Put a belief right that the words are about, if the buyer had given leave or had asked."""
    if spoken.act not in GIVES or not draft.invited:
        return False
    index = held(draft, spoken, named)
    if index is None:
        return False
    draft.now.righted |= 1 << index
    draft.now.exploited &= ~(1 << index)
    _say(draft, index, "belief.righted", Happening.RIGHTED)
    draft.bump("useful")
    return True


def built_on(draft: Draft, spoken: Spoken, named: Sequence[int]) -> bool:
    """Let the buyer nod at a push that builds on what they believe; it goes through once."""
    index = held(draft, spoken, named) if spoken.act in BUILDS else None
    if index is None or draft.now.exploited >> index & 1:
        return False
    draft.now.exploited |= 1 << index
    _say(draft, index, "belief.used", Happening.EXPLOITED)
    draft.bump("useful")
    return True


def argued_with(draft: Draft, spoken: Spoken, named: Sequence[int]) -> str:
    """Return the id of the fact that the words argue with, '' if they do not."""
    index = held(draft, spoken, named) if spoken.act in ARGUES else None
    return "" if index is None else draft.buyer.scenario.facts[index].id


def held(draft: Draft, spoken: Spoken, named: Sequence[int]) -> int | None:
    """Return the belief the words are about: one that was said, and not put right. Named words
    are about what they name, others about their target."""
    facts, now = draft.buyer.facts, draft.now
    standing = facts.beliefs & now.told & ~now.righted
    if not standing:
        return None
    for index in each(standing):
        if _about(draft.buyer.scenario.facts[index], spoken, named):
            return index
    return None


def _about(fact: Fact, spoken: Spoken, named: Sequence[int]) -> bool:
    if BELIEF + fact.id in spoken.mentions or fact.about in named:
        return True
    return not named and spoken.target is not Target.NONE and spoken.target is fact.target


def _say(draft: Draft, index: int, situation: str, happening: Happening) -> None:
    id = draft.buyer.scenario.facts[index].id
    draft.cue(situation, id)
    draft.note(happening, id)
