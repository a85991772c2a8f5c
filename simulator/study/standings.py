"""What ways of talking come to, counted: scripted sellers over buyers and seeds.

Counts and shares only; nothing here judges, and nothing here is evidence about people. A seller
that draws nothing talks once with each buyer, since every seed gives the same talk, and has no
interval: there is no chance in it to be uncertain about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import sqrt
from typing import NamedTuple

from simulator.buyer import Outcome, buyer
from simulator.scenario.model import Persona, Scenario
from simulator.study.bots import BOTS, DRAWS, run

Z = 1.96
"""Standard errors to each side of a 95 % interval."""


class Interval(NamedTuple):
    """A share's 95 % interval, both ends in [0, 1]."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Standing:
    """How a bot's talks went. `persona` is '' where several are taken together."""

    scenario: str
    persona: str
    bot: str
    outcomes: tuple[Outcome, ...]

    @property
    def good(self) -> int:
        """Talks that came to an ending good for the buyer."""
        return sum(outcome.good for outcome in self.outcomes)

    @property
    def share(self) -> float:
        """The share of good endings, in [0, 1]."""
        return self.good / len(self.outcomes)

    @property
    def interval(self) -> Interval | None:
        """The share's interval; None for a bot that draws nothing, and for personas together,
        to whom a seed gives the same moves, so that their talks are not drawn apart."""
        drawn = self.persona and self.bot in DRAWS
        return wilson(self.good, len(self.outcomes)) if drawn else None

    @property
    def excellence(self) -> float:
        """The mean share of the buyer's own wishes that came true."""
        return sum(outcome.grade for outcome in self.outcomes) / len(self.outcomes)

    @property
    def weeks(self) -> tuple[int, ...]:
        """The weeks each talk took, in the model's time."""
        return tuple(outcome.weeks for outcome in self.outcomes)

    @property
    def mean_weeks(self) -> float:
        """The mean of the weeks."""
        return sum(self.weeks) / len(self.weeks)

    @property
    def endings(self) -> tuple[tuple[str, int], ...]:
        """Endings and how often, the most frequent first."""
        counts = Counter(outcome.ending for outcome in self.outcomes)
        return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def standings(scenario: Scenario, persona: Persona, seeds: int) -> tuple[Standing, ...]:
    """Let every bot talk with a buyer, once for each seed if it draws at all."""
    ready = buyer(scenario, persona)
    return tuple(
        Standing(
            scenario.id,
            persona.id,
            name,
            tuple(run(ready, bot, s).outcome for s in range(seeds if name in DRAWS else 1)),
        )
        for name, bot in BOTS.items()
    )


def together(found: Iterable[Standing]) -> tuple[Standing, ...]:
    """Take the personas of each bot together, in the order in which the bots come."""
    by_bot: dict[tuple[str, str], list[Outcome]] = {}
    for one in found:
        by_bot.setdefault((one.scenario, one.bot), []).extend(one.outcomes)
    return tuple(Standing(id, "", bot, tuple(all_)) for (id, bot), all_ in by_bot.items())


def without_hang_up(scenario: Scenario) -> Scenario:
    """Return the scenario with a buyer who never ends a call for being pushed."""
    return replace(scenario, dials=replace(scenario.dials, hang_up=False))


def wilson(hits: int, n: int) -> Interval:
    """Return Wilson's 95 % interval of a share. Raises ZeroDivisionError if n is 0.

    >>> low, high = wilson(0, 100)
    >>> round(low, 3), round(high, 3)
    (0.0, 0.037)
    """
    share, z2 = hits / n, Z * Z
    middle = share + z2 / (2 * n)
    spread = Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return Interval(
        max(0.0, (middle - spread) / (1 + z2 / n)), min(1.0, (middle + spread) / (1 + z2 / n))
    )
