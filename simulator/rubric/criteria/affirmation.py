"""Credit that is specific and earned.

Praise for something the buyer did. A talk gives credit for two; after that it is warmth.

Pushes: "You're obviously a very smart buyer."
Facilitates: "You told the union before there was anything to tell; that made room."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "T",
    Dimension.LISTENING,
    "It gave credit for something the buyer had really done.",
    acts=(Act.AFFIRM,),
)
