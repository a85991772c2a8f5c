"""Which element of the buyer's system a seller's words move, if any.

Named elements come first, then the one spoken of last, then the author's order. A question that
takes up nothing can only bring up something new: to get further it has to be tied to what the
buyer said. That is the model's form of the essays' claim that questions help when the asker wants
to know. The rules are asked of all elements at once, as sets.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.buyer.draft import Draft
from simulator.buyer.moves import Spoken
from simulator.buyer.sets import first
from simulator.language.acts import Act, Kind
from simulator.scenario.model import Status

NAMING = frozenset({Act.FAC_Q, Act.DISCOVERY_Q})
"""Acts that bring up something by asking after its part of the system."""
BY_NAME = NAMING | {Act.SUMMARY, Act.COLLAB}
"""Acts that bring up something by its name."""
OPENING = frozenset({Act.FAC_Q, Act.COLLAB})
UNKNOWN = Status.UNKNOWN


def mentioned(draft: Draft, spoken: Spoken) -> Sequence[int]:
    """Return the indexes of the elements named in the words, in order."""
    if not spoken.mentions:
        return ()
    place = draft.buyer.sets.place
    return [place[id] for id in spoken.mentions if id in place]


def hooked(draft: Draft, spoken: Spoken, named: Sequence[int]) -> bool:
    """Say whether the words take up what the buyer said, or name something the buyer named."""
    return spoken.uptake >= 1 or any(draft.now.status[i] > UNKNOWN for i in named)


def choose(draft: Draft, spoken: Spoken, named: Sequence[int], tied: bool) -> int | None:
    """Return the element that the words move a step, or None.

    What is named goes before what only fits; of several named, the one the words are about. Who
    asks about a thing by name that is known is not answered with another, and who asks for another
    brings the known one no further. Words that fit nothing, but take up what was said, are about
    what was said. `tied` says whether the words are `hooked`.
    """
    if named:
        moved = movable(draft, spoken, tied, by_name=True)
        if spoken.kind == Kind.SEEK:
            moved &= ~draft.now.levels[Status.HEARD]
        if any(moved >> i & 1 for i in named):
            fit = moved & draft.buyer.sets.about[spoken.target]
            return next(i for among in (fit, moved) for i in named if among >> i & 1)
        waiting = _held_back(draft) | draft.now.motion
        if any(waiting >> i & 1 for i in named) or known(draft, spoken, named) is not None:
            return None
    fitting = movable(draft, spoken, tied, by_name=False)
    if spoken.kind == Kind.SEEK:
        fitting &= ~draft.now.levels[Status.HEARD]
    if fitting:
        return _likeliest(draft, spoken, fitting)
    topic = draft.now.topic
    follows = tied and topic >= 0 and movable(draft, spoken, tied, by_name=True) >> topic & 1
    return topic if follows else None


def movable(draft: Draft, spoken: Spoken, tied: bool, by_name: bool) -> int:
    """Return the elements that the words would move a step now, if they were named or not.

    What nobody names is only settled if it was spoken of last: nobody agrees to anything on a
    question about somebody else.
    """
    sets, now, act = draft.buyer.sets, draft.now, spoken.act
    unknown, named, heard, _, blocking = now.levels
    found = 0
    if act in (BY_NAME if by_name else NAMING):
        found = unknown if by_name else unknown & sets.opened_by[spoken.target]
        if sets.hidden and not asks(spoken):
            found &= ~sets.hidden
    if tied:
        further = heard & sets.agreed_by[act]
        if not by_name:
            further &= sets.agreed_on[spoken.target] & _topic(draft)
        if act in OPENING:
            known = named | blocking
            further |= known if by_name else known & sets.about[spoken.target]
        found |= further & sets.trusting[now.trust]
    return found & sets.reached[now.stage] & ~now.motion


def known(draft: Draft, spoken: Spoken, named: Sequence[int]) -> int | None:
    """Return the element that a question asks about by name and that has been gone into, or None.

    Whoever asks for another, or speaks of a thing on the way to another part, does not ask about
    it; what was spoken of last has been said.
    """
    if spoken.act not in NAMING or spoken.kind == Kind.SEEK:
        return None
    levels, about = draft.now.levels, draft.buyer.sets.about[spoken.target]
    gone_into = (levels[Status.HEARD] | levels[Status.AGREED]) & about
    last = draft.now.topic
    return next((i for i in named if i != last and gone_into >> i & 1), None)


def asks(spoken: Spoken) -> bool:
    """Say whether the words are a facilitating question."""
    return spoken.act is Act.FAC_Q


def trusted(draft: Draft, index: int) -> bool:
    """Say whether the buyer trusts the seller enough to go further with an element."""
    return bool(draft.buyer.sets.trusting[draft.now.trust] >> index & 1)


def guarded(draft: Draft, spoken: Spoken, named: Sequence[int], tied: bool) -> int | None:
    """Return the element that only a lack of trust keeps from moving, or None."""
    if spoken.act not in OPENING or not tied:
        return None
    held = _held_back(draft)
    for index in named:
        if held >> index & 1:
            return index
    held &= draft.buyer.sets.opened_by[spoken.target]
    return first(held) if held else None


def _held_back(draft: Draft) -> int:
    """Return what has come up and the buyer does not trust enough to say more of."""
    sets, now = draft.buyer.sets, draft.now
    return sets.everything & ~(now.levels[UNKNOWN] | sets.trusting[now.trust])


def _likeliest(draft: Draft, spoken: Spoken, fitting: int) -> int:
    """New things first where new things are asked for; else what was spoken of last, then the
    kind whose own target this is, then what is known already, then the author's order."""
    now = draft.now
    unknown = now.levels[UNKNOWN]
    topic = _topic(draft)
    own = draft.buyer.sets.own[spoken.target]
    first_of = unknown if spoken.kind == Kind.SEEK else ~unknown
    for among in (first_of, topic, own, ~unknown):
        fitting = fitting & among or fitting
    return first(fitting)


def _topic(draft: Draft) -> int:
    topic = draft.now.topic
    return 1 << topic if topic >= 0 else 0
