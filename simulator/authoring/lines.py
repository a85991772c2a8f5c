"""Every line an author wrote in a scenario, with its place, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.diagnostics import Diagnostic, Location
from simulator.scenario.loader import LoadedScenario
from simulator.scenario.situations import BELIEF_LINES, ELEMENT_LINES
from simulator.source import Document
from simulator.voice import faults

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line, the key of its place, and where its text begins."""

    text: str
    key: Key
    where: Location
    first: int

    def faults(self) -> Iterator[Diagnostic]:
        """Yield what the line may not hold, each at its own line of the file."""
        for fault in faults(self.text):
            line = self.first + fault.line - 1
            where = self.where if fault.line == 1 else Location(self.where.file, line, 1)
            yield Diagnostic(fault.code, where, fault.message, fault.repair)


def lines(loaded: LoadedScenario) -> Iterator[WrittenLine]:
    """Yield every line that stands in the scenario's own file, in its order of kinds."""
    file, document = loaded.file, loaded.document
    for id, element in file.elements.items():
        for name in ELEMENT_LINES:
            yield from _at(document, getattr(element, name) or (), ("elements", id, name))
        if element.opportunity:
            said = element.opportunity.says or ()
            yield from _at(document, said, ("elements", id, "opportunity", "says"))
    for id, fact in file.facts.items():
        yield from _at(document, fact.says, ("facts", id, "says"))
        for name in BELIEF_LINES:
            said = getattr(fact.belief, name, None) or ()
            yield from _at(document, said, ("facts", id, "belief", name))
    for id, moment in file.moments.items():
        for name in ("says", "stood", "gave_in"):
            yield from _at(document, getattr(moment, name) or (), ("moments", id, name))
    own = (document.data or {}).get("endings") or {}
    for id, ending in (file.endings or {}).items():
        if id in own:
            yield from _at(document, ending.says, ("endings", id, "says"))
    for situation, said in file.lines.items():
        yield from _at(document, said, ("lines", situation))


def _at(document: Document, said: tuple[str, ...], key: Key) -> Iterator[WrittenLine]:
    for index, text in enumerate(said):
        place = (*key, index)
        yield WrittenLine(text, place, document.locate(place), document.content_line(place))
