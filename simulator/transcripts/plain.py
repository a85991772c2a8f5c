"""Plain text, in two shapes: the name before the words, or name and time on a line above them.

A line without a label continues the turn above it, blank lines or not. What stands before the
first speaker is the sheet around the talk (title, date, people present): left out, and said so.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.transcripts.labels import Label, header, is_sheet, label
from simulator.transcripts.recording import Format, Piece, Reading, quote, tidy

_TRAILER = "transcribed by https://otter.ai"


def shape(lines: Sequence[str]) -> Format:
    """Return which of the plain formats the lines are in, or UNKNOWN if nobody is named.

    One header outweighs two labels, since talk under a header may well hold a colon.
    """
    if next((line.strip()[0] for line in lines if line.strip()), "<") in "<{":
        return Format.UNKNOWN
    labels = [found for line in lines if (found := _speaker(line))]
    headers = sum(header(line) is not None for line in lines)
    if 2 * headers > len(labels):
        return Format.HEADED
    timed = any(found.start is not None or found.bad_time for found in labels)
    return (Format.STAMPED if timed else Format.LABELLED) if labels else Format.UNKNOWN


def _speaker(line: str) -> Label | None:
    found = label(line)
    return None if found is None or is_sheet(found.name) else found


def plain(lines: Sequence[str], file: str, shaped: Format) -> Reading:
    """Return the words of every speaker, in the order of the file."""
    begins = header if shaped is Format.HEADED else _speaker
    turns: list[tuple[Label, int, list[str]]] = []
    before: list[int] = []
    problems: list[Diagnostic] = []
    for number, line in enumerate(lines, start=1):
        if found := begins(line):
            turns.append((found, number, [found.rest]))
            problems += _bad_time(found, file, number)
        elif shaped is Format.HEADED and tidy(line).casefold() == _TRAILER:
            problems.append(_left_out(line, file, number))
        elif turns:
            turns[-1][2].append(line)
        elif line.strip():
            before.append(number)
    if before:
        problems.append(_sheet(before, lines, file))
    pieces = (Piece(who.name, tidy(" ".join(said)), who.start, n) for who, n, said in turns)
    return Reading(tuple(pieces), tuple(problems))


def _bad_time(found: Label, file: str, number: int) -> list[Diagnostic]:
    if not found.bad_time:
        return []
    message = f"time {quote(found.bad_time)} cannot be read; the words are kept"
    where = Location(file, number, found.column)
    return [Diagnostic("BF502", where, message, "write [00:01:02]", Severity.WARNING)]


def _left_out(line: str, file: str, number: int) -> Diagnostic:
    message = f"left out {quote(line)}: the recorder wrote it, nobody said it"
    return Diagnostic("BF502", Location(file, number, 1), message, severity=Severity.NOTE)


def _sheet(before: Sequence[int], lines: Sequence[str], file: str) -> Diagnostic:
    first = lines[before[0] - 1]
    many = "1 line" if len(before) == 1 else f"{len(before)} lines"
    return Diagnostic(
        "BF502",
        Location(file, before[0], len(first) - len(first.lstrip()) + 1),
        f"left out {many} before the first speaker, from {quote(first)} on",
        "if somebody said it, begin the line with 'Name:'",
        Severity.WARNING,
    )
