"""An opinion the buyer invited, in time.

In choosing, a clear opinion tied to the buyer's own criteria lifts a weight. It needs an
invitation.

Pushes: "If I were you I wouldn't think twice."
Facilitates: "(asked what we would do) With your drivers first, I would begin at one depot."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    return bool(moment.context.asked) or moment.context.permitted


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R6",
    Dimension.TIMING,
    "It gave the opinion that the buyer had invited, when they were choosing.",
    acts=(Act.RECOMMEND,),
    applies=_applies,
)
