"""Facts within what was asked.

Credit only where the buyer asked, agreed to hear, or brought the product up. Before choosing it is
worth less than in it: the work is not done by facts.

Pushes: "It takes a month, and you also get our award-winning support."
Facilitates: "(asked how long) A month, and the first week is the hard one."
"""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _applies(moment: Moment, at: int) -> bool:
    context = moment.context
    return bool(context.asked) or context.permitted or context.product_raised


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R7",
    Dimension.HONESTY,
    "It answered what the buyer had asked, and no more.",
    acts=(Act.INFO,),
    applies=_applies,
)
