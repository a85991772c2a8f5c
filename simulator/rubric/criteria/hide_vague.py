"""Dodging a direct question.

A buyer who gets fog for an answer takes the worst for true.

Pushes: "(asked the price) That's very individual."
Facilitates: "(asked the price) Between ten and twelve thousand; it hangs on how many sites."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R7",
    Dimension.HONESTY,
    "It dodged a direct question.",
    acts=(Act.HIDE_VAGUE,),
)
