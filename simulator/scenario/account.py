"""What a buyer brings along, compiled: openings in the account."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opportunity:
    """What the buyer could also use: `elsewhere` is told months later if nobody brought it up."""

    what: str
    called: tuple[str, ...]
    trust: int
    elsewhere: str
