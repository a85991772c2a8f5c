"""What buyer and seller bring along, compiled: openings, false beliefs, moments, a past."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.language.acts import Act, Target

if TYPE_CHECKING:
    from simulator.scenario.model import Clause


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


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in which interests part. `honest` are the acts that are fair, any facilitating one
    if empty, `targets` what they may be about, anything if empty; `asks` is what the buyer asks
    for. `speaks` says that the buyer knows of it, `stood` and `gave_in` are told months later."""

    id: str
    about: str
    when: Clause
    aside: str
    asks: str
    speaks: bool
    answers: bool
    honest: frozenset[Act]
    targets: frozenset[Target]
    stood: str
    gave_in: str


@dataclass(frozen=True, slots=True)
class Risk:
    """A danger of the change, told months after a purchase, by whether the seller had warned."""

    told: str
    kept: str
