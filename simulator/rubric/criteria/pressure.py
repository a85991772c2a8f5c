"""Urgency, fear or guilt.

A deadline of the seller's own, scarcity, fear, guilt, or asking again after a no. A true outside
date without a demand is candour, and the reading says so.

Pushes: "After this week the price goes up."
Facilitates: "Is there a date on your side that matters, and whose is it?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R9",
    Dimension.TIMING,
    "It pressed with urgency, fear or guilt.",
    acts=(Act.PRESSURE,),
)
