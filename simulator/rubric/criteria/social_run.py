"""Small talk for the third turn running.

Warmth is a means: it is worth nothing in points, and after two turns of nothing else it has become
a place to hide.

Pushes: "Enough about the weather, let me tell you about our platform."
Facilitates: "That was good to hear. Now, what did your people say about Monday?"
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.language.acts import Act, Kind
from simulator.rubric.criterion import Criterion
from simulator.rubric.memory import CHATTING, only_chats
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Pole

_CEREMONY = frozenset({Kind.GREETING, Kind.FAREWELL, Kind.THANKS})


def _find(moment: Moment) -> Iterator[int]:
    if moment.memory.chatting < CHATTING or not only_chats(moment.own):
        return
    segments = moment.reading.segments
    idle = (at for at, s in enumerate(segments) if s.act is Act.SOCIAL and s.kind not in _CEREMONY)
    yield from list(idle)[:1]


CRITERION = Criterion(
    __name__,
    __doc__,
    Pole.HIDING,
    "R13",
    Dimension.ASSERTIVENESS,
    "It was the third turn in a row of small talk and nothing else.",
    find=_find,
)
