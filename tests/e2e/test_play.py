"""A short talk in a real terminal, its screen read as a person reads it."""

import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.support import SMALL

pytestmark = pytest.mark.e2e

QUESTION = "What is telling you that the rota is no longer good enough?"
PROMPT = "You:"
PATIENCE = 90
"""Seconds to wait for what must come: a busy machine is slow, a hung one never answers."""
KILOBYTE = 1024


class Terminal:
    """The installed command in a terminal of 100 columns and 40 lines."""

    def __init__(self, home: Path, *arguments: str, **extra: str) -> None:
        environment = os.environ | {
            "XDG_DATA_HOME": str(home),
            "TERM": "xterm-256color",
            "PYTHONUTF8": "1",
        }
        self.screen = pyte.HistoryScreen(100, 40, history=2000)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.screen.write_process_input = self._answer  # type: ignore[method-assign]
        self._child = pexpect.spawn(
            sys.executable,
            ["-m", "simulator", *arguments],
            env=environment | extra,
            dimensions=(40, 100),
            timeout=PATIENCE,
        )

    def wait(self, words: str) -> None:
        """Read until the words stand on the last lines that have anything on them."""
        until = time.monotonic() + PATIENCE
        while words not in "\n".join(self.shown[-4:]):
            assert time.monotonic() < until, "\n".join(self.shown)
            self._read()

    def prompt(self) -> None:
        """Wait until the cursor stands behind a prompt with nothing typed."""
        until = time.monotonic() + PATIENCE
        while self.screen.display[self.screen.cursor.y].strip() != PROMPT:
            assert time.monotonic() < until, "\n".join(self.shown)
            self._read()

    def say(self, line: str) -> None:
        """Type a line and Enter, and wait until it stands there."""
        before = self.everything.count(line)
        self._child.send(f"{line}\r")
        until = time.monotonic() + PATIENCE
        while line and self.everything.count(line) == before:
            assert time.monotonic() < until, "\n".join(self.shown)
            self._read()

    def key(self, key: str) -> None:
        """Press a key."""
        self._child.send(key)
        time.sleep(0.2)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        while self._read(10):
            pass
        self._child.wait()
        return int(self._child.exitstatus or 0)

    def kill(self) -> None:
        """Kill it with signal 9."""
        self._child.kill(9)
        self._child.wait()

    @property
    def shown(self) -> list[str]:
        """The lines of the screen that are not empty."""
        return [line.rstrip() for line in self.screen.display if line.strip()]

    @property
    def everything(self) -> str:
        """All that has been on the screen, line after line."""
        past = [
            "".join(line[x].data for x in range(self.screen.columns)).rstrip()
            for line in self.screen.history.top
        ]
        return "\n".join([*past, *(line.rstrip() for line in self.screen.display)])

    def close(self) -> None:
        self._child.close(force=True)

    def _answer(self, data: str) -> None:
        """Answer where the cursor is, as terminals do when they are asked."""
        self._child.send(data)

    def _read(self, patience: float = 0.2) -> bool:
        try:
            data = self._child.read_nonblocking(64 * KILOBYTE, patience)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        self._stream.feed(data)
        return True


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def start(*arguments: str, **more: str) -> Terminal:
        opened.append(Terminal(tmp_path, *arguments, **more))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


@pytest.fixture
def depot(tmp_path: Path) -> list[str]:
    """The arguments that play the small company of the tests."""
    scenario, persona = tmp_path / "depot.yaml", tmp_path / "tester.yaml"
    scenario.write_text(SMALL, "utf-8")
    persona.write_text("format: 1\ntitle: A tester\nabout: For tests.\ntraits: {}\nlines: {}\n")
    return ["play", str(scenario), "--persona", str(persona), "--seed", "3"]


def begun(terminal: Terminal) -> Terminal:
    """Skip the question before the talk."""
    terminal.wait("Enter skips")
    terminal.say("")
    terminal.prompt()
    return terminal


def test_a_short_talk_from_briefing_to_debrief(open_terminal, depot, tmp_path: Path):
    talk = open_terminal(*depot)

    talk.wait("Enter skips")
    talk.say("hear who has to agree")
    talk.prompt()
    assert "Ruth: " in talk.everything
    talk.say(QUESTION)
    talk.prompt()
    talk.say("/map")
    talk.prompt()
    assert "The buyer's path" in talk.everything
    assert "the Grid (workaround)" in talk.everything
    talk.say("/hint")
    talk.prompt()
    assert "Due: " in talk.everything
    talk.wait("meeting 1 · week 0 · turn 1")
    talk.say("/undo")
    talk.prompt()
    assert f"Taken back: {QUESTION}" in talk.everything
    talk.say(QUESTION)
    talk.prompt()
    talk.say("/quit")
    talk.wait("How much did you help")
    talk.say("4")
    talk.wait("How much did you push?")
    talk.say("1")

    assert talk.end() == 0
    assert "DEBRIEF: The small depot" in talk.everything
    assert "You wanted this talk to: hear who has to agree" in talk.everything
    assert len(list((tmp_path / "buysim" / "journals").glob("*.jsonl"))) == 1


def test_without_a_name_the_flagship_is_played(open_terminal):
    talk = begun(open_terminal("play"))

    assert "The order desk" in talk.everything
    talk.say("/quit")
    assert talk.end() == 0


def test_ctrl_c_twice_leaves_and_the_talk_goes_on_later(open_terminal, depot):
    first = begun(open_terminal(*depot))
    first.say(QUESTION)
    first.prompt()
    first.key("half a line\x03")
    first.wait("Ctrl-C again leaves at once")
    first.prompt()
    first.key("\x03")
    assert first.end() == 130

    again = open_terminal("play", "--resume")
    again.wait("turn 1")

    assert "Going on with" in again.everything
    assert "Ruth: " in again.everything


def test_killed_in_the_terminal_it_goes_on_where_it_was(open_terminal, depot):
    first = begun(open_terminal(*depot))
    first.say(QUESTION)
    first.prompt()
    first.kill()

    open_terminal("play", "--resume").wait("turn 1")


def test_a_slash_shows_the_commands_with_what_they_do(open_terminal, depot):
    talk = begun(open_terminal(*depot))
    talk.key("/hi")
    talk.wait("what is due now")


def test_without_colour_there_is_none(open_terminal, depot):
    talk = begun(open_terminal(*depot, NO_COLOR="1"))
    talk.key("/hi")
    talk.wait("what is due now")

    assert re.findall(rb"\x1b\[[0-9;]*[34][0-9](?:;[0-9;]*)?m", talk.raw) == []


def test_a_dumb_terminal_gets_plain_lines(open_terminal, depot):
    talk = open_terminal(*depot, TERM="dumb")
    talk.wait("Enter skips")
    talk.say("")
    talk.wait(PROMPT)
    talk.key("half a line\x03")
    talk.wait("Ctrl-C again leaves at once")
    talk.wait(PROMPT)
    talk.say("/quit")

    assert talk.end() == 0
    assert b"\x1b" not in talk.raw
