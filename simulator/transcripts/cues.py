"""The blocks of a subtitle file: WebVTT and SRT differ in little more than their first line.

A block is a cue (perhaps an id, a time line, then text up to a blank line or the next time line),
a comment (WebVTT only), or stray: text without a time, which is an error since somebody may have
said it. An empty cue says nothing and is no problem. A time that cannot be read is a warning; its
words are kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.transcripts.clock import seconds
from simulator.transcripts.recording import quote

_TIME_LINE = re.compile(r"\s*([0-9]\S{0,20}?:\S{0,20}?)\s*-->")
_COMMENT = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_ID = re.compile(r"\s*(?:[0-9]+|[0-9a-fA-F]{8}-\S*)\s*")


class Cue(NamedTuple):
    """One cue: its start in seconds, the line its text begins on, and the text as written."""

    start: float | None
    line: int
    text: str


class Cues(NamedTuple):
    """All cues of a file, in its order, and what could not be read."""

    cues: tuple[Cue, ...]
    problems: tuple[Diagnostic, ...]


def is_time_line(line: str) -> bool:
    """Say whether a line parts cues. ``we go a --> b`` is talk, and does not."""
    return _TIME_LINE.match(line) is not None


def cues(lines: Sequence[str], file: str, *, webvtt: bool) -> Cues:
    """Return the cues of a file and everything in it that is neither cue nor comment."""
    found: list[Cue] = []
    problems: list[Diagnostic] = []
    at = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    if at < len(lines) and lines[at].startswith("WEBVTT"):
        at = _end(lines, at + 1)
    while at < len(lines):
        time = next((i for i in (at, at + 1) if i < len(lines) and is_time_line(lines[i])), None)
        if not lines[at].strip():
            at += 1
        elif webvtt and _COMMENT.match(lines[at]):
            at = _end(lines, at + 1)
        elif time is not None:
            at = _end_of_text(lines, time + 1)
            found.append(_cue(lines, time, at))
            problems += _time_problem(lines[time], file, time + 1)
        else:
            problems.append(_stray(lines[at], file, at + 1))
            at = _end_of_text(lines, at + 1)
    return Cues(tuple(found), tuple(problems))


def _end(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and lines[at].strip() and not is_time_line(lines[at]):
        at += 1
    return at


def _end_of_text(lines: Sequence[str], at: int) -> int:
    """Where the text ends; an id that follows with no blank line between is not part of it."""
    end = _end(lines, at)
    no_blank = end < len(lines) and bool(lines[end].strip())
    return end - 1 if no_blank and end > at and _ID.fullmatch(lines[end - 1]) else end


def _cue(lines: Sequence[str], time: int, end: int) -> Cue:
    stamp = _TIME_LINE.match(lines[time])
    return Cue(seconds(stamp[1]) if stamp else None, time + 2, "\n".join(lines[time + 1 : end]))


def _time_problem(line: str, file: str, number: int) -> list[Diagnostic]:
    stamp = _TIME_LINE.match(line)
    if stamp is None or seconds(stamp[1]) is not None:
        return []
    where = Location(file, number, stamp.start(1) + 1)
    message = f"time {quote(stamp[1])} cannot be read; the words of the cue are kept"
    return [Diagnostic("BF502", where, message, "write 00:01:02.500", Severity.WARNING)]


def _stray(line: str, file: str, number: int) -> Diagnostic:
    where = Location(file, number, len(line) - len(line.lstrip()) + 1)
    message = f"text outside any cue: {quote(line)}"
    repair = "remove the blank line above it, give it a time line, or put NOTE before a comment"
    return Diagnostic("BF502", where, message, repair)
