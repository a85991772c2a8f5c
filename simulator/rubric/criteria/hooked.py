"""A line hooked on what the buyer has just said.

The same question earns more when it takes up the buyer's words than when it is read from a list;
so does a plain question for facts, which alone earns nothing, and an offer that acts on an answer.

Pushes: "You mentioned the drivers; our app is made for drivers."
Facilitates: "You mentioned the drivers; what did they say when the shifts changed?"
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.rubric.criterion import Criterion
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole
from simulator.rubric.traits import HOOKABLE


def _find(moment: Moment) -> Iterator[int]:
    for at, segment in enumerate(moment.reading.segments):
        if segment.act in HOOKABLE and segment.uptake > 0:
            yield at


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.FACILITATION,
    "R18",
    Dimension.LISTENING,
    "It took up what the buyer had just said.",
    find=_find,
)
