"""The way in: a text's limits, the parser, and whatever it could not read.

PyYAML is imported here, when first needed. Its C parser hands out events without recursion, so no
depth of nesting can break it; where it is not built, the Python one gives the same, slower. Never
`load` or `compose`: they recurse in C and end the process on hostile files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.source.allowed import begins
from simulator.source.builder import MAX_PROBLEMS, Builder
from simulator.source.document import Document, Spot
from simulator.source.scene import Scene
from simulator.source.syntax import explain

if TYPE_CHECKING:
    import yaml

MAX_CHARACTERS = 512_000
"""Longest file. The longest scenario we know of has a tenth of that."""

MAX_EVENTS = 100_000
"""Most keys, values, and beginnings and ends of blocks in a file."""

LINE_BREAK = re.compile(r"\r\n|\r|\n")
FOUND = re.compile(", but (got|found) .*", re.DOTALL)
INVISIBLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    "|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""Characters that no editor shows: control codes, half characters, line breaks of other systems,
and signs that turn the direction of the text behind them, so that it reads as what it is not."""


def parse(text: str, file: str) -> Document:
    """Return what a text says as a document; `file` stands in its places and problems.

    Never raises for the text's sake. Every text is read or refused in bounded time: see
    MAX_CHARACTERS, MAX_EVENTS, MAX_DEPTH and MAX_PROBLEMS. Codes: BF003, BF101, BF103, BF107,
    BF108. Whatever the data lacks because of a problem is either reported in full (a duplicate
    key keeps its first value) or leaves no data at all.

    >>> parse("trust: 2\\nopen: no", "crm.yaml").data
    {'trust': 2, 'open': 'no'}
    >>> print(*parse("trust: 2\\ntrust: 3", "crm.yaml").problems)
    crm.yaml:2:1 BF103 duplicate key 'trust', first written on line 1; remove one of the two...
    """
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_CHARACTERS:
        message = f"the file has more than {MAX_CHARACTERS:,} characters"
        return _refused(file, (), [Diagnostic("BF108", Location(file), message, "split it")])
    lines = tuple(LINE_BREAK.split(text))
    invisible = list(_invisible(text, file))
    if invisible:
        return _refused(file, lines, invisible)
    builder = Builder(file, lines)
    try:
        _feed(builder, text)
    except Problems as stopped:
        return _refused(file, lines, [*builder.problems, *stopped.diagnostics])
    if builder.data is None and not builder.problems:
        message, repair = "there is nothing in this file", "write the first key"
        return _refused(file, lines, [Diagnostic("BF003", Location(file), message, repair)])
    data = builder.data if builder.whole else None
    return Document(file, data, _sorted(builder.problems), lines, builder.places)


def _feed(builder: Builder, text: str) -> None:
    """Give the parser's events to the builder. Raises Problems where reading has to stop."""
    import yaml

    try:
        for count, event in enumerate(yaml.parse(text, parser())):
            if count >= MAX_EVENTS:
                message = f"more than {MAX_EVENTS:,} keys and values"
                where = Location(builder.file, *begins(event))
                raise Problems.one("BF108", where, message, "split the file")
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise builder.stop(explain(_scene(error, builder))) from None


def parser() -> Any:
    """Return PyYAML's class for the fastest parser there is."""
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _scene(error: yaml.MarkedYAMLError, builder: Builder) -> Scene:
    at = _spot(error.problem_mark) or Spot(1, 1)
    last = builder.last
    brackets = [frame.spot for frame in builder.frames if frame.in_brackets]
    return Scene(
        said=FOUND.sub("", f"{error.context or ''} {error.problem or ''}").strip(),
        at=at,
        since=_spot(error.context_mark) or at,
        lines=builder.lines,
        text_from=_spot(last.start_mark) if last else None,
        text_to=_spot(last.end_mark) if last else None,
        style=(last.style or "") if last else "",
        bracket=brackets[-1] if brackets else None,
    )


def _spot(mark: Any) -> Spot | None:
    return Spot(mark.line + 1, mark.column + 1) if mark else None


def _invisible(text: str, file: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each character that cannot be seen, up to the limit of problems."""
    line, start = 1, 0
    breaks = LINE_BREAK.finditer(text)
    ahead = next(breaks, None)
    for count, found in enumerate(INVISIBLE.finditer(text)):
        if count == MAX_PROBLEMS:
            return
        while ahead and ahead.start() < found.start():
            line, start, ahead = line + 1, ahead.end(), next(breaks, None)
        message = f"an invisible character (U+{ord(found[0]):04X})"
        where = Location(file, line, found.start() - start + 1)
        yield Diagnostic("BF101", where, message, "delete it and type the text around it anew")


def _refused(file: str, lines: tuple[str, ...], problems: Iterable[Diagnostic]) -> Document:
    return Document(file, None, _sorted(problems), lines)


def _sorted(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return Problems(problems).diagnostics
