"""More product than was asked for.

Naming the product is no fault once the buyer raised it or is choosing; going on beyond what was
asked still costs a little.

Pushes: "And there is a mobile app too, which everybody loves."
Facilitates: "That is the answer to your question; shall I stop there?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole
from simulator.rubric.timing import premature


def _applies(moment: Moment, at: int) -> bool:
    return not premature(moment.reading.segments[at], moment.context)


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R7",
    Dimension.NEUTRALITY,
    "It went beyond what the buyer had asked to hear.",
    acts=(Act.PITCH,),
    applies=_applies,
)
