"""A close that presumes the yes.

Presuming, splitting or trapping a yes. It hurts most when a plain question would have done.

Pushes: "Shall we start with the north or with the south?"
Facilitates: "Do you want to start at all, or is something still open?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.PUSHING,
    "R8",
    Dimension.TIMING,
    "It presumed a yes, and left no room for a no.",
    acts=(Act.CLOSE_TRICK,),
)
