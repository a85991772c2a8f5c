"""The judge's context, estimated from a bare transcript, turn by turn.

Live, the engine knows where the buyer stands. A recording holds words only, so this is a fold over
what was said: `listen` to each buyer turn, note what each seller turn `speak`s of, and ask for the
`context` before the next. An estimate, and a careful one: the phase moves forward only on evidence
in the words, never on the clock, and what is not said stays unknown. It will therefore often stand
behind the buyer, which makes questions about later things look early and asks look premature.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.language.acts import Act, Kind, Phase, Target
from simulator.language.hearing import Hearing, Resistance
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric import Context

ASKS = frozenset({Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.COLLAB})
"""Acts that open a part of the buyer's world; it counts as dealt with once the buyer answers."""
LEAVE = frozenset({Act.DECISION_ASK, Act.PERMISSION, Act.COLLAB, Act.CLOSE_TRICK, Act.DISCOUNT})
"""Acts to which a no is a refusal."""
ENOUGH = 2
"""How many things dealt with, or raised, show that a problem is shared; how many ready cues make a
buyer ready of whom nothing else is known."""
SHORTEST = 4
"""Words in an answer that deals with what was asked."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the words so far say about the buyer. `Estimate()` is the start of a talk.

    `pending` are the targets the seller's last turn opened, `dealt` those the buyer answered.
    `raised` counts buyer turns that put something on the table, `cues` ready cues; both saturate.
    `asked_leave` and `asked_decision` tell what the seller's last turn asked for.
    """

    context: Context = Context()
    pending: tuple[Target, ...] = ()
    dealt: tuple[Target, ...] = ()
    raised: int = 0
    cues: int = 0
    asked_leave: bool = False
    asked_decision: bool = False
    answering: bool = False


def listen(before: Estimate, heard: Hearing, words: int, yes: bool) -> Estimate:
    """Return the estimate after a buyer turn of so many words; `yes`: it agrees to go ahead.

    Several buyer turns in a row leave open whatever any of them left open.
    """
    known = before.context if before.answering else _closed(before.context)
    refused = heard.refuses and before.asked_leave
    after = replace(
        before,
        dealt=_dealt(before, heard, words),
        raised=min(ENOUGH, before.raised + (heard.concern is not Target.NONE)),
        cues=min(ENOUGH, before.cues + heard.ready),
        answering=True,
    )
    context = replace(
        known,
        phase=_phase(after, yes and before.asked_decision),
        asked=heard.asks or known.asked,
        permitted=known.permitted or heard.grants,
        concern=known.concern if _idle(heard) else heard.concern,
        product_raised=known.product_raised or heard.product,
        refused=known.refused or refused,
        ready_cue=known.ready_cue or heard.ready,
    )
    return replace(after, context=replace(context, ready=context.phase is Phase.CHOOSING))


def speak(before: Estimate, reading: Interpretation) -> Estimate:
    """Return the estimate after a seller turn. One that was not understood opens nothing."""
    segments = () if reading.abstained else reading.segments
    answered = any(_decides(segment) for segment in segments)
    return replace(
        before,
        context=replace(before.context, ready_cue=before.context.ready_cue and not answered),
        pending=tuple(sorted({s.target for s in segments if s.act in ASKS} - {Target.NONE})),
        asked_leave=any(segment.act in LEAVE for segment in segments),
        asked_decision=answered,
        answering=False,
    )


def _closed(context: Context) -> Context:
    """What does not outlast the seller's turn is gone."""
    return replace(context, asked="", permitted=False, concern=Target.NONE, refused=False)


def _decides(segment: Segment) -> bool:
    return segment.act is Act.DECISION_ASK and segment.kind != Kind.NEXT_STEP


def _idle(heard: Hearing) -> bool:
    return heard.small_talk or heard.concern is Target.NONE


def _dealt(before: Estimate, heard: Hearing, words: int) -> tuple[Target, ...]:
    answers = words >= SHORTEST and not heard.refuses and not heard.small_talk
    if not answers or heard.resists is not Resistance.NONE:
        return before.dealt
    return tuple(sorted({*before.dealt, *before.pending}))


def _phase(now: Estimate, agreed: bool) -> Phase:
    """The furthest phase that the words bear out, and never one before the last."""
    phase = now.context.phase
    if phase is Phase.WHERE and len(now.dealt) + now.raised > ENOUGH and now.dealt:
        phase = Phase.FIX
    if phase is Phase.FIX and {Target.WORKAROUND, Target.INCUMBENT} <= {*now.dealt}:
        phase = Phase.STAND
    if phase < Phase.CHOOSING and now.cues >= (ENOUGH if phase is Phase.WHERE else 1):
        phase = Phase.CHOOSING
    return Phase.OWNING if phase is Phase.CHOOSING and agreed else phase
