"""A concern of the buyer's left lying.

Something was on the table, and the turn went on with something else. It costs a little, once for
each concern: the poles are apart, so a fine question about another matter keeps its credit.

Pushes: "Let's come to that later; first let me show you something."
Facilitates: "You said that dispatch will fight this. What are they afraid of losing?"
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.rubric.concern import left_lying
from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole


def _find(moment: Moment) -> Iterator[int]:
    if left_lying(moment) and moment.context.concern is not moment.memory.passed_over:
        yield moment.deciding


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R13",
    Dimension.LISTENING,
    "The buyer had put a concern on the table, and nobody took it up.",
    find=_find,
)
