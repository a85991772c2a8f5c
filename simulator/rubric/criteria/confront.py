"""Arguing.

Each round of argument makes the other side better at arguing.

Pushes: "You're wrong about the interfaces."
Facilitates: "You have seen one fail. What happened then?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "T",
    Dimension.LISTENING,
    "It argued with the buyer instead of finding out.",
    acts=(Act.CONFRONT,),
)
