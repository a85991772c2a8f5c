"""A question about living with the change.

Fallout and ownership decide whether a purchase is still a good one in a year. Asking about them is
weighed like any facilitating question and read under a dimension of its own.

Pushes: "Once you have seen how easy it is, who would want to go back?"
Facilitates: "When the first bad week comes, who will people turn to, and does that person know it?"
"""

from __future__ import annotations

from simulator.language.acts import Act, Target
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    return moment.reading.segments[at].target in (Target.OWNERSHIP, Target.FALLOUT)


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R3",
    Dimension.OWNERSHIP,
    "It asked about life after the change.",
    acts=(Act.FAC_Q,),
    applies=_applies,
)
