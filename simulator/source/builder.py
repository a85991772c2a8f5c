"""Parser events to data and places, in one pass and without recursion.

The builder reports what is not allowed and goes on, so that a person sees everything at once. Two
things end the pass early: a limit (raised as Problems), and the parser giving up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.source import allowed
from simulator.source.allowed import Finding, begins
from simulator.source.document import Path, Place, Spot
from simulator.source.frame import Frame
from simulator.source.scalars import MAX_DIGITS, meaning

if TYPE_CHECKING:
    import yaml

MAX_DEPTH = 32
"""Most blocks and lists inside each other. A scenario needs eight."""

MAX_PROBLEMS = 100
"""Problems after which reading stops: whoever has so many has to begin somewhere."""


@dataclass(slots=True)
class Builder:
    """Takes events one by one; `data`, `places` and `problems` grow with them.

    `whole` turns False where something that the author meant is missing from the data; checking
    such data further would complain of what is not wrong.
    """

    file: str
    lines: tuple[str, ...]
    data: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)
    whole: bool = True
    documents: int = 0
    frames: list[Frame] = field(default_factory=list)
    last: yaml.ScalarEvent | None = None

    def take(self, event: yaml.Event) -> None:
        """Take the next event. Raises Problems where reading has to stop."""
        handle = HANDLERS.get(type(event).__name__)
        if handle:
            handle(self, event)

    def stop(self, finding: Finding) -> Problems:
        """Return the exception that ends reading with this finding."""
        code, spot, message, repair = finding
        return Problems.one(code, Location(self.file, *spot), message, repair)

    def report(self, findings: Iterable[Finding]) -> None:
        """Note problems. Raises Problems when there are too many."""
        for code, spot, message, repair in findings:
            self.problems.append(Diagnostic(code, Location(self.file, *spot), message, repair))
            if len(self.problems) >= MAX_PROBLEMS:
                many = f"{MAX_PROBLEMS} problems so far; what follows has not been read"
                raise self.stop(Finding("BF108", spot, many, "mend these first"))

    def document(self, event: yaml.DocumentStartEvent) -> None:
        """Begin the document, the only one there may be."""
        self.documents += 1
        if self.documents > 1:
            message = "a second document begins here, and a file holds one"
            repair = "remove the line ---, or make a file of each part"
            raise self.stop(Finding("BF107", begins(event), message, repair))
        if event.tags:
            message, repair = "a %TAG line is not allowed", "remove the line"
            self.report([Finding("BF107", begins(event), message, repair)])

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """Take a key, or a value that is neither block nor list."""
        self.last, spot = event, begins(event)
        self._bare(event)
        if self.frames and self.frames[-1].wants_key:
            self._key(self.frames[-1], event, spot)
            return
        hidden = allowed.hidden_sign(event)
        self.report([hidden] if hidden else [])
        if not event.style:
            dash = allowed.swallowed_dash(event, self.lines)
            self.report([dash] if dash else [])
        self._put(self._meaning(event), spot, event.style in allowed.BLOCK_STYLES)

    def collection(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        """Open a block or a list."""
        spot, path = begins(event), None
        if len(self.frames) >= MAX_DEPTH:
            message = f"more than {MAX_DEPTH} blocks and lists inside each other"
            raise self.stop(Finding("BF108", spot, message, "bring this nearer to the top"))
        self._bare(event)
        value: Any = {} if type(event).__name__ == "MappingStartEvent" else []
        if self.frames and self.frames[-1].wants_key:
            self._refuse_block_key(event)
        else:
            path = self._put(value, spot)
        self.frames.append(Frame(value, path, spot, bool(event.flow_style)))

    def close(self, event: yaml.Event) -> None:
        """Close the innermost block or list."""
        self.frames.pop()

    def alias(self, event: yaml.AliasEvent) -> None:
        """Refuse an alias, and go on without what it stands for."""
        self.whole = False
        self.report([allowed.alias(event)])
        if self.frames and self.frames[-1].wants_key:
            self.frames[-1].expect(None, begins(event))
        else:
            self._put(None, begins(event))

    def _line(self, spot: Spot) -> str:
        """Return the line of a spot; a node that is not written out may stand behind the last."""
        return self.lines[spot.line - 1] if spot.line <= len(self.lines) else ""

    def _bare(self, event: yaml.NodeEvent) -> None:
        if event.anchor or getattr(event, "tag", None):
            self.report(allowed.decoration(event))

    def _key(self, frame: Frame, event: yaml.ScalarEvent, spot: Spot) -> None:
        odd = allowed.odd_key(event, self._line(spot))
        problem = odd or allowed.duplicate(event, frame.first_lines)
        self.whole = self.whole and not odd
        frame.first_lines.setdefault(event.value, spot.line)
        frame.expect(None if problem else event.value, spot)
        if problem:
            self.report([problem])

    def _refuse_block_key(self, event: yaml.Event) -> None:
        self.whole = False
        spot = begins(event)
        finding = allowed.block_as_key(event, self._line(spot))
        if finding.code == "BF101":
            raise self.stop(finding)
        self.frames[-1].expect(None, spot)
        self.report([finding])

    def _meaning(self, event: yaml.ScalarEvent) -> Any:
        if event.style:
            return event.value
        try:
            return meaning(event.value)
        except OverflowError:
            message = f"a number of more than {MAX_DIGITS} digits"
            repair = "write a smaller one, or put it in quotes if it is text"
            self.report([Finding("BF108", begins(event), message, repair)])
            return 0

    def _put(self, value: Any, spot: Spot, block_text: bool = False) -> Path | None:
        """Put a value where it belongs; return its path, or None where it was refused."""
        path: Path | None = ()
        key_spot = None
        if self.frames:
            frame = self.frames[-1]
            path, key_spot = frame.put(value), frame.key_spot
        else:
            self.data = value
        if path is not None:
            self.places[path] = Place(spot, key_spot, spot.line + block_text)
        return path


HANDLERS: dict[str, Callable[[Builder, Any], None]] = {
    "DocumentStartEvent": Builder.document,
    "ScalarEvent": Builder.scalar,
    "MappingStartEvent": Builder.collection,
    "SequenceStartEvent": Builder.collection,
    "MappingEndEvent": Builder.close,
    "SequenceEndEvent": Builder.close,
    "AliasEvent": Builder.alias,
}
