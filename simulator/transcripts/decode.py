"""A recorded talk out of text, whatever program wrote it.

The format is recognised by content and for the whole file, never by the file's name. Nothing is
dropped without a diagnostic, and no text makes it raise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.transcripts.cues import cues, is_time_line
from simulator.transcripts.plain import plain, shape
from simulator.transcripts.recording import Format, Piece, Reading, Recording, Turn, key, quote
from simulator.transcripts.voices import voices

_WORD = re.compile(r"[^\W_]")
_SOUND = re.compile(r"(?:\[[^\[\]]*\]|\([^()]*\)|[♪♫*.\s])+")


def decode(text: str, name: str) -> Recording:
    """Return the talk recorded in a text; `name` is the file, for places in diagnostics.

    Consecutive words of one person are one turn.

    >>> [(turn.name, turn.text) for turn in decode("Ann: Hello.\\nBo: Hi.\\nthere", "x.txt").turns]
    [('Ann', 'Hello.'), ('Bo', 'Hi. there')]
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    written = recognise(lines)
    reading = _read(lines, name, written)
    sounds = [piece for piece in reading.pieces if _is_sound(piece)]
    turns = tuple(_join(piece for piece in reading.pieces if not _is_sound(piece)))
    problems = [*reading.problems, *(_sound(piece, name) for piece in sounds)]
    problems += _whole(lines, name, written, turns)
    return Recording(name, written, turns, tuple(sorted(problems, key=lambda p: p.where)))


def recognise(lines: Sequence[str]) -> Format:
    """Return the format of a whole file, or UNKNOWN."""
    if next((line for line in lines if line.strip()), "").startswith("WEBVTT"):
        return Format.WEBVTT
    times = [line for line in lines if is_time_line(line)]
    if times:
        commas = sum("," in line.partition("-->")[0] for line in times)
        return Format.SUBRIP if 2 * commas >= len(times) else Format.WEBVTT
    return shape(lines)


def _read(lines: Sequence[str], name: str, written: Format) -> Reading:
    if written is Format.UNKNOWN:
        return Reading((), ())
    if written not in (Format.WEBVTT, Format.SUBRIP):
        return plain(lines, name, written)
    found = cues(lines, name, webvtt=written is Format.WEBVTT)
    reading = voices(found.cues, name)
    return Reading(reading.pieces, found.problems + reading.problems)


def _is_sound(piece: Piece) -> bool:
    """``[laughter]`` or music that nobody is named for: heard, but not said."""
    return not piece.name and _SOUND.fullmatch(piece.text) is not None


def _sound(piece: Piece, name: str) -> Diagnostic:
    message = f"left out {quote(piece.text)}: a sound, and nobody is named for it"
    return Diagnostic("BF502", Location(name, piece.line, 1), message, severity=Severity.NOTE)


def _join(pieces: Iterable[Piece]) -> Iterator[Turn]:
    """Join what one person says in a row. Words without a name may be anybody's: kept apart."""
    spoken = [piece for piece in pieces if piece.text.strip()]
    same = groupby(enumerate(spoken), lambda item: key(item[1].name) or item[0])
    for group in (tuple(piece for _, piece in run) for _, run in same):
        text = " ".join(piece.text.strip() for piece in group)
        yield Turn(group[0].name, text, group[0].start, group[0].line)


def _whole(
    lines: Sequence[str], name: str, written: Format, turns: Sequence[Turn]
) -> Iterator[Diagnostic]:
    """What is wrong with the file as a whole: at most one thing."""
    words = turns if written is not Format.UNKNOWN else [Turn("", "".join(lines), None, 1)]
    if not any(_WORD.search(turn.text) for turn in words):
        repair = "export it again, with the words"
        yield Diagnostic("BF505", Location(name), "no words in this transcript", repair)
    elif written is Format.UNKNOWN:
        yield Diagnostic(
            "BF501",
            Location(name),
            "this is neither WebVTT nor SRT, and no line of it says who speaks",
            "export the talk as WebVTT with speaker names, or write 'Name: text' for each turn",
        )
    elif not any(turn.name for turn in turns):
        repair = "export it with speaker names, or begin each cue with 'Name:'"
        yield Diagnostic("BF504", Location(name), "no speaker is named in this transcript", repair)
