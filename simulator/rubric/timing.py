"""What an act is worth, and when: the timing table.

Positive is credit, negative is cost. The columns are the buyer's phases, choosing parted by
whether every gate before a decision holds. A push costs something in every column; ripeness never
turns it into credit. Rows from DOMAIN.md 3.5; those under the line are this project's own.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from simulator.language.acts import STEPS, Act, Kind, Phase, Target
from simulator.language.interpretation import Segment
from simulator.rubric.context import Context
from simulator.rubric.traits import PITCHES


class Fit(StrEnum):
    """How far a question's target lies from where the buyer stands."""

    DUE = "due"
    EARLIER = "earlier"
    NEXT = "next"
    FAR = "far"


HOOKED_STEP = "next_step, hooked"
"""A next step that takes up what the buyer has said."""

COLUMNS = ("A", "B", "C", "D not ready", "D ready", "E")

Row = tuple[int, int, int, int, int, int]

_ALWAYS_3: Row = (-3, -3, -3, -3, -3, -3)
_HIDING: Row = (-1, -1, -1, -2, -3, -1)
_PITCHING: Row = (-3, -3, -2, -1, -1, -2)
_ONE: Row = (1, 1, 1, 1, 1, 1)
_TWO: Row = (2, 2, 2, 2, 2, 2)
_MILD: Row = (-1, -1, -1, -1, -1, -1)

WEIGHTS: dict[tuple[Act, str], Row] = {
    (Act.FAC_Q, Fit.DUE): (2, 2, 2, 2, 1, 2),
    (Act.FAC_Q, Fit.EARLIER): _ONE,
    (Act.FAC_Q, Fit.NEXT): _ONE,
    (Act.FAC_Q, Fit.FAR): (0, 0, 0, 0, 0, 0),
    (Act.SUMMARY, ""): _TWO,
    (Act.CANDOUR, ""): _TWO,
    (Act.INFO, ""): (1, 1, 1, 2, 2, 2),
    (Act.RECOMMEND, ""): (-1, -1, 0, 2, 2, 1),
    (Act.PITCH, ""): _PITCHING,
    (Act.PITCH_Q, ""): _PITCHING,
    (Act.DECISION_ASK, Kind.NEXT_STEP): (0, 1, 1, 1, 1, 1),
    (Act.DECISION_ASK, HOOKED_STEP): _ONE,
    (Act.DECISION_ASK, Kind.DECISION): (-2, -2, -1, 0, 3, 0),
    (Act.DISCOUNT, ""): (-3, -3, -3, -2, -1, -1),
    (Act.PRESSURE, ""): _ALWAYS_3,
    (Act.CLOSE_TRICK, ""): _ALWAYS_3,
    (Act.DISPARAGE, ""): _ALWAYS_3,
    (Act.CONFRONT, ""): _ALWAYS_3,
    (Act.BYPASS, ""): _ALWAYS_3,
    (Act.HIDE_SOCIAL, ""): _HIDING,
    (Act.HIDE_CHECKIN, ""): _HIDING,
    (Act.HIDE_DEFER, ""): _HIDING,
    (Act.HIDE_VAGUE, ""): _HIDING,
    # -- this project's own
    (Act.COLLAB, ""): _TWO,
    (Act.REFLECT, ""): _ONE,
    (Act.AUTONOMY, ""): _ONE,
    (Act.PERMISSION, ""): _ONE,
    (Act.AFFIRM, ""): _ONE,
    (Act.DISCOVERY_Q, Target.PEOPLE): _ONE,
    (Act.QUALIFY_Q, ""): _MILD,
    (Act.TELL, ""): _MILD,
}

HOME: dict[Target, tuple[Phase, Phase]] = {
    Target.STATUS: (Phase.WHERE, Phase.WHERE),
    Target.MISSING: (Phase.WHERE, Phase.FIX),
    Target.WORKAROUND: (Phase.FIX, Phase.FIX),
    Target.INCUMBENT: (Phase.FIX, Phase.FIX),
    Target.PEOPLE: (Phase.WHERE, Phase.STAND),
    Target.RULES: (Phase.STAND, Phase.STAND),
    Target.INITIATIVES: (Phase.STAND, Phase.STAND),
    Target.FALLOUT: (Phase.FIX, Phase.OWNING),
    Target.BUY_IN: (Phase.STAND, Phase.STAND),
    Target.ROUTE: (Phase.STAND, Phase.STAND),
    Target.CRITERIA: (Phase.WHERE, Phase.CHOOSING),
    Target.CHOICE: (Phase.CHOOSING, Phase.CHOOSING),
    Target.OWNERSHIP: (Phase.OWNING, Phase.OWNING),
}
"""From which phase to which a target is due. No target at all counts as an earlier one."""

_ORDER = {phase: place for place, phase in enumerate(Phase)}
_COLUMN = {Phase.WHERE: 0, Phase.FIX: 1, Phase.STAND: 2, Phase.CHOOSING: 3, Phase.OWNING: 5}
_CHOOSING, _READY = 3, 4


def fit(target: Target, phase: Phase) -> Fit:
    """Return how far a target lies from a phase.

    >>> fit(Target.OWNERSHIP, Phase.WHERE).value, fit(Target.PEOPLE, Phase.WHERE).value
    ('far', 'due')
    """
    if target is Target.NONE:
        return Fit.EARLIER
    first, last = HOME[target]
    ahead = _ORDER[first] - _ORDER[phase]
    if ahead > 0:
        return Fit.NEXT if ahead == 1 else Fit.FAR
    return Fit.DUE if _ORDER[phase] <= _ORDER[last] else Fit.EARLIER


def _asked_for(segment: Segment) -> str:
    if segment.kind in STEPS:
        return HOOKED_STEP if segment.uptake > 0 else Kind.NEXT_STEP
    return segment.kind or Kind.DECISION


_REFINE: dict[Act, Callable[[Segment, Context], str]] = {
    Act.FAC_Q: lambda segment, context: fit(segment.target, context.phase),
    Act.DECISION_ASK: lambda segment, _: _asked_for(segment),
    Act.DISCOVERY_Q: lambda segment, _: segment.target,
}


def premature(segment: Segment, context: Context) -> bool:
    """Whether the product is brought up before choosing, and not by the buyer (rule 5)."""
    early = _ORDER[context.phase] < _ORDER[Phase.CHOOSING] and not context.ready
    return segment.act in PITCHES and early and not context.product_raised


def weight(segment: Segment, context: Context) -> int:
    """Return what the segment is worth at this moment, in -3..3; 0 where the table is silent."""
    refine = _REFINE.get(segment.act)
    row = WEIGHTS.get((segment.act, refine(segment, context) if refine else ""))
    return 0 if row is None else row[_column(segment, context)]


def _column(segment: Segment, context: Context) -> int:
    column = _COLUMN[context.phase]
    if context.ready and column < _READY:
        return _READY
    raised = segment.act in PITCHES and context.product_raised
    if raised or (segment.act is Act.DECISION_ASK and context.decidable):
        return max(column, _CHOOSING)
    return column
