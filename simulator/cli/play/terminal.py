"""The front for terminals: prompt_toolkit draws the line that is being typed, and nothing else.

The talk is ordinary output, so it stays in the scrollback and can be copied. No meaning is carried
by looks alone: bold and dim only set off what the words say anyway.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style

from simulator.cli.play.blocks import Block, Look, spoken
from simulator.cli.play.commands import COMMANDS
from simulator.cli.play.screen import clean, wrap

STYLE = Style.from_dict(
    {
        "name": "bold",
        "note": "italic",
        "alert": "bold",
    }
)


class Slashes(Completer):
    """Completes slash commands at the start of a line, each with what it does."""

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterator[Completion]:
        """Yield the commands that begin as the line does."""
        typed = document.text_before_cursor
        if not typed.startswith("/") or " " in typed:
            return
        for name, command in COMMANDS.items():
            if name.startswith(typed[1:].lower()):
                yield Completion(
                    f"/{name}", -len(typed), display_meta=command.help, display=f"/{name}"
                )


class Terminal:
    """A front over prompt_toolkit. Input and output are given in tests only."""

    person = True

    def __init__(self, reads: Input | None = None, writes: Output | None = None) -> None:
        self._session: PromptSession[str] = PromptSession(
            history=InMemoryHistory(), input=reads, output=writes, style=STYLE
        )
        self._slashes = Slashes()

    @property
    def width(self) -> int:
        """The width of the terminal now."""
        return self._session.output.get_size().columns

    def show(self, blocks: Iterable[Block]) -> None:
        """Print the blocks above the next prompt."""
        for block in blocks:
            print_formatted_text(
                FormattedText(self._parts(block)), style=STYLE, output=self._session.output
            )

    def ask(self, prompt: str, status: str = "") -> str:
        """Prompt for a line; `status` stands in the toolbar. Commands complete in the talk only."""
        toolbar = f" {clean(status)} · /help" if status else None
        return self._session.prompt(
            prompt,
            bottom_toolbar=toolbar,
            completer=self._slashes if status else None,
            complete_while_typing=True,
        )

    def _parts(self, block: Block) -> list[tuple[str, str]]:
        if block.look is Look.BUYER:
            text, name = wrap(spoken(block), self.width, hang=True), len(block.name) + 1
            return [("class:name", text[:name]), ("", text[name:])]
        gap = "\n" if block.look is Look.PAGE else ""
        style = {Look.NOTE: "class:note", Look.ALERT: "class:alert"}.get(block.look, "")
        return [(style, f"{gap}{wrap(block.text, self.width)}{gap}")]
