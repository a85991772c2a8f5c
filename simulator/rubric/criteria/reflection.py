"""Giving back what was said.

A small credit: it shows that somebody listened, and leads nowhere by itself.

Pushes: "I hear you, but we are very good at that."
Facilitates: "Both lists are kept by hand, then."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R11",
    Dimension.LISTENING,
    "It gave back what the buyer had said, adding nothing.",
    acts=(Act.REFLECT,),
)
