"""Saying that the choice is the buyer's.

The choice against is named or meant. People who feel free to refuse look harder at what is there.

Pushes: "It's your choice, of course, though the smart ones have already moved."
Facilitates: "Keeping it the way it is would be a decision too, and yours to make."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R8",
    Dimension.NEUTRALITY,
    "It left the choice, the choice against included, with the buyer.",
    acts=(Act.AUTONOMY,),
)
