"""Asking for the decision too soon.

The words are fair; the moment is not. People who have not been heard cannot stand behind a yes.

Pushes: "Are you ready to go ahead today?"
Facilitates: "What would have to be settled before anybody could decide?"
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
    Dimension.TIMING,
    "It asked for a decision that the buyer's own people could not yet make.",
    acts=(Act.DECISION_ASK,),
)
