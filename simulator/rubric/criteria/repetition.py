"""The same thing again, with no new hook.

The second question about a target earns half, rounded up, the third nothing; the same holds for
any other facilitating act on the same target. A line hooked on the buyer's words is new, and what
the buyer asked for never wears out.

Pushes: "So who else? And who besides? And who else still?"
Facilitates: "You named the planner. Whom does she listen to?"
"""

from __future__ import annotations

from simulator.rubric.criterion import Claim, Claims, Criterion
from simulator.rubric.memory import WORN_OUT
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_RULE = "R18"
_REASON = "The same was asked or said before, and nothing new was hooked on."


def worn(moment: Moment, at: int) -> int:
    """Return how often the segment's matter was used up to now, if it brings no new hook."""
    segment = moment.reading.segments[at]
    return 0 if segment.uptake > 0 else moment.memory.uses(segment)


def _limit(moment: Moment, claims: Claims) -> Claims:
    if not moment.memory.worn:
        return claims
    return tuple(
        _decayed(c, worn(moment, c.segment)) if c.criterion.pole is Pole.FACILITATION else c
        for c in claims
    )


def _decayed(claim: Claim, uses: int) -> Claim:
    if uses == 0:
        return claim
    return claim.cut(0 if uses >= WORN_OUT else (claim.points + 1) // 2, _RULE, _REASON)


CRITERION = Criterion(
    __name__, __doc__, Pole.FACILITATION, _RULE, Dimension.LISTENING, _REASON, limit=_limit
)
