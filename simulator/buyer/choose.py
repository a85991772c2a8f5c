"""Which element of the buyer's system a seller's words move, if any.

Named elements come first, then the one spoken of last, then the author's order. A question that
takes up nothing can only bring up something new: to get further it has to be tied to what the
buyer said. That is the model's form of the essays' claim that questions help when the asker wants
to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.buyer.draft import Draft
from simulator.buyer.moves import Spoken
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Element, Status

NAMING = frozenset({Act.FAC_Q, Act.DISCOVERY_Q})
"""Acts that bring up something by asking after its part of the system."""
OPENING = frozenset({Act.FAC_Q, Act.COLLAB})
LADDER = tuple(Status)


def hooked(draft: Draft, spoken: Spoken) -> bool:
    """Say whether the words take up what the buyer said, or name something the buyer named."""
    return spoken.uptake >= 1 or any(
        draft.state.status[i] > Status.UNKNOWN for i in mentioned(draft, spoken)
    )


def mentioned(draft: Draft, spoken: Spoken) -> Iterator[int]:
    """Yield the indexes of the elements named in the words, in order."""
    for id in spoken.mentions:
        for index, element in enumerate(draft.buyer.elements):
            if element.id == id:
                yield index


def choose(draft: Draft, spoken: Spoken, tied: bool) -> int | None:
    """Return the element that the words move a step, or None.

    What is named goes before what only fits; of several named, the one the words are about. Words
    that fit nothing, but take up what was said, are about what was said. `tied` says whether the
    words are `hooked`.
    """
    named = list(mentioned(draft, spoken))
    moved = [i for i in named if movable(draft, i, spoken, tied, by_name=True)]
    if moved:
        return min(moved, key=lambda i: not _about(draft, i, spoken.target))
    if any(_held_back(draft, i) or draft.state.motion >> i & 1 for i in named):
        return None
    everything = range(len(draft.buyer.elements))
    fitting = [i for i in everything if movable(draft, i, spoken, tied, by_name=False)]
    if fitting:
        return min(fitting, key=lambda i: _order(draft, i, spoken))
    topic = draft.state.topic
    follows = tied and topic >= 0 and movable(draft, topic, spoken, tied, by_name=True)
    return topic if follows else None


def movable(draft: Draft, index: int, spoken: Spoken, tied: bool, by_name: bool) -> bool:
    """Say whether the words would move this element a step now."""
    element, state = draft.buyer.elements[index], draft.state
    if element.since > state.stage + 1 or state.motion >> index & 1:
        return False
    status = LADDER[state.status[index]]
    if status is Status.UNKNOWN:
        fits = spoken.target in element.opens_to and spoken.act in NAMING
        named = by_name and spoken.act in (*NAMING, Act.SUMMARY, Act.COLLAB)
        return (fits or named) and (not element.hidden or asks(spoken))
    if status is Status.AGREED or not tied:
        return False
    if status is Status.HEARD:
        fits = by_name or spoken.target in element.agree_targets
        return fits and spoken.act in element.agree_acts and trusted(draft, element)
    fits = by_name or _about(draft, index, spoken.target)
    return fits and spoken.act in OPENING and trusted(draft, element)


def asks(spoken: Spoken) -> bool:
    """Say whether the words are a facilitating question."""
    return spoken.act is Act.FAC_Q


def trusted(draft: Draft, element: Element) -> bool:
    """Say whether the buyer trusts the seller enough to go further with an element."""
    return draft.state.trust >= element.trust


def guarded(draft: Draft, spoken: Spoken, tied: bool) -> int | None:
    """Return the element that only a lack of trust keeps from moving, or None."""
    if spoken.act not in OPENING or not tied:
        return None
    named = [index for index in mentioned(draft, spoken) if _held_back(draft, index)]
    fitting = (
        index
        for index, element in enumerate(draft.buyer.elements)
        if _held_back(draft, index) and spoken.target in element.opens_to
    )
    return next(iter(named), None) if named else next(fitting, None)


def _held_back(draft: Draft, index: int) -> bool:
    """Say whether an element has come up and the buyer does not trust enough to say more."""
    known = draft.state.status[index] != Status.UNKNOWN
    return known and not trusted(draft, draft.element(index))


def _about(draft: Draft, index: int, target: Target) -> bool:
    element = draft.buyer.elements[index]
    return target in element.opens_to or target in element.agree_targets


def _order(draft: Draft, index: int, spoken: Spoken) -> tuple[bool, bool, bool, bool, int]:
    """New things first where new things are asked for; else what was spoken of last, then the
    kind whose own target this is, then what is known already, then the author's order."""
    unknown = draft.state.status[index] == Status.UNKNOWN
    own = MANNERS[draft.buyer.elements[index].kind].target is spoken.target
    return (
        unknown is not (spoken.kind == Kind.SEEK),
        index != draft.state.topic,
        not own,
        unknown,
        index,
    )
