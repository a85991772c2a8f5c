"""An opinion given before the buyer's system is heard.

Even an invited opinion steers when people, rules and fallout have not been looked at yet.

Pushes: "I'd go for the large package."
Facilitates: "I could tell you, but it would be a guess; whom would it surprise?"
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
    "An opinion this early steers a system nobody has looked at yet.",
    acts=(Act.RECOMMEND,),
)
