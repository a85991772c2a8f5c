"""Moves: what a seller can do to a buyer. People speak words, bots and proofs speak moves.

A `Say` keeps of a reading just what the buyer reacts to. Two readings that give the same `Say`
are the same to the buyer, which is what makes exploring all talks possible.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from simulator.language.acts import Act, Family, Kind, Motive, Target, family_of
from simulator.language.interpretation import Interpretation, Segment


@dataclass(frozen=True, slots=True)
class Spoken:
    """One segment as the buyer takes it. `mentions` are ids of elements named in it."""

    act: Act
    target: Target = Target.NONE
    motive: Motive = Motive.NEUTRAL
    uptake: int = 0
    kind: str = ""
    mentions: tuple[str, ...] = ()

    @property
    def family(self) -> Family:
        """The family of the act."""
        return family_of(self.act)


FOLLOWING = frozenset((Act.REFLECT, Act.AFFIRM, Act.AUTONOMY, Act.SUMMARY, Act.PERMISSION))
"""Acts that need no answer where a question comes with them; what they earn they earn beside it."""
_ASKING = (Act.FAC_Q, Act.DISCOVERY_Q)
_Acting = TypeVar("_Acting", Segment, Spoken)


@dataclass(frozen=True, slots=True)
class Say:
    """A turn of talk; segments in the order they were said. No segments: silence. `long` says
    that it was more than anybody takes in by ear, a pasted page for instance."""

    segments: tuple[Spoken, ...] = ()
    long: bool = False

    @property
    def deciding(self) -> Spoken | None:
        """The segment that the buyer answers: the one that decides the turn by coding rule 16, or
        the question beside it, where that one only follows or asks leave to ask."""
        if len(self.segments) == 1:
            return self.segments[0]
        return _answered(self.segments)


@dataclass(frozen=True, slots=True)
class EndMeeting:
    """The seller closes the meeting."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A week without contact."""


Move = Say | EndMeeting | Wait


def say(
    act: Act,
    target: Target = Target.NONE,
    *mentions: str,
    uptake: int = 1,
    motive: Motive = Motive.NEUTRAL,
    kind: str = "",
) -> Say:
    """Return the move of one segment, as bots and tests speak it: taking up what was said."""
    return Say((Spoken(act, target, motive, uptake, kind, mentions),))


PAGE = 1200
"""Characters from which on a turn is a page: about a minute and a half of talk."""


def from_reading(reading: Interpretation) -> Say:
    """Return the move of a reading. A reading that abstained moves the buyer no further than an
    unclear turn would. What decides the turn is about whoever the turn names, if it names nobody
    itself."""
    if reading.abstained:
        kind = reading.segments[0].kind if reading.segments else ""
        return Say((Spoken(Act.UNCLEAR, kind=kind),), _is_page(reading))
    segments = [_heard(one) for one in reading.segments]
    deciding = _answered(segments)
    everybody = tuple(dict.fromkeys(id for s in segments for id in s.mentions))
    return Say(
        tuple(
            Spoken(
                s.act,
                s.target,
                s.motive,
                s.uptake,
                s.kind,
                s.mentions or (everybody if s is deciding else ()),
            )
            for s in segments
        ),
        _is_page(reading),
    )


def _heard(segment: Segment) -> Segment:
    """To be asked to go and ask somebody is to be asked what they would say."""
    if segment.kind != Kind.ERRAND:
        return segment
    return replace(segment, act=Act.FAC_Q, target=Target.PEOPLE, kind="")


def _answered(segments: Sequence[_Acting]) -> _Acting | None:
    first = min(segments, key=lambda s: s.act.rank, default=None)
    if first is None or first.act not in FOLLOWING:
        return first
    asking = (s for act in _ASKING for s in segments if s.act is act)
    return next(asking, first)


def _is_page(reading: Interpretation) -> bool:
    return sum(s.span.end - s.span.start for s in reading.segments) >= PAGE
