"""A parsed file as a value: its data, its problems, and where everything in it stands.

A path is the way from the top of the data to a node: keys and list positions. Only the places are
kept beside the data, so the data stays plain and any room can use it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from simulator.diagnostics import Diagnostic, Location

Path = tuple[str | int, ...]


class Spot(NamedTuple):
    """A line and a column, both counted from 1, columns in characters."""

    line: int
    column: int


class Place(NamedTuple):
    """Where one node stands: its value, its key (None for list items and the top), its text."""

    value: Spot
    key: Spot | None
    content: int


@dataclass(frozen=True, slots=True)
class Document:
    """What one file says.

    `data` is made of dict, list, str, int, float, bool and None. It is None only where the file
    cannot be used, and then `problems` says why; problems may also stand beside usable data.
    `problems` are sorted by place.
    """

    file: str
    data: Any
    problems: tuple[Diagnostic, ...] = ()
    text_lines: tuple[str, ...] = field(default=(), repr=False)
    places: Mapping[Path, Place] = field(default_factory=dict, repr=False)

    def locate(self, path: Path, *, key: bool = False) -> Location:
        """Return the place of the value at a path, or of its key.

        A node without a key (a list item, the top) answers with its value. A path that is not in
        the file answers for its nearest ancestor; a file without content, with line 1.

        >>> from simulator.source import parse
        >>> document = parse("buyer:\\n  name: Ruth", "crm.yaml")
        >>> print(document.locate(("buyer", "name")))
        crm.yaml:2:9
        >>> print(document.locate(("buyer", "name"), key=True))
        crm.yaml:2:3
        """
        place = self._nearest(path)
        spot = place.key if key and place.key else place.value
        return Location(self.file, *spot)

    def content_line(self, path: Path) -> int:
        """Return the line on which the text at a path begins.

        For a block text (``|`` or ``>``) that is the line below the sign; for any other value the
        line of the value itself. Line n of a ``|`` text stands on ``content_line + n - 1``.
        """
        return self._nearest(path).content

    def line(self, number: int) -> str:
        """Return one line of the file without its line break, or "" where there is none."""
        return self.text_lines[number - 1] if 0 < number <= len(self.text_lines) else ""

    def _nearest(self, path: Path) -> Place:
        for end in range(len(path), -1, -1):
            place = self.places.get(path[:end])
            if place:
                return place
        return Place(Spot(1, 1), None, 1)
