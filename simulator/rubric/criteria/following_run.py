"""Only following, for the third turn running.

Giving back, praising and asking leave are good company. Two turns in a row of nothing else earn
their credit; from the third on nobody leads, and nothing is earned until somebody does.

Pushes: "Enough talk. Let me show you the product."
Facilitates: "You have said twice that it depends on the depot. Who there would have to agree?"
"""

from __future__ import annotations

from simulator.rubric.criterion import Claims, Criterion
from simulator.rubric.memory import FOLLOWING, only_follows
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_RULE = "R18"
_REASON = "It only followed, for the third turn in a row or more; somebody has to lead."


def _limit(moment: Moment, claims: Claims) -> Claims:
    if moment.memory.following < FOLLOWING or not only_follows(moment.own):
        return claims
    return tuple(
        c.cut(0, _RULE, _REASON) if c.criterion.pole is Pole.FACILITATION else c for c in claims
    )


CRITERION = Criterion(
    __name__, __doc__, Pole.FACILITATION, _RULE, Dimension.ASSERTIVENESS, _REASON, limit=_limit
)
