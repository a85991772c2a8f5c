"""Whether a segment takes up what the buyer said: -1 twists it, 0 none, 1 stays with it, 2 acts.

The coding manual's order (section 8) and its table by act: what a push of the worst kind or hiding
does with the buyer's words is a twist, a reflection stays with them, a facilitating question acts
on them unless it would fit any other customer as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simulator.language.acts import Act
from simulator.language.moment import Moment

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
_MOVES = frozenset((Act.FAC_Q, Act.COLLAB, Act.PERMISSION, Act.RECOMMEND, Act.DECISION_ASK))
_STAYS = frozenset((Act.REFLECT, Act.INFO, Act.AFFIRM, Act.DISCOVERY_Q, Act.TELL))
_ALWAYS_LINKS = frozenset((Act.SUMMARY,))
_NEVER = frozenset((Act.PITCH, Act.PITCH_Q, Act.DISCOUNT, Act.HIDE_CHECKIN, Act.UNCLEAR))
_POINTING = ("n.THEY", "subj.it", "subj.that", "subj.this", "subj.they", "subj.people")


def uptake_of(act: Act, facts: Sequence[Mapping[str, float]], moment: Moment) -> int:
    """Return the uptake of a segment, in -1, 0, 1, 2; 0 where nothing had been said."""
    if not moment.last or act in _NEVER:
        return 0
    if act in _TWISTS:
        return -1
    hooked = _hooked(facts)
    if act in _ALWAYS_LINKS:
        return 2
    if act in _MOVES:
        return 2 if hooked or moment.live or moment.hearing.ready else 0
    if act in _STAYS:
        return 1 if hooked or moment.live or moment.hearing.asks else 0
    if act is Act.AUTONOMY or act is Act.CANDOUR:
        return 2 if hooked and not moment.hearing.asks else 1 if moment.live else 0
    if act is Act.ADMIN:
        return 2 if moment.logistic else 1
    if act is Act.QUALIFY_Q:
        return 1 if hooked else 0
    return 1


def _hooked(facts: Sequence[Mapping[str, float]]) -> bool:
    """True when the words carry the buyer's or point back at them."""
    return any(
        "echo.any" in values or any(name in values for name in _POINTING) for values in facts
    )
