"""A question for the seller's own form.

The answer serves only the seller's process.

Pushes: "What budget has been set aside?"
Facilitates: "What would this have to save before your finance people called it sensible?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R3",
    Dimension.MOTIVE,
    "The answer would have served only the seller.",
    acts=(Act.QUALIFY_Q,),
)
