"""Asking for the decision when it is due.

All gates hold, so one plain question is enough. A clear no counts as much as a yes.

Pushes: "So shall we say the first of the month?"
Facilitates: "Everybody has been heard and nobody objects: are you going ahead, or not?"
"""

from __future__ import annotations

from simulator.language.acts import STEPS, Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    return not moment.context.refused and moment.reading.segments[at].kind not in STEPS


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R8",
    Dimension.ASSERTIVENESS,
    "It asked plainly for the decision when everything before it was settled.",
    acts=(Act.DECISION_ASK,),
    applies=_applies,
)
