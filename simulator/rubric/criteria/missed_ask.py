"""A ready buyer whom nobody asks.

Every gate holds and the buyer has said so in words. A turn that neither asks for the decision nor
answers nor gives the invited opinion lets the moment pass, however pleasant or clever it is.

Pushes: "Then sign here before the price goes up."
Facilitates: "You all agree, you say. Is it a yes, a no, or is there one thing left?"
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole
from simulator.rubric.traits import ANSWERS


def is_missed(moment: Moment) -> bool:
    """Whether the ask was due and the turn neither asks nor answers."""
    due = moment.context.ready and moment.context.ready_cue
    return due and not any(s.act in ANSWERS for s in moment.reading.segments)


def _find(moment: Moment) -> Iterator[int]:
    if is_missed(moment):
        yield moment.deciding


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R20",
    Dimension.ASSERTIVENESS,
    "The buyer was ready and had said so, and nobody asked.",
    find=_find,
    points=2,
)
