"""The place where the parser gave up, and what stood around it."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.source.document import Spot


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules of `syntax` look at.

    `said` is its context and its problem in one; `at` is where it noticed, `since` where what it
    was reading began. `text_from`, `text_to` and `style` are of the last value read; `bracket` is
    the innermost open ``[`` or ``{``.
    """

    said: str
    at: Spot
    since: Spot
    lines: tuple[str, ...]
    text_from: Spot | None
    text_to: Spot | None
    style: str
    bracket: Spot | None

    def line(self, number: int) -> str:
        """Return a line, or "" behind the last."""
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def sign(self, spot: Spot) -> str:
        """Return the character at a spot, or "" at the end of its line."""
        return self.line(spot.line)[spot.column - 1 : spot.column]

    @property
    def at_end(self) -> bool:
        """Whether nothing follows the place where the parser gave up."""
        rest = (self.line(self.at.line)[self.at.column - 1 :], *self.lines[self.at.line :])
        return not any(part.strip() for part in rest)
