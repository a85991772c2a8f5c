"""A true thing that costs the speaker.

A limit, an interest of one's own, a risk or a misfit, told before it was found out.

Pushes: "Our only weakness is that everybody wants us."
Facilitates: "With fewer than ten people on it, I doubt that you would get your money back."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R9",
    Dimension.HONESTY,
    "It told the buyer something true that the seller could have kept quiet.",
    acts=(Act.CANDOUR,),
)
