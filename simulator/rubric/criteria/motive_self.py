"""The seller's own need, said aloud as a reason.

The act stays what it is; the wording gives away whom it serves. It costs a little, and the line
earns at most one point, so that the right steps with a selfish preface never make a good talk.
Pushes cost what they cost already.

Pushes: "So that I can close my quarter: who else needs to hear this?"
Facilitates: "So that nobody is surprised later: who else needs to hear this?"
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.language.acts import Family, Motive
from simulator.rubric.criterion import Claims, Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_AT_MOST = 1


def _selfish(moment: Moment, at: int) -> bool:
    return moment.reading.segments[at].motive is Motive.SELF


def _find(moment: Moment) -> Iterator[int]:
    for at, segment in enumerate(moment.reading.segments):
        if _selfish(moment, at) and segment.family is not Family.PUSHING:
            yield at


def _limit(moment: Moment, claims: Claims) -> Claims:
    if not any(segment.motive is Motive.SELF for segment in moment.own):
        return claims
    reason = "It served the seller's own need, so it earns little."
    return tuple(
        c.cut(_AT_MOST, "R19", reason)
        if c.criterion.pole is Pole.FACILITATION and _selfish(moment, c.segment)
        else c
        for c in claims
    )


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R19",
    Dimension.MOTIVE,
    "It gave the seller's own need as the reason.",
    find=_find,
    limit=_limit,
)
