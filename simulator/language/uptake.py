"""Whether a segment takes up what the buyer said: -1 twists or ignores, 0 none, 1 takes up, 2 acts.

Acting means that the next move is about what was just said: it carries the buyer's words or points
back at them (*that*, *they*, *it*). An echo inside a push is a trap and counts as none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simulator.language.acts import Act
from simulator.language.moment import Moment

_ACTS_ON = frozenset(
    (Act.FAC_Q, Act.DISCOVERY_Q, Act.COLLAB, Act.RECOMMEND, Act.DECISION_ASK, Act.PERMISSION)
)
_TAKES_UP = frozenset(
    (
        Act.REFLECT,
        Act.SUMMARY,
        Act.AFFIRM,
        Act.AUTONOMY,
        Act.CANDOUR,
        Act.INFO,
        Act.TELL,
        Act.SOCIAL,
        Act.ADMIN,
    )
)
_TWISTS = frozenset(
    (
        Act.CLOSE_TRICK,
        Act.PRESSURE,
        Act.CONFRONT,
        Act.DISPARAGE,
        Act.BYPASS,
        Act.HIDE_VAGUE,
        Act.HIDE_SOCIAL,
        Act.HIDE_DEFER,
    )
)
_POINTING = ("n.THEY", "subj.it", "subj.that", "subj.this", "subj.they", "subj.people")


def uptake_of(act: Act, facts: Sequence[Mapping[str, float]], moment: Moment) -> int:
    """Return the uptake of a segment, in -1, 0, 1, 2; 0 where nothing had been said."""
    if not moment.last:
        return 0
    echoed = any("echo.any" in values for values in facts)
    pointing = any(name in values for values in facts for name in _POINTING)
    answering = bool(moment.hearing.asks)
    if act in _TWISTS:
        return -1
    if act in _ACTS_ON:
        return 2 if echoed or (pointing and moment.live) else 1 if moment.hearing.ready else 0
    if act in (Act.REFLECT, Act.SUMMARY):
        return 1
    if act in _TAKES_UP:
        return 1 if echoed or answering or (pointing and moment.live) else 0
    return 0
