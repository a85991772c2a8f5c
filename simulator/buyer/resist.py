"""How a buyer resists, and why: the strategy follows from what gave cause for it.

A pure function of the state and the words, asked before either has had its effect. Whoever is
pressed claims the right to choose, and pressed again says a plain no; whoever sees a fallout that
nobody owns argues with that; whoever hears a claim doubts who makes it; whoever is met with
pleasantries puts things off. The names of the strategies are those of research on resisting
persuasion (`Resistance`); which cause leads to which is this project's own reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from simulator.buyer.belief import argued_with
from simulator.buyer.draft import Draft
from simulator.buyer.events import Happening
from simulator.buyer.moves import Spoken
from simulator.buyer.truth import is_open
from simulator.language.acts import Act, Family
from simulator.language.hearing import Resistance
from simulator.scenario.model import Kind, Status
from simulator.scenario.situations import Cue


class Cause(StrEnum):
    """What the buyer resists: being pressed, a fallout nobody owns, a claim, the wish to talk them
    out of a belief, or pleasantries where work was due."""

    PRESSURE = "pressure"
    FALLOUT = "fallout"
    CLAIM = "claim"
    BELIEF = "belief"
    HIDING = "hiding"


class Resisted(NamedTuple):
    """A strategy, its cause, and the id of the fallout or fact it is about ('' for none)."""

    strategy: Resistance
    cause: Cause
    about: str = ""


SITUATIONS = {
    Resistance.FREEDOM: "resist.freedom",
    Resistance.SELF_ASSERTION: "resist.no",
    Resistance.COUNTER: "resist.counter",
    Resistance.SOURCE: "resist.doubt",
    Resistance.HESITANCE: "resist.later",
}
"""Where each strategy finds its words."""

PRESSES = frozenset({Act.PRESSURE, Act.CLOSE_TRICK, Act.BYPASS})
CLAIMS = frozenset({Act.PITCH, Act.PITCH_Q, Act.DISCOUNT, Act.DISPARAGE})
URGES = frozenset({Act.CONFRONT, Act.TELL})
PRESSED = 2
"""The strain from which on a buyer who is pressed no longer claims a choice but says no."""


def resistance(draft: Draft, spoken: Spoken, named: Sequence[int]) -> Resisted | None:
    """Return how the buyer resists the words, None if they give no cause."""
    if spoken.family is Family.HIDING:
        return Resisted(Resistance.HESITANCE, Cause.HIDING)
    believed = argued_with(draft, spoken, named)
    if believed:
        return Resisted(Resistance.COUNTER, Cause.BELIEF, believed)
    if spoken.act in CLAIMS and spoken.uptake < 0:
        return Resisted(Resistance.SOURCE, Cause.CLAIM)
    unowned = _unowned(draft, named) if spoken.act in CLAIMS | URGES else ""
    if unowned:
        return Resisted(Resistance.COUNTER, Cause.FALLOUT, unowned)
    if spoken.act in CLAIMS:
        return Resisted(Resistance.SOURCE, Cause.CLAIM)
    if spoken.act in PRESSES | URGES:
        pressed = draft.now.strain >= PRESSED
        how = Resistance.SELF_ASSERTION if pressed else Resistance.FREEDOM
        return Resisted(how, Cause.PRESSURE)
    return None


def note(draft: Draft, resisted: Resisted | None) -> None:
    """Write down that the buyer resisted, how and why."""
    if resisted is not None:
        draft.note(Happening.RESISTED, resisted.strategy, resisted.cause)


def words(resisted: Resisted | None) -> Iterator[Cue]:
    """Yield what there is to say for it; a belief is defended in words of its own."""
    if resisted is not None and resisted.cause is not Cause.BELIEF:
        yield Cue(SITUATIONS[resisted.strategy], resisted.about)


def _unowned(draft: Draft, named: Sequence[int]) -> str:
    """Return the id of a fallout on the table that nobody owns: one that was named, or that was
    spoken of last, or else the first; '' if there is none."""
    last = (draft.now.topic,) if draft.now.topic >= 0 else ()
    for index in (*named, *last, *range(len(draft.buyer.elements))):
        element = draft.element(index)
        if element.kind is Kind.FALLOUT and _waits(draft, index):
            return element.id
    return ""


def _waits(draft: Draft, index: int) -> bool:
    """Say whether an element has come up and is not settled."""
    known = draft.now.status[index] != Status.UNKNOWN
    return known and is_open(draft.buyer.scenario, draft.now, index)
