"""A mixed turn: credited for its best part, charged for its worst.

A push of severity 2 or 3 takes all credit from the turn: a fine question does not launder a pitch.
Otherwise the segment that earned most is credited, so that length is never worth anything. Pushing
and hiding are charged once each, for their worst.

Pushes: "What would your team need to hear? Because our tool does exactly that."
Facilitates: "What would your team need to hear?"
"""

from __future__ import annotations

from simulator.rubric.criterion import Claim, Claims, Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_RULE = "R16"
_LAUNDERED = "The turn also pushed; a facilitating line does not launder that."
_NOT_BEST = "The turn is credited once, for its best part."
_NOT_WORST = "The turn is charged once, for its worst part."


def _limit(moment: Moment, claims: Claims) -> Claims:
    if any(segment.act.severity >= 2 for segment in moment.reading.segments):
        claims = tuple(
            c.cut(0, _RULE, _LAUNDERED) if c.criterion.pole is Pole.FACILITATION else c
            for c in claims
        )
    best = _best(claims)
    worst = {pole: _worst(claims, pole) for pole in (Pole.PUSHING, Pole.HIDING)}
    return tuple(_settled(claim, best, worst) for claim in claims)


def _settled(claim: Claim, best: int, worst: dict[Pole, Claim | None]) -> Claim:
    if claim.criterion.pole is Pole.FACILITATION:
        return claim if claim.segment == best else claim.cut(0, _RULE, _NOT_BEST)
    return claim if claim is worst[claim.criterion.pole] else claim.cut(0, _RULE, _NOT_WORST)


def _best(claims: Claims) -> int:
    sums: dict[int, int] = {}
    for claim in claims:
        if claim.criterion.pole is Pole.FACILITATION:
            sums[claim.segment] = sums.get(claim.segment, 0) + claim.points
    return min(sums, key=lambda segment: (-sums[segment], segment), default=-1)


def _worst(claims: Claims, pole: Pole) -> Claim | None:
    those = (claim for claim in claims if claim.criterion.pole is pole)
    return min(those, key=lambda claim: (-claim.points, claim.segment), default=None)


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    _RULE,
    Dimension.FACILITATION,
    _LAUNDERED,
    limit=_limit,
    order=1,
)
