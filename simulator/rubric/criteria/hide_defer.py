"""Holding back what is due.

A question, an offer or an ask was due, and the seller decided for the buyer.

Pushes: "(the buyer is ready) There's really no hurry with any of it."
Facilitates: "(the buyer is ready) Then let me ask: is it a yes, a no, or is something missing?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R20",
    Dimension.ASSERTIVENESS,
    "It held back what was due, and so decided for the buyer.",
    acts=(Act.HIDE_DEFER,),
)
