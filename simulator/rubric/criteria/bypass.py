"""Going round people.

Somebody who is gone round learns of it, and the door closes.

Pushes: "Then I'll ring your boss myself."
Facilitates: "Who should your boss hear this from?"
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
    Dimension.FACILITATION,
    "It went round the buyer's own people.",
    acts=(Act.BYPASS,),
)
