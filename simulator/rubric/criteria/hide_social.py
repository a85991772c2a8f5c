"""Warmth where work was due.

A live concern waited, and small talk took its place.

Pushes: "(after a worry) That new office is lovely, by the way."
Facilitates: "(after a worry) Tell me what happened the last time that went wrong."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R13",
    Dimension.ASSERTIVENESS,
    "It was friendly where the buyer had put something serious on the table.",
    acts=(Act.HIDE_SOCIAL,),
)
