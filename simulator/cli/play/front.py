"""What a front is: a place where blocks are shown and a person is asked for a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from simulator.cli.play.blocks import Block


class Front(Protocol):
    """A terminal, or a pipe. `person` says whether somebody sits there who can be asked things
    that are not part of the talk."""

    person: bool

    @property
    def width(self) -> int:
        """The width of the text in characters."""

    def show(self, blocks: Iterable[Block]) -> None:
        """Show blocks, one after another."""

    def ask(self, prompt: str, status: str = "") -> str:
        """Return the next line. Raises EOFError at the end of input, KeyboardInterrupt."""
