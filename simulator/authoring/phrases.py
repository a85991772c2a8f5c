"""Example phrases as tests: what each one reaches, and what wins over it.

Read by itself a phrase must reach the element it stands under. Left out, it tells how far the
others carry: whether they lead to the same element, or which rival they come nearer to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.dialogue import Span
from simulator.engine.gazetteer import gazetteer
from simulator.language import Tier, interpret
from simulator.language.examples import REACHING, TALK, Near, clear, limits, ranking
from simulator.language.gazetteer import Entry, Gazetteer, Side
from simulator.scenario.loader import LoadedScenario

OTHER = "ordinary talk"


@dataclass(frozen=True, slots=True)
class Phrase:
    """An example as it was read: the element it stands under, what it reaches ('' if nothing),
    and, with itself left out, the nearest two, of which the first would be reached if `carried`."""

    element: str
    text: str
    where: Location
    reaches: str
    nearest: tuple[Near, ...]
    carried: bool
    problems: tuple[Diagnostic, ...]

    @property
    def found(self) -> bool:
        """Whether the other phrases alone would lead to the element."""
        return self.carried and self.nearest[0].id == self.element

    @property
    def rival(self) -> Near | None:
        """What comes nearest with this phrase left out, if that is not the element itself."""
        first = self.nearest[0] if self.nearest else None
        return first if first and first.id != self.element else None


def phrases(loaded: LoadedScenario) -> Iterator[Phrase]:
    """Yield every example of a scenario as it was read, in the order of the file."""
    names = gazetteer(loaded.scenario)
    for place, entry in enumerate(names.examples):
        first = next(i for i, other in enumerate(names.examples) if other.id == entry.id)
        path = ("elements", entry.id, "examples", place - first)
        yield _phrase(names, place, loaded.document.locate(path))


def _phrase(names: Gazetteer, place: int, where: Location) -> Phrase:
    entry = names.examples[place]
    rest = (*names.examples[:place], *names.examples[place + 1 :])
    span = Span(0, len(entry.phrase))
    near = ranking(rest, entry.phrase, "", span, Tier.FULL)
    reaches, problem = _reached(names, entry, where)
    return Phrase(
        element=entry.id,
        text=entry.phrase,
        where=where,
        reaches=reaches,
        nearest=near[:2],
        carried=bool(near) and clear(near, limits(Tier.FULL)),
        problems=(problem,) if problem else (),
    )


def _reached(names: Gazetteer, entry: Entry, where: Location) -> tuple[str, Diagnostic | None]:
    """Return what a phrase reaches by itself, and what is wrong with that."""
    called = [m.entry for m in names.find(entry.phrase) if m.entry.side is Side.BUYER]
    if called and all(one.id != entry.id for one in called):
        first = called[0]
        message = f"this reaches '{first.id}', not '{entry.id}': it says \"{first.phrase}\""
        return first.id, Diagnostic("BF336", where, message, "leave that name out of the example")
    reading = interpret(entry.phrase, gazetteer=names)
    reached = {id for s in reading.segments if s.act in REACHING for id in s.mentions}
    if entry.id in reached:
        return entry.id, None
    others = sorted(reached)
    if others:
        message = f"this reaches '{others[0]}', not '{entry.id}': it stands there as well"
        repair = "give each element phrases of its own"
        return others[0], Diagnostic("BF336", where, message, repair)
    act = reading.deciding.act if reading.deciding else "nothing"
    message = f"this reads as {act}, by which a seller reaches nobody"
    repair = "word it as a question or an offer that helps"
    return "", Diagnostic("BF336", where, message, repair, Severity.WARNING)


def told(phrase: Phrase) -> str:
    """Return in words what wins over a phrase, with itself left out."""
    if phrase.found:
        return "found by the others"
    if not phrase.nearest:
        return "near to nothing"
    first = phrase.nearest[0]
    name = OTHER if first.id == TALK else first.id
    if first.id == phrase.element:
        second = phrase.nearest[1]
        rival = OTHER if second.id == TALK else second.id
        return f"nearest by itself, but not clear of {rival} ({_figures(first, second)})"
    verb = "taken for" if phrase.carried else "nearer to"
    return f'{verb} {name} ({first.nearness:.2f}, by "{first.phrase}")'


def _figures(first: Near, second: Near) -> str:
    return f"{first.nearness:.2f} to {second.nearness:.2f}"
