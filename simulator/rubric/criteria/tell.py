"""Advice nobody asked for.

Being told what to do makes people defend what they do.

Pushes: "You should get your managers into one room."
Facilitates: "How do your managers usually come to one view?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R6",
    Dimension.NEUTRALITY,
    "It told the buyer what to do, and nobody had asked.",
    acts=(Act.TELL,),
)
