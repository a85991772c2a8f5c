"""Running others down.

Whoever chose the old vendor has to defend the choice, and hears of it in any case.

Pushes: "Honestly, they haven't had an idea in ten years."
Facilitates: "What do they do well that you would miss?"
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
    Dimension.HONESTY,
    "It ran down somebody who was not there to answer.",
    acts=(Act.DISPARAGE,),
)
