"""Whether a turn takes up what the buyer has put on the table."""

from __future__ import annotations

from simulator.language.acts import Act, Family, Target
from simulator.language.interpretation import Segment
from simulator.rubric.moment import Moment

_ANSWERING = frozenset({Act.INFO, Act.RECOMMEND, Act.CANDOUR})


def left_lying(moment: Moment) -> bool:
    """Whether a concern waited and no segment took it up, answered or spoke of it.

    Pushes take nothing up, and a turn of nothing else is charged for pushing, not for this. An
    answer to what the buyer asked in the same breath is taking up.
    """
    if moment.context.concern is Target.NONE:
        return False
    return bool(moment.own) and not any(_takes_up(segment, moment) for segment in moment.own)


def _takes_up(segment: Segment, moment: Moment) -> bool:
    if segment.family in (Family.HIDING, Family.UNCLEAR):
        return False
    if segment.uptake > 0 or segment.target is moment.context.concern:
        return True
    return segment.act in _ANSWERING and bool(moment.context.asked)
