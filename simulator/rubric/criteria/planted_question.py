"""A question with a benefit, a loss or a yes planted in it.

Everybody notices. As with a pitch, it costs most where the product has least business, and never
nothing.

Pushes: "How would it feel to have all that done by noon?"
Facilitates: "What would a good day look like to the people who do it?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R4",
    Dimension.NEUTRALITY,
    "It asked a question whose answer was planted in it.",
    acts=(Act.PITCH_Q,),
)
