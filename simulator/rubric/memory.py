"""What the judge carries from turn to turn: a few saturating counters, however long the talk.

Pushing segments leave no trace in the counters that credit depends on. A push can therefore never
pay by making a later line look fresh.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.acts import Act, Family, Target
from simulator.language.interpretation import Segment
from simulator.rubric.moment import Moment
from simulator.rubric.traits import ANSWERS, FOLLOWS, LEADS, QUESTIONS

WORN_OUT = 2
"""Uses without a hook after which a target or an act earns nothing: the third is nil."""
HABIT = 3
"""Turns in a row decided by the same act that are called a habit."""
FOLLOWING = 2
"""Turns in a row of only following that still earn: the third earns nothing."""
CHATTING = 2
"""Turns in a row of only small talk that are still small talk: the third is hiding."""
AFFIRMED = 2
"""Affirmations a talk gives credit for."""


@dataclass(frozen=True, slots=True)
class Worn:
    """How often a target was asked about, or an act used, with no new hook. Saturates."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier turns leave to the judge. `Memory()` is the start of a talk.

    `act` decided the last judged turn, `run` turns in a row so far. `following` and `chatting`
    count turns in a row that only followed, or only chatted. `passed_over` is the concern that
    has already been charged as passed over.
    """

    worn: tuple[Worn, ...] = ()
    act: str = ""
    run: int = 0
    following: int = 0
    chatting: int = 0
    affirmed: int = 0
    passed_over: Target = Target.NONE

    def uses(self, segment: Segment) -> int:
        """Return how often the segment's target or act was used before with no new hook."""
        key = wear_key(segment)
        return next((worn.count for worn in self.worn if worn.key == key), 0)


def wear_key(segment: Segment) -> str:
    """Return what wears out by repetition, or nothing for what the buyer asked for.

    Questions wear out by target, whatever their form; other facilitating acts by act and target.
    """
    if segment.act in QUESTIONS:
        return str(segment.target)
    if segment.family is Family.FACILITATING and segment.act not in ANSWERS:
        return f"{segment.act} {segment.target}"
    return ""


def remember(moment: Moment, passed_over: bool) -> Memory:
    """Return the memory after a judged turn; `passed_over`: it left the buyer's concern lying."""
    memory, own = moment.memory, moment.own
    act = str(moment.reading.segments[moment.deciding].act)
    chats = only_chats(own)
    concern = moment.context.concern
    kept = memory.passed_over if memory.passed_over is concern else Target.NONE
    return Memory(
        worn=_wear(memory.worn, own),
        act=act,
        run=min(HABIT, memory.run + 1) if act == memory.act else 1,
        following=_count(memory.following, FOLLOWING, own, only_follows(own), _leads(own)),
        chatting=_count(memory.chatting, CHATTING, own, chats, not chats),
        affirmed=min(AFFIRMED, memory.affirmed + sum(s.act is Act.AFFIRM for s in own)),
        passed_over=concern if passed_over else kept,
    )


def only_follows(own: tuple[Segment, ...]) -> bool:
    """Whether the turn, its pushes set aside, gives back, praises or permits, and leads nowhere."""
    return any(s.act in FOLLOWS for s in own) and not _leads(own)


def only_chats(own: tuple[Segment, ...]) -> bool:
    """Whether the turn, its pushes set aside, is small talk and nothing else."""
    return bool(own) and all(s.act is Act.SOCIAL for s in own)


def _leads(own: tuple[Segment, ...]) -> bool:
    return any(s.act in LEADS for s in own)


def _count(now: int, top: int, own: tuple[Segment, ...], more: bool, ends: bool) -> int:
    if not own:
        return now
    if more:
        return min(top, now + 1)
    return 0 if ends else now


def _wear(worn: tuple[Worn, ...], own: tuple[Segment, ...]) -> tuple[Worn, ...]:
    counts = {entry.key: entry.count for entry in worn}
    for segment in own:
        if key := wear_key(segment):
            counts[key] = 0 if segment.uptake > 0 else min(WORN_OUT, counts.get(key, 0) + 1)
    return tuple(Worn(key, count) for key, count in sorted(counts.items()) if count)
