"""The judge's context, estimated from a bare transcript, turn by turn.

Live, the engine knows where the buyer stands. A recording holds words only, so this is a fold over
what was said: `listen` to each buyer turn, note what each seller turn `speak`s of, and ask for the
`context` before the next. An estimate, and a careful one: the phase moves forward only on evidence
in the words, never on the clock, and what is not said stays unknown. It will therefore often stand
behind the buyer, which makes questions about later things look early and asks look premature.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.language.acts import Act, Phase, Target
from simulator.language.hearing import Hearing, Resistance
from simulator.language.interpretation import Interpretation
from simulator.rubric import Context

ASKS = frozenset({Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.COLLAB})
"""Acts that open a part of the buyer's world; it counts as dealt with once the buyer answers."""
LEAVE = frozenset({Act.DECISION_ASK, Act.PERMISSION, Act.COLLAB, Act.CLOSE_TRICK, Act.DISCOUNT})
"""Acts to which a no is a refusal."""
ENOUGH = 2
"""How many things dealt with, or raised, show that a problem is shared."""
TRIED = frozenset({Target.WORKAROUND, Target.INCUMBENT})
"""What is dealt with before a buyer asks whether they can stand a change."""
EXAMINED = frozenset({Target.PEOPLE, Target.RULES, Target.FALLOUT})
"""What is dealt with before one ready cue is believed; without it, two near each other are."""
NEAR = 3
"""Buyer turns within which a second ready cue bears out the first."""
SHORTEST = 4
"""Words in an answer that deals with what was asked."""


START = Context()
"""What is known before the first word."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the words so far say about the buyer. `Estimate()` is the start of a talk.

    `pending` are the targets the seller's last turn opened, `dealt` those the buyer answered.
    `raised` counts buyer turns that put something on the table, and saturates. `since_cue` counts
    buyer turns since the last ready cue up to `NEAR`, where it stays; `borne_out`: a ready cue was
    near another. `asked_leave` and `asked_decision` tell what the seller's last turn asked for,
    `answering` that the buyer has spoken since.
    """

    context: Context = START
    pending: tuple[Target, ...] = ()
    dealt: tuple[Target, ...] = ()
    raised: int = 0
    since_cue: int = NEAR
    borne_out: bool = False
    asked_leave: bool = False
    asked_decision: bool = False
    answering: bool = False


def listen(before: Estimate, heard: Hearing, words: int, yes: bool) -> Estimate:
    """Return the estimate after a buyer turn of so many words; `yes`: it agrees to go ahead.

    Several buyer turns in a row leave open whatever any of them left open.
    """
    known = before.context if before.answering else _closed(before.context)
    resists = heard.refuses and heard.resists is not Resistance.NONE
    cue = heard.ready and not heard.refuses
    concern = _concern(heard)
    after = replace(
        before,
        dealt=_dealt(before, heard, words),
        raised=min(ENOUGH, before.raised + (concern is not Target.NONE)),
        since_cue=0 if cue else min(NEAR, before.since_cue + 1),
        borne_out=before.borne_out or (cue and before.since_cue < NEAR),
        answering=True,
    )
    context = replace(
        known,
        phase=_phase(after, cue, yes and before.asked_decision),
        asked=heard.asks or known.asked,
        permitted=known.permitted or heard.grants,
        concern=known.concern if concern is Target.NONE else concern,
        product_raised=known.product_raised or _raises_product(heard),
        refused=known.refused or (resists and before.asked_leave),
        ready_cue=known.ready_cue or cue,
    )
    return replace(after, context=replace(context, ready=context.phase is Phase.CHOOSING))


def speak(before: Estimate, reading: Interpretation) -> Estimate:
    """Return the estimate after a seller turn. One that was not understood opens nothing."""
    segments = () if reading.abstained else reading.segments
    asked = any(segment.act is Act.DECISION_ASK for segment in segments)
    return replace(
        before,
        context=replace(before.context, ready_cue=before.context.ready_cue and not asked),
        pending=tuple(sorted({s.target for s in segments if s.act in ASKS} - {Target.NONE})),
        asked_leave=any(segment.act in LEAVE for segment in segments),
        asked_decision=asked,
        answering=False,
    )


def _closed(context: Context) -> Context:
    """What does not outlast the seller's turn is gone."""
    return replace(context, asked="", permitted=False, concern=Target.NONE, refused=False)


def _concern(heard: Hearing) -> Target:
    """What the turn put on the table. People do not count: they occur in whatever a buyer tells,
    and the words do not show which of them are waiting to be taken up."""
    idle = heard.small_talk or heard.concern is Target.PEOPLE
    return Target.NONE if idle else heard.concern


def _raises_product(heard: Hearing) -> bool:
    """A buyer raises the offer by asking: for its price, or for anything with the offer named."""
    return heard.asks == "price" or (heard.product and bool(heard.asks))


def _dealt(before: Estimate, heard: Hearing, words: int) -> tuple[Target, ...]:
    answers = words >= SHORTEST and not heard.refuses and not heard.small_talk
    if not answers or heard.resists is not Resistance.NONE:
        return before.dealt
    return tuple(sorted({*before.dealt, *before.pending}))


def _phase(now: Estimate, cue: bool, agreed: bool) -> Phase:
    """The furthest phase that the words bear out, and never one before the last."""
    phase = now.context.phase
    if phase is Phase.WHERE and min(len(now.dealt), now.raised) >= ENOUGH:
        phase = Phase.FIX
    if phase is Phase.FIX and {*now.dealt} >= TRIED:
        phase = Phase.STAND
    examined = phase is Phase.STAND and {*now.dealt} >= EXAMINED
    if phase < Phase.CHOOSING and (now.borne_out or (cue and examined)):
        phase = Phase.CHOOSING
    return Phase.OWNING if phase is Phase.CHOOSING and agreed else phase
