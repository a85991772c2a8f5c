"""The slash commands: a table of names, what they do in a line, and the function that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from simulator.cli.play.blocks import Answer, Block, Then, note, page
from simulator.cli.play.chart_text import chart_text
from simulator.cli.play.desk import Desk, Mode, unsaved
from simulator.cli.play.why import why
from simulator.cli.play.wording import hint
from simulator.practice.hints import due
from simulator.source import closest
from simulator.study.chart import chart
from simulator.study.route import route
from simulator.study.talk import END, WAIT, Turn


class Command(NamedTuple):
    """A slash command. `sealed` ones are held back in an exam; `talking` ones need a talk that
    goes on."""

    help: str
    obey: Callable[[Desk, str], Answer]
    sealed: bool = False
    talking: bool = False


def obey(desk: Desk, line: str) -> Answer:
    """Do what a line that begins with a slash asks for."""
    name, _, argument = line[1:].partition(" ")
    command = COMMANDS.get(name.lower())
    if command is None:
        near = closest(name.lower(), COMMANDS)
        mean = f"; did you mean /{near}?" if near else "; /help lists them."
        return _note(f"There is no command /{name}{mean}")
    if command.sealed and desk.sealed:
        return _note(f"/{name.lower()} waits until the end of an exam.")
    if command.talking and desk.over:
        return _note("The talk is over. /retry N tries again from turn N; /quit leaves.")
    return command.obey(desk, argument.strip())


def _help(desk: Desk, _: str) -> Answer:
    lines = [
        f"  /{name:<9}{command.help}"
        for name, command in COMMANDS.items()
        if not (command.sealed and desk.sealed) and not (command.talking and desk.over)
    ]
    return Answer((page("\n".join(["Type what you would say. Or:", *lines])),))


def _hint(desk: Desk, _: str) -> Answer:
    return _note(hint(due(desk.talk.engine, desk.talk.state, chart(desk.talk).known)))


def _why(desk: Desk, argument: str) -> Answer:
    turn = _line(desk, argument)
    if turn is None:
        return _note(_no_such(desk, argument))
    return Answer((page(why(desk.talk.engine.scenario, turn)),))


def _map(desk: Desk, _: str) -> Answer:
    return Answer((page(chart_text(chart(desk.talk), route(desk.talk))),))


def _undo(desk: Desk, _: str) -> Answer:
    if desk.mode is Mode.EXAM:
        return _note("In an exam nothing is taken back. /retry N tries again in a new journal.")
    return Answer(desk.undo())


def _retry(desk: Desk, argument: str) -> Answer:
    turn = _line(desk, argument) if argument else None
    if turn is None:
        return _note(_no_such(desk, argument) if argument else "Say which turn: /retry 3")
    return Answer((), Then.RETRY, str(turn.number))


def _save(desk: Desk, _: str) -> Answer:
    trouble = unsaved(desk.keeper.save())
    if trouble:
        return Answer(trouble)
    where = getattr(desk.keeper, "path", "")
    return _note(f"Every line is saved as it is said. The journal: {where}")


def _resume(desk: Desk, argument: str) -> Answer:
    return Answer((), Then.SWITCH, argument)


def _quit(desk: Desk, _: str) -> Answer:
    return Answer((), Then.LEAVE)


def _line(desk: Desk, argument: str) -> Turn | None:
    """Return the turn with that number, or the last one."""
    lines = desk.talk.lines
    if not argument:
        return lines[-1] if lines else None
    wanted = argument.lstrip("#")
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 9 else 0
    return next((turn for turn in lines if turn.number == number), None)


def _no_such(desk: Desk, argument: str) -> str:
    lines = desk.talk.lines
    if not lines:
        return "You have said nothing yet."
    return f"There is no turn '{argument}'; they count from 1 to {lines[-1].number}."


def _note(text: str) -> Answer:
    return Answer((note(text),))


def _made(name: str) -> Callable[[Desk, str], Answer]:
    def make(desk: Desk, _: str) -> Answer:
        return Answer(desk.move(name))

    return make


def _silence(desk: Desk, _: str) -> Answer:
    blocks: tuple[Block, ...] = desk.say("")
    return Answer(blocks)


COMMANDS: dict[str, Command] = {
    "help": Command("this list", _help),
    "hint": Command("what is due now, never how to say it", _hint, sealed=True, talking=True),
    "why": Command("how your last line was read and marked; /why 3 for turn 3", _why, sealed=True),
    "map": Command("the buyer's path, and what has come up of it", _map, sealed=True),
    "undo": Command("take back the last turn", _undo),
    "retry": Command("/retry 3: again from turn 3, in a new journal", _retry, sealed=True),
    "end": Command("close the meeting", _made(END), talking=True),
    "wait": Command("let a week go by without contact", _made(WAIT), talking=True),
    "silence": Command("say nothing, on purpose", _silence, talking=True),
    "save": Command("where the journal is; everything is saved as it is said", _save),
    "resume": Command("go on with another talk; without a name, which there are", _resume),
    "quit": Command("leave, with the debrief; the talk can be resumed", _quit),
}
