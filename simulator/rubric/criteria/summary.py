"""A tentative summary that adds a link.

It shows the buyer their own system with one connection drawn that they had only implied, and they
can correct it.

Pushes: "So in short, you are losing a day a week and want it automated."
Facilitates: "It sounds as if the night team's silence is what holds the others; is that fair?"
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
    "It drew a link the buyer had only implied, and left it open to correction.",
    acts=(Act.SUMMARY,),
)
