"""A question that sends the buyer looking into their own system.

Worth most when that part of the system is due on the buyer's path, less when it is earlier or one
phase ahead, nothing when it is far ahead. Whether the question is open or closed does not matter.

Pushes: "What would your people need to hear before they would move to us?"
Facilitates: "Which of your people would notice first if this went on for another year?"
"""

from __future__ import annotations

from simulator.language.acts import Act, Target
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    return moment.reading.segments[at].target not in (Target.OWNERSHIP, Target.FALLOUT)


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R3",
    Dimension.FACILITATION,
    "It made the buyer look into a part of their own system.",
    acts=(Act.FAC_Q,),
    applies=_applies,
)
