"""A talk as a fold: what the seller did, turn by turn, and the step that each turn came to.

A talk is a value. Taking a turn gives a new talk, going back gives the earlier one; undo, retry
and replay are nothing more. Turns are named as the journal names them, so that a journal and a
talk can be made from each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from simulator.buyer import EndMeeting, Move, Wait
from simulator.engine import Engine, State, Step, encode
from simulator.transcripts import Entry

START = "start"
"""The name of the first entry of a journal: the move that opens the talk."""
END, WAIT = "end", "wait"
MOVES: Mapping[str, Move] = {END: EndMeeting(), WAIT: Wait()}
"""The moves a seller can make without words, by the names the journal has for them."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing the seller did: words said, or a move made. `before` is the state until then."""

    kind: Literal["say", "move"]
    text: str
    before: State
    step: Step

    @property
    def number(self) -> int:
        """The count of the seller's turns with words, this one included."""
        return self.step.state.turn

    @property
    def said(self) -> bool:
        """Whether words were said."""
        return self.kind == "say"


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk from its opening to now."""

    engine: Engine
    opening: Step
    turns: tuple[Turn, ...] = ()

    @property
    def state(self) -> State:
        """The state now."""
        return self.turns[-1].step.state if self.turns else self.opening.state

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step so far, the opening first."""
        return (self.opening, *(turn.step for turn in self.turns))

    @property
    def lines(self) -> tuple[Turn, ...]:
        """The turns in which words were said."""
        return tuple(turn for turn in self.turns if turn.said)

    def say(self, words: str) -> Talk:
        """Return the talk after the seller's words. Raises ValueError when it is over."""
        step = self.engine.step(self.state, words)
        return self._with(Turn("say", words, self.state, step))

    def move(self, name: str) -> Talk:
        """Return the talk after one of `MOVES`. Raises ValueError when it is over, KeyError."""
        step = self.engine.move(self.state, MOVES[name])
        return self._with(Turn("move", name, self.state, step))

    def back(self) -> Talk:
        """Return the talk before its last turn; before the first turn, the talk itself."""
        return Talk(self.engine, self.opening, self.turns[:-1])

    def _with(self, turn: Turn) -> Talk:
        return Talk(self.engine, self.opening, (*self.turns, turn))


class Difference(NamedTuple):
    """A place where a replay goes another way: the entry's number, what differs, then and now."""

    n: int
    what: str
    journal: str
    replay: str


class Replay(NamedTuple):
    """A journal played again, and where it went another way; at the first such place it stops."""

    talk: Talk
    difference: Difference | None


def begin(engine: Engine) -> Talk:
    """Return the talk at its opening."""
    return Talk(engine, engine.start())


def record(kind: Literal["say", "move"], n: int, text: str, step: Step) -> Entry:
    """Return a step as the journal has it."""
    score = {} if step.score is None else encode(step.score)
    return Entry(kind, n, text, step.reply.text, score)


def opened(talk: Talk) -> Entry:
    """Return the first entry of a talk's journal."""
    return record("move", 1, START, talk.opening)


def replay(engine: Engine, entries: Iterable[Entry]) -> Replay:
    """Return the talk that the entries tell of, every reply and every mark compared."""
    talk = begin(engine)
    for entry in entries:
        if entry.kind == "rating":
            continue
        if entry.kind == "undo":
            talk = talk.back()
            continue
        if entry.kind == "move" and entry.text == START:
            again = record("move", entry.n, START, talk.opening)
        else:
            problem = _unplayable(talk, entry)
            if problem:
                return Replay(talk, problem)
            talk = talk.say(entry.text) if entry.kind == "say" else talk.move(entry.text)
            again = record(talk.turns[-1].kind, entry.n, entry.text, talk.turns[-1].step)
        difference = _compare(entry, again)
        if difference:
            return Replay(talk, difference)
    return Replay(talk, None)


def _unplayable(talk: Talk, entry: Entry) -> Difference | None:
    if talk.state.ended:
        return Difference(entry.n, "the ending", "the talk went on", "the talk is over")
    if entry.kind == "move" and entry.text not in MOVES:
        return Difference(entry.n, "the move", entry.text, "no such move")
    return None


def _compare(entry: Entry, again: Entry) -> Difference | None:
    if entry.reply != again.reply:
        return Difference(entry.n, "the reply", entry.reply, again.reply)
    if entry.score != again.score:
        return Difference(entry.n, "the score", *_apart(entry.score, again.score))
    return None


def _apart(one: Mapping[str, object], other: Mapping[str, object]) -> tuple[str, str]:
    """Return the first part of two scores that differs, each with its name."""
    for key in sorted({*one, *other}):
        if one.get(key) != other.get(key):
            return f"{key} {one.get(key)}", f"{key} {other.get(key)}"
    return "", ""
