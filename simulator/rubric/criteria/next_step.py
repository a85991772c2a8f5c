"""Asking for a concrete next step.

A step with a name on it, and leaving it is a real answer. As the first thing said it earns
nothing, unless it takes up what the buyer has told.

Pushes: "I'll put you down for a demo on Tuesday."
Facilitates: "Do you want to settle now who speaks to the drivers, or leave that for the moment?"
"""

from __future__ import annotations

from simulator.language.acts import STEPS, Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    return not moment.context.refused and moment.reading.segments[at].kind in STEPS


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R8",
    Dimension.ASSERTIVENESS,
    "It asked openly for a next step.",
    acts=(Act.DECISION_ASK,),
    applies=_applies,
)
