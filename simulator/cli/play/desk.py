"""The desk between a trainee and a buyer: lines and slash commands in, blocks of words out.

It holds the talk, which is a value, so that going back is remembering less; and a keeper, to which
every turn is handed before it is shown. It knows no terminal, no file and no clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from simulator.buyer import Happening
from simulator.cli.play.blocks import Answer, Block, Look, alert, note
from simulator.cli.play.screen import clean, typed
from simulator.cli.play.why import brief
from simulator.practice.attempts import OUTCOME, summary
from simulator.study.talk import Talk, Turn, record
from simulator.voice.speak import PARAGRAPH


class Mode(StrEnum):
    """How much the trainee is told while the talk goes on."""

    LEARN = "learn"  # a remark after each line
    PRACTISE = "practise"  # when asked
    EXAM = "exam"  # nothing before the end, and nothing taken back


class Keeper(Protocol):
    """Where turns are kept. Both methods return why something is not saved; '' when all is."""

    def append(
        self, kind: str, text: str = "", reply: str = "", score: Mapping[str, object] | None = None
    ) -> str:
        """Keep an entry of the journal."""

    def save(self) -> str:
        """Try again to save what could not be."""


BARE = {"exit": "quit", "q": "quit", "?": "help"} | {
    name: name for name in ("help", "hint", "quit", "undo")
}
"""Lines that nobody says to a buyer, and the command that they stand for."""


class Desk:
    """One talk with its keeper."""

    def __init__(self, talk: Talk, keeper: Keeper, mode: Mode = Mode.PRACTISE) -> None:
        self.talk = talk
        self.keeper = keeper
        self.mode = mode
        self.dirty = False  # whether turns were taken since the outcome was last kept

    @property
    def over(self) -> bool:
        """Whether the talk has ended."""
        return self.talk.state.ended

    @property
    def sealed(self) -> bool:
        """Whether explanations are held back: an exam that has not ended."""
        return self.mode is Mode.EXAM and not self.over

    @property
    def status(self) -> str:
        """Where the talk is, in a few words."""
        buyer = self.talk.state.buyer
        return f"meeting {buyer.meeting} · week {buyer.week} · turn {self.talk.state.turn}"

    def answer(self, line: str) -> Answer:
        """Answer a line: a slash command, or words for the buyer ('//' begins words with '/')."""
        from simulator.cli.play.commands import obey

        words = typed(line)
        if words.startswith("/") and not words.startswith("//"):
            return obey(self, words)
        if self.over:
            over = "The talk is over. /retry N tries again from turn N; /quit leaves."
            return Answer((note(over),))
        if bare := BARE.get(words.casefold()):
            slip = f"'{words}' was not sent: it looks like /{bare}. A sentence goes to the buyer."
            return Answer((note(slip),))
        if not words:
            silent = "Nothing was sent. Say something, or /silence to say nothing on purpose."
            return Answer((note(silent),))
        return Answer(self.say(words.removeprefix("/") if words.startswith("//") else words))

    def say(self, words: str) -> tuple[Block, ...]:
        """Say words to the buyer; '' is silence."""
        return self._took(self.talk.say(words))

    def move(self, name: str) -> tuple[Block, ...]:
        """Make a move without words."""
        return self._took(self.talk.move(name))

    def undo(self) -> tuple[Block, ...]:
        """Take back the last turn."""
        if not self.talk.turns:
            return (note("There is nothing to take back."),)
        gone = self.talk.turns[-1]
        self.talk = self.talk.back()
        self.dirty = True
        what = gone.text if gone.said else f"/{gone.text}"
        trouble = self.keep("undo")
        return (note(f"Taken back: {what or '(silence)'}"), *self.last_words(), *trouble)

    def keep(
        self, kind: str, text: str = "", score: Mapping[str, object] | None = None
    ) -> tuple[Block, ...]:
        """Keep a record that is no turn: an undo, or a note of the trainee's."""
        return unsaved(self.keeper.append(kind, text, "", score))

    def last_words(self) -> tuple[Block, ...]:
        """Return the buyer's last words."""
        said = [step.reply.text for step in self.talk.steps if step.reply.text]
        return (self._buyer(said[-1]),) if said else ()

    def conclude(self, helped: int | None = None, pushed: int | None = None) -> tuple[Block, ...]:
        """Keep what the talk has come to, for the history. Nothing new, nothing kept."""
        if not self.dirty or not self.talk.lines:
            return ()
        self.dirty = False
        return self.keep("rating", OUTCOME, summary(self.talk, helped, pushed))

    def _took(self, talk: Talk) -> tuple[Block, ...]:
        turn = talk.turns[-1]
        entry = record(turn.kind, 0, turn.text, turn.step)
        trouble = self.keeper.append(entry.kind, entry.text, entry.reply, entry.score)
        self.talk, self.dirty = talk, True
        return (*self._shown(turn), *unsaved(trouble))

    def _shown(self, turn: Turn) -> tuple[Block, ...]:
        reply, after = turn.step.reply, turn.step.state.buyer
        weeks = after.week - turn.before.buyer.week
        blocks = [self._buyer(reply.text)] if reply.text else []
        if any(entry.happening is Happening.MEETING for entry in reply.ledger):
            asking = ", as long as their own asking took" if turn.before.buyer.motion else ""
            later = note(f"({_weeks(weeks)} went by{asking}. Meeting {after.meeting} begins.)")
            parting, _, again = reply.text.partition(PARAGRAPH)
            blocks = [self._buyer(parting), later, *([self._buyer(again)] if again else [])]
        elif weeks:
            blocks.append(note(f"({_weeks(weeks)} went by.)"))
        if reply.aside:
            blocks.append(note(f"(For you alone: {clean(reply.aside)})"))
        if self.mode is Mode.LEARN and turn.said:
            blocks.append(note(brief(turn)))
        return tuple(blocks)

    def _buyer(self, text: str) -> Block:
        name = clean(self.talk.engine.scenario.names.buyer).split()
        return Block(Look.BUYER, text, name[0] if name else "Buyer")


def unsaved(trouble: str) -> tuple[Block, ...]:
    """Return the warning that something is not on the disk, or nothing."""
    if not trouble:
        return ()
    return (alert(f"Not saved yet ({trouble}); it is kept, and /save tries again."),)


def _weeks(count: int) -> str:
    return "A week" if count == 1 else f"{count} weeks"
