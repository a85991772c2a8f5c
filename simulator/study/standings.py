"""What ways of talking come to, counted: scripted sellers over buyers and seeds.

Counts, shares and means only; nothing here judges, and nothing here is evidence about people. A
seller that draws nothing talks once with each buyer, since every seed gives the same talk, and has
no interval: there is no chance in it to be uncertain about. A seed gives the same moves to every
persona. So where personas are taken together what is drawn anew is the seed, with all its talks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.buyer import buyer
from simulator.scenario.model import Persona, Scenario
from simulator.study.bots import BOTS
from simulator.study.intervals import Interval, bootstrap, wilson
from simulator.study.league import LOTS, Result, play, without_hang_up

__all__ = ["Figure", "Interval", "Standing", "standings", "together", "wilson", "without_hang_up"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over `n` talks, with its interval where chance had a part in them."""

    mean: float
    n: int
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a bot's talks went. `persona` is '' where several are taken together; then the talks of
    each persona follow each other, as many each, in the order of the seeds."""

    scenario: str
    persona: str
    bot: str
    outcomes: tuple[Result, ...]
    personas: int = 1

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
        """The share's interval by Wilson; None for a bot that draws nothing, and for personas
        together, whose talks are not drawn apart: see `figure`."""
        drawn = self.persona and self.bot in LOTS
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

    def figure(self, name: str) -> Figure | None:
        """Return the mean of a field of `Result`, None where no talk has it; talks without it are
        left out of `n`. Its interval is a bootstrap over the seeds, for a share with one persona
        Wilson's."""
        given = [getattr(outcome, name) for outcome in self.outcomes]
        known = [float(value) for value in given if value is not None]
        if not known:
            return None
        mean = sum(known) / len(known)
        if self.bot not in LOTS:
            return Figure(mean, len(known), None)
        if name in ("good", "passed") and self.personas == 1:
            return Figure(mean, len(known), wilson(round(sum(known)), len(known)))
        return Figure(mean, len(known), bootstrap(by_seed(given, self.personas)))


def by_seed(given: Sequence[float | None], personas: int) -> list[float]:
    """Return the mean of each seed over the personas; a seed in which nobody has any is left out.

    >>> by_seed([1, None, 3, 4], 2)
    [2.0, 4.0]
    """
    seeds = len(given) // personas
    found = []
    for seed in range(seeds):
        known = [float(value) for value in given[seed::seeds] if value is not None]
        if known:
            found.append(sum(known) / len(known))
    return found


def standings(scenario: Scenario, persona: Persona, seeds: int) -> tuple[Standing, ...]:
    """Let every bot talk with a buyer, once for each seed if it draws at all."""
    ready = buyer(scenario, persona)
    return tuple(
        Standing(
            scenario.id,
            persona.id,
            name,
            tuple(play(ready, name, s) for s in range(seeds if name in LOTS else 1)),
        )
        for name in BOTS
    )


def together(found: Iterable[Standing]) -> tuple[Standing, ...]:
    """Take the personas of each bot together, in the order in which the bots come."""
    by_bot: dict[tuple[str, str], list[Standing]] = {}
    for one in found:
        by_bot.setdefault((one.scenario, one.bot), []).append(one)
    return tuple(
        Standing(id, "", bot, tuple(r for one in all_ for r in one.outcomes), len(all_))
        for (id, bot), all_ in by_bot.items()
    )
