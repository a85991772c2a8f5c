"""The plain front: lines out, lines in. For pipes, dumb terminals, logs and screen readers.

Nothing is redrawn and nothing blinks; what the other front shows in its toolbar is said in words
where it changes.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from typing import TextIO

from simulator.cli.play.blocks import Block, Look, spoken
from simulator.cli.play.screen import clean, wrap

MOST = 2_000_000
"""Characters of one line that are read; what is longer arrives in pieces."""


class Plain:
    """A front of plain text over two streams."""

    def __init__(self, reads: TextIO | None = None, writes: TextIO | None = None) -> None:
        self._reads = reads or sys.stdin
        self._writes = writes or sys.stdout
        for stream in (self._reads, self._writes):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        self.person = self._reads.isatty()
        self._status = ""

    @property
    def width(self) -> int:
        """The width of the terminal, 80 where there is none."""
        return shutil.get_terminal_size((80, 24)).columns

    def show(self, blocks: Iterable[Block]) -> None:
        """Print the blocks."""
        for block in blocks:
            text = spoken(block) if block.look is Look.BUYER else block.text
            gap = "\n" if block.look is Look.PAGE else ""
            print(
                f"{gap}{wrap(text, self.width, block.look is Look.BUYER)}{gap}",
                file=self._writes,
                flush=True,
            )

    def ask(self, prompt: str, status: str = "") -> str:
        """Print a prompt and read a line; a line out of a pipe is printed too."""
        meeting = status.rpartition(" · ")[0]
        if meeting != self._status and meeting:
            print(f"({clean(meeting)})", file=self._writes)
            self._status = meeting
        print(prompt, end="", file=self._writes, flush=True)
        try:
            line = self._reads.readline(MOST)
        except KeyboardInterrupt:
            print(file=self._writes)
            raise
        if not line:
            print(file=self._writes, flush=True)
            raise EOFError
        if not self.person:
            print(clean(line).rstrip("\n"), file=self._writes, flush=True)
        return line
