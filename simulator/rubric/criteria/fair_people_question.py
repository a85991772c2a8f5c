"""A plain question about who is there.

Asking who takes part is fair to both sides and earns half of what a question earns that makes the
buyer think about them.

Pushes: "Are you the one who decides?"
Facilitates: "Who else takes part in settling this?"
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.score import Dimension, Pole

CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R3",
    Dimension.FACILITATION,
    "It asked who takes part: half of what a question to think about earns.",
    acts=(Act.DISCOVERY_Q,),
)
