"""The prompt_toolkit front, with keys on a pipe and no screen."""

from collections.abc import Iterator

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.input.base import PipeInput
from prompt_toolkit.output import DummyOutput

from simulator.cli.play.blocks import Block, Look, note, page
from simulator.cli.play.commands import COMMANDS
from simulator.cli.play.seats import new
from simulator.cli.play.sitting import Sitting
from simulator.cli.play.terminal import Slashes, Terminal
from simulator.engine import engine
from simulator.scenario.loader import load_persona, load_scenario
from tests.cli.conftest import Case

QUESTION = "How would you know that the rota is no longer good enough?"


class Screen(DummyOutput):
    """An output that remembers the words."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def write(self, data: str) -> None:
        self.words.append(data)

    def write_raw(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe:
        yield pipe


def test_a_typed_line_comes_back(keys: PipeInput):
    keys.send_text("Who else is touched?\n")

    assert Terminal(keys, DummyOutput()).ask("You: ", "meeting 1") == "Who else is touched?"


def test_ctrl_d_is_the_end_and_ctrl_c_an_interrupt(keys: PipeInput):
    front = Terminal(keys, DummyOutput())
    keys.send_text("\x04")
    with pytest.raises(EOFError):
        front.ask("You: ")

    keys.send_text("half a line\x03")
    with pytest.raises(KeyboardInterrupt):
        front.ask("You: ")


def test_the_line_before_comes_back_with_the_up_key(keys: PipeInput):
    front = Terminal(keys, DummyOutput())
    keys.send_text("first\n")
    front.ask("You: ")
    keys.send_text("\x1b[A!\n")

    assert front.ask("You: ") == "first!"


def test_slashes_complete_with_what_they_do():
    found = list(Slashes().get_completions(Document("/m"), CompleteEvent()))

    assert [completion.text for completion in found] == ["/map"]
    assert COMMANDS["map"].help in found[0].display_meta_text


@pytest.mark.parametrize("line", ["", "map", "What /", "/why 3"])
def test_words_do_not_complete(line: str):
    assert list(Slashes().get_completions(Document(line), CompleteEvent())) == []


def test_blocks_are_shown_without_anything_a_terminal_obeys(keys: PipeInput):
    screen = Screen()
    front = Terminal(keys, screen)

    front.show([Block(Look.BUYER, "\x1b[2JHm. \x07Well.", "Ruth"), note("\x9bnoted"), page("read")])

    assert "Ruth: Hm. Well." in screen.text
    assert "noted" in screen.text
    assert "\x1b" not in screen.text


def test_a_whole_sitting_typed_ahead(case: Case, keys: PipeInput):
    screen = Screen()
    ready = engine(load_scenario(str(case.scenario)).scenario, load_persona(str(case.persona)), 3)
    seat = new(ready, (str(case.scenario), str(case.persona)), "practise", None)  # type: ignore[arg-type]
    for line in ("my purpose", QUESTION, "/map", "/undo", QUESTION, "/quit", "4", "1"):
        keys.send_text(f"{line}\n")

    code = Sitting(Terminal(keys, screen), seat, lambda path: None).run()

    assert code == 0
    assert "The buyer's path" in screen.text
    assert "You wanted this talk to: my purpose" in screen.text


def test_a_page_pasted_in_is_one_line(case: Case, keys: PipeInput):
    keys.send_text("\x1b[200~one\ntwo\x1b[31m\nthree\x1b[201~\n")

    line = Terminal(keys, DummyOutput()).ask("You: ", "meeting 1")

    assert line.split("\n")[0] == "one"
