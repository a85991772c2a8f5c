"""Asking before asking or telling.

A no would have been easy. It permits what follows only once the buyer says yes.

Pushes: "Let me quickly show you three things, all right?"
Facilitates: "Would it be useful to hear how that part works, or shall we leave it?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R6",
    Dimension.NEUTRALITY,
    "It asked first, so that a no was easy.",
    acts=(Act.PERMISSION,),
)
