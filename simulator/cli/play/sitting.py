"""A sitting: briefing, the question before, the talk, the two questions after, the debrief.

The order of things, for any front. However a sitting ends, the journal has every line: they are
kept when they are said, so leaving needs no goodbye.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

import click

from simulator.cli.exits import Exit
from simulator.cli.play import places
from simulator.cli.play.blocks import Answer, Then, note, page
from simulator.cli.play.briefing import briefing
from simulator.cli.play.front import Front
from simulator.cli.play.journal_file import read
from simulator.cli.play.screen import typed
from simulator.cli.play.seats import Seat, resumed, retried
from simulator.diagnostics import Problems
from simulator.practice.attempts import PURPOSE
from simulator.study.debrief import Own, debrief

BEFORE = "What do you want this talk to do for the buyer? (Enter skips) "
HELPED = "How much did you help the buyer decide? 1 not at all, 5 very much (Enter skips) "
PUSHED = "How much did you push? 1 not at all, 5 very much (Enter skips) "
HOW_TO_LEAVE = (
    "Line dropped. Ctrl-C again leaves at once, Ctrl-D leaves with the debrief; "
    "every line is saved either way."
)
AFTER = "/retry N tries again from turn N, /why N explains a line, Enter leaves."


class End(Enum):
    """How a stretch of lines ended."""

    TALK_OVER = auto()
    LEAVE = auto()
    AT_ONCE = auto()


class Sitting:
    """A front and a seat at it; the seat changes when a talk is retried or another one resumed."""

    def __init__(self, front: Front, seat: Seat, indexed: Callable[[Path], None]) -> None:
        self.front = front
        self.seat = seat
        self._debriefed = False  # whether this talk's debrief was shown
        self._indexed = indexed  # told of each journal that has got a summary

    def run(self, purpose: str | None = None) -> int:
        """Sit it through and return the exit code."""
        try:
            self._open(purpose)
            end = self._talk()
            while end is End.TALK_OVER:
                self._close()
                if not self.front.person:
                    end = End.LEAVE
                else:
                    self.front.show([note(AFTER)])
                    end = self._after()
            if end is End.LEAVE:
                self._close()
            return self._goodbye(end)
        except KeyboardInterrupt:
            return self._goodbye(End.AT_ONCE)
        finally:
            self.seat.file.close()

    def _open(self, purpose: str | None) -> None:
        seat, engine = self.seat, self.seat.desk.talk.engine
        self.front.show(seat.first)
        if seat.fresh:
            text = briefing(engine.scenario, engine.persona, seat.desk.mode, engine.seed)
            self.front.show([page(text)])
            if purpose is None and self.front.person:
                purpose = self._asked(BEFORE)
            if words := typed(purpose or ""):
                seat.purpose = words
                self.front.show(seat.desk.keep("rating", PURPOSE, {"value": words}))
        self.front.show(seat.desk.last_words())

    def _asked(self, question: str) -> str:
        """Ask something beside the talk; no answer is an answer."""
        try:
            return self.front.ask(question)
        except (EOFError, KeyboardInterrupt):
            return ""

    def _talk(self) -> End:
        """Take lines until the talk is over or the trainee leaves."""
        warned = False
        while not self.seat.desk.over:
            try:
                line = self.front.ask("You: ", self.seat.desk.status)
            except EOFError:
                return End.LEAVE
            except KeyboardInterrupt:
                if warned:
                    return End.AT_ONCE
                warned = True
                self.front.show([note(HOW_TO_LEAVE)])
                continue
            warned = False
            if self._did(self.seat.desk.answer(line)) is Then.LEAVE:
                return End.LEAVE
        return End.TALK_OVER

    def _after(self) -> End:
        """Take commands after the debrief; a retry or an undo leads back into the talk."""
        while True:
            try:
                line = self.front.ask("After: ", self.seat.desk.status)
            except EOFError:
                return End.LEAVE
            except KeyboardInterrupt:
                return End.AT_ONCE
            if not typed(line) or self._did(self.seat.desk.answer(line)) is Then.LEAVE:
                return End.LEAVE
            if not self.seat.desk.over:
                return self._talk()

    def _did(self, answer: Answer) -> Then:
        self.front.show(answer.blocks)
        try:
            if answer.then is Then.RETRY:
                self._retry(int(answer.argument))
            elif answer.then is Then.SWITCH:
                self._switch(answer.argument)
        except Problems as problems:
            self.front.show([note(str(problem)) for problem in problems.diagnostics])
        except click.ClickException as error:
            self.front.show([note(error.message)])
        return answer.then

    def _retry(self, turn: int) -> None:
        path = self.seat.file.path
        self._seat(retried(path, read(path), turn, None))

    def _switch(self, name: str) -> None:
        found = {path.stem: path for path in places.latest()}
        if not name:
            lines = [f"  /resume {stem}" for stem in list(found)[:10]]
            self.front.show([page("\n".join(["Talks, the latest first:", *lines]))])
            return
        path = found.get(name.removesuffix(".jsonl"), Path(name))
        if path.exists() and path.samefile(self.seat.file.path):
            self.front.show([note("That is this talk.")])
            return
        self._seat(resumed(path))

    def _seat(self, seat: Seat) -> None:
        self._kept(None, None)
        self.seat.file.close()
        self.seat, self._debriefed = seat, False
        self.front.show((*seat.first, *seat.desk.last_words()))

    def _close(self) -> None:
        """Ask the trainee's own view, then show the debrief; only if there is something new, or a
        talk that is over is looked at again."""
        from simulator.reports.text import debrief_text

        desk, helped, pushed = self.seat.desk, None, None
        if not desk.talk.lines or not (desk.dirty or (desk.over and not self._debriefed)):
            return
        if desk.dirty:
            if self.front.person:
                helped, pushed = _rating(self._asked(HELPED)), _rating(self._asked(PUSHED))
            self._kept(helped, pushed)
        self._debriefed = True
        data = debrief(desk.talk, Own(self.seat.purpose, helped, pushed))
        self.front.show([page(debrief_text(data, self.front.width))])

    def _kept(self, helped: int | None, pushed: int | None) -> None:
        self.front.show(self.seat.desk.conclude(helped, pushed))
        self._indexed(self.seat.file.path)

    def _goodbye(self, end: End) -> int:
        if end is End.AT_ONCE:
            self._kept(None, None)
        path = self.seat.file.path
        self.front.show([note(f"Journal: {path}")])
        if not self.seat.desk.over:
            name = path.stem if path.parent == places.journals() else path
            self.front.show([note(f"To go on: buysim play --resume {name}")])
        return Exit.INTERRUPTED if end is End.AT_ONCE else Exit.OK


def _rating(answer: str) -> int | None:
    """Return a rating in 1..5, or None for anything else."""
    words = typed(answer)
    return int(words) if words in {"1", "2", "3", "4", "5"} else None
