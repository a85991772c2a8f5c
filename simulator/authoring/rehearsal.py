"""A talk kept as what the seller did, and played again on whatever the scenario says now.

A script has no replies in it: it is a journal without its buyer, or a walkthrough without what it
expects. Two rehearsals of one script are compared turn by turn, up to the first that goes another
way: whatever comes after it answers to another talk.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.engine import Engine, Step
from simulator.language import Tier
from simulator.language.tiers import tier_of
from simulator.scenario.schema import Walkthrough
from simulator.study.talk import MOVES, START, Talk, begin
from simulator.transcripts import Journal


class Line(NamedTuple):
    """What the seller did: words said, or the name of a move made without any."""

    text: str
    said: bool = True


@dataclass(frozen=True, slots=True)
class Script:
    """What a seller did, with whom. `name` says where it was found."""

    name: str
    persona: str
    seed: int
    lines: tuple[Line, ...]
    tier: Tier = Tier.FULL


class Beat(NamedTuple):
    """A turn as it went: how the words were read, where the buyer stood after it, what they said,
    and the ending it came to, '' for none."""

    line: Line
    act: str
    target: str
    stage: str
    reply: str
    ending: str


class Parting(NamedTuple):
    """The first turn that goes another way, counted from 1; None where one talk was over."""

    turn: int
    old: Beat | None
    new: Beat | None


def of_journal(name: str, journal: Journal) -> Script:
    """Return what the seller did in a journal, undone turns left out. It must have a header."""
    header = journal.header
    assert header is not None
    lines: list[Line] = []
    for entry in journal.entries:
        if entry.kind == "undo":
            del lines[-1:]
        elif entry.kind == "say":
            lines.append(Line(entry.text))
        elif entry.kind == "move" and entry.text != START:
            lines.append(Line(entry.text, said=False))
    return Script(name, header.persona, header.seed, tuple(lines), tier_of(header.reader))


def of_walkthrough(name: str, kept: Walkthrough) -> Script:
    """Return what the seller does in a walkthrough."""
    lines = [
        Line(turn.say or "") if turn.move is None else Line(turn.move, said=False)
        for turn in kept.turns
    ]
    return Script(name, kept.persona, kept.seed, tuple(lines))


def rehearse(engine: Engine, lines: Iterable[Line]) -> tuple[Beat, ...]:
    """Return how the lines go, the buyer's opening first, until they or the talk are over."""
    talk = begin(engine)
    beats = [_beat(talk, Line("", said=False), talk.opening)]
    for line in lines:
        if talk.state.ended or (not line.said and line.text not in MOVES):
            break
        talk = talk.say(line.text) if line.said else talk.move(line.text)
        beats.append(_beat(talk, line, talk.turns[-1].step))
    return tuple(beats)


def _beat(talk: Talk, line: Line, step: Step) -> Beat:
    reading = step.reply.reading
    deciding = reading.deciding if reading else None
    return Beat(
        line,
        deciding.act.value if deciding else "",
        deciding.target.value if deciding else "",
        talk.engine.scenario.stages[step.state.buyer.stage].id,
        step.reply.text,
        step.state.buyer.ending,
    )


def parting(old: Sequence[Beat], new: Sequence[Beat]) -> Parting | None:
    """Return where two rehearsals of one script part, None if they do not.

    >>> one = Beat(Line("hi"), "SOCIAL", "none", "where", "Hello.", "")
    >>> parting([one, one], [one, one._replace(reply="Yes?")]).turn
    1
    >>> parting([one], [one]) is None
    True
    """
    for turn in range(max(len(old), len(new))):
        before = old[turn] if turn < len(old) else None
        now = new[turn] if turn < len(new) else None
        if before != now:
            return Parting(turn, before, now)
    return None
