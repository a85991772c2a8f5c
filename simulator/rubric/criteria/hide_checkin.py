"""Contact with nothing in it.

Nothing agreed, nothing new: the buyer has to do the work of the talk.

Pushes: "Only calling to hear how it goes."
Facilitates: "You wanted to hear what legal thinks by today; what came of it?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R14",
    Dimension.ASSERTIVENESS,
    "It got in touch with nothing agreed and nothing new.",
    acts=(Act.HIDE_CHECKIN,),
)
