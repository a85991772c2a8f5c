"""What a buyer brings along, compiled: openings in the account, false beliefs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opportunity:
    """What the buyer could also use: `elsewhere` is told months later if nobody brought it up."""

    what: str
    called: tuple[str, ...]
    trust: int
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Belief:
    """What is so where the buyer believes otherwise. `used` is told months later if the seller
    built on it, `kept` if it was said and left standing."""

    truth: str
    called: tuple[str, ...]
    used: str
    kept: str
