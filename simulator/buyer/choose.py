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
from simulator.language.acts import Act, Target
from simulator.scenario.model import Element, Status

NAMING = frozenset({Act.FAC_Q, Act.SUMMARY, Act.DISCOVERY_Q})
OPENING = frozenset({Act.FAC_Q, Act.COLLAB})
SEEKING = frozenset({Target.PEOPLE, Target.MISSING, Target.STATUS})
"""Targets that ask for something new before going deeper into what is known."""


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


def choose(draft: Draft, spoken: Spoken) -> int | None:
    """Return the element that the words move a step, or None."""
    tied = hooked(draft, spoken)
    named = list(mentioned(draft, spoken))
    for index in named:
        if movable(draft, index, spoken, tied, by_name=True):
            return index
    if named and spoken.target in (Target.NONE, Target.BUY_IN):
        return None
    fitting = [
        index
        for index in range(len(draft.buyer.elements))
        if movable(draft, index, spoken, tied, by_name=False)
    ]
    return min(fitting, key=lambda index: _order(draft, index, spoken), default=None)


def movable(draft: Draft, index: int, spoken: Spoken, tied: bool, by_name: bool) -> bool:
    """Say whether the words would move this element a step now."""
    element, status = draft.element(index), Status(draft.state.status[index])
    if element.since > draft.state.stage + 1 or draft.state.motion >> index & 1:
        return False
    match status:
        case Status.UNKNOWN:
            fits = by_name or spoken.target in element.opens_to
            return fits and spoken.act in NAMING and not (element.hidden and not asks(spoken))
        case Status.NAMED | Status.BLOCKING:
            fits = by_name or spoken.target in element.opens_to | element.agree_targets
            return fits and tied and spoken.act in OPENING and trusted(draft, element)
        case Status.HEARD:
            fits = by_name or spoken.target in element.agree_targets
            return fits and tied and spoken.act in element.agree_acts and trusted(draft, element)
        case Status.AGREED:
            return False


def asks(spoken: Spoken) -> bool:
    """Say whether the words are a facilitating question."""
    return spoken.act is Act.FAC_Q


def trusted(draft: Draft, element: Element) -> bool:
    """Say whether the buyer trusts the seller enough to go further with an element."""
    return draft.state.trust >= element.trust


def guarded(draft: Draft, spoken: Spoken) -> int | None:
    """Return the element that only a lack of trust keeps from moving, or None."""
    tied = hooked(draft, spoken)
    for index, element in enumerate(draft.buyer.elements):
        if trusted(draft, element) or draft.state.status[index] == Status.UNKNOWN:
            continue
        if spoken.target in element.opens_to and tied and spoken.act in OPENING:
            return index
    return None


def _order(draft: Draft, index: int, spoken: Spoken) -> tuple[int, int]:
    status = draft.state.status[index]
    if spoken.target in SEEKING and status == Status.UNKNOWN:
        return (0, index)
    if index == draft.state.topic:
        return (1, index)
    return (2 if status != Status.UNKNOWN else 3, index)
