"""Credit for praise runs out.

A talk gives credit for two affirmations. Social talk has no weight at all: likeability alone is
never a result.

Pushes: "You're my favourite customer, so let me do you a favour."
Facilitates: "You asked the night shift yourself; that is why they are still talking to you."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Claims, Criterion
from simulator.rubric.memory import AFFIRMED
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_RULE = "R13"
_REASON = "The talk has had its credit for praise; more of it is warmth."


def _limit(moment: Moment, claims: Claims) -> Claims:
    if moment.memory.affirmed < AFFIRMED:
        return claims
    acts = [segment.act for segment in moment.reading.segments]
    return tuple(c.cut(0, _RULE, _REASON) if acts[c.segment] is Act.AFFIRM else c for c in claims)


CRITERION = Criterion(
    __name__, __doc__, Pole.FACILITATION, _RULE, Dimension.LISTENING, _REASON, limit=_limit
)
