"""Work that helps the buyer's own side decide.

Convening people, an order of talks, a note the team can alter: leading without steering.

Pushes: "I'll prepare the contract so that your board only has to sign."
Facilitates: "I could write up both views on one page, and you change what I got wrong."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R14",
    Dimension.ASSERTIVENESS,
    "It offered work that helps the buyer's own people decide.",
    acts=(Act.COLLAB,),
)
