"""Price as bait.

A concession nobody asked for makes price the topic, and makes the first price look untrue.

Pushes: "I could knock off a tenth if that makes it easier."
Facilitates: "Where does price stand among the things you have to weigh?"
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
    Dimension.MOTIVE,
    "It offered a better price that nobody had asked for.",
    acts=(Act.DISCOUNT,),
)
