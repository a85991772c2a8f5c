"""The product before the buyer has reached choosing.

Unasked features, claims or stories while the buyer's own system is still being understood.

Pushes: "We cut planning time by half, guaranteed."
Facilitates: "What has kept planning the way it is for so long?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole
from simulator.rubric.timing import premature


def _applies(moment: Moment, at: int) -> bool:
    return premature(moment.reading.segments[at], moment.context)


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R5",
    Dimension.TIMING,
    "It brought up the product before the buyer had reached choosing.",
    acts=(Act.PITCH,),
    applies=_applies,
)
