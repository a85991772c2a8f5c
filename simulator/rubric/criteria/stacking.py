"""More than two questions in one turn.

The buyer answers one of them, usually the easiest. One is credited, as in every turn, and without
the extra for a hook: whoever asks three things has waited for none.

Pushes: "Who decides, what is the budget, when do you start and who else are you talking to?"
Facilitates: "Who decides? (and wait)"
"""

from __future__ import annotations

from simulator.rubric.criterion import Claims, Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_RULE = "R17"
_REASON = "More than two questions at once: one is credited, and not for its hook."
AT_MOST = 2
"""Questions in a turn that are not yet a stack."""


def _limit(moment: Moment, claims: Claims) -> Claims:
    if moment.reading.questions <= AT_MOST:
        return claims
    return tuple(c.cut(0, _RULE, _REASON) if c.criterion.id == "hooked" else c for c in claims)


CRITERION = Criterion(
    __name__, __doc__, Pole.FACILITATION, _RULE, Dimension.FACILITATION, _REASON, limit=_limit
)
