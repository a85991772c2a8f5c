"""Who speaks inside a cue: WebVTT voice tags, or the ``Name:`` that Zoom and people write.

A file that uses voice tags anywhere uses them everywhere: ``Finance: always`` is then talk.
Without them a label counts at the beginning of a cue, and on its later lines only behind a dash or
if that name begins a cue elsewhere. Words that no voice holds get no name; none is made up.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.transcripts.cues import Cue
from simulator.transcripts.labels import label
from simulator.transcripts.recording import Piece, Reading, key, quote, tidy

_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?(?:\s+([^<>]*))?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:v|c|i|b|u|s|font|ruby|rt|lang)(?:[.\s][^<>]*)?>"  # voices, classes, dress
    r"|<[0-9][0-9:.]*>|\{\\[^{}]*\}",  # karaoke times; SRT positions
    re.IGNORECASE,
)
_BROKEN = re.compile(r"<v[.\s][^<>]*(?=<|\Z)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def voices(cues: Sequence[Cue], file: str) -> Reading:
    """Return the words of every voice, in the order of the file."""
    if any(_VOICE.search(cue.text) for cue in cues):
        pieces = tuple(piece for cue in cues for piece in _tagged(cue))
    else:
        bare = [cue._replace(text=_bare(cue.text)) for cue in cues]
        first = (label(cue.text.partition("\n")[0]) for cue in bare)
        known = frozenset(key(found.name) for found in first if found)
        pieces = tuple(piece for cue in bare for piece in _labelled(cue, known))
    return Reading(pieces, tuple(problem for cue in cues for problem in _broken(cue, file)))


def _tagged(cue: Cue) -> Iterator[Piece]:
    name, line, number, at = "", cue.line, cue.line, 0
    words: list[str] = []
    for tag in _TAG.finditer(cue.text):
        words.append(cue.text[at : tag.start()])
        number += cue.text.count("\n", at, tag.start())
        opened = _VOICE.fullmatch(tag[0])
        if opened or tag[0].lower().startswith("</v"):
            yield Piece(name, _plain("".join(words)), cue.start, line)
            name, line, words = _plain(opened[1] or "") if opened else "", number, []
        number, at = number + tag[0].count("\n"), tag.end()
    yield Piece(name, _plain("".join([*words, cue.text[at:]])), cue.start, line)


def _labelled(cue: Cue, known: frozenset[str]) -> Iterator[Piece]:
    said: list[tuple[str, int, list[str]]] = []
    for number, line in enumerate(cue.text.split("\n"), start=cue.line):
        found = label(line)
        inside = bool(said) and not line.lstrip().startswith(("-", "–"))
        if found and not (inside and key(found.name) not in known):
            said.append((found.name, number, [found.rest]))
        elif said:
            said[-1][2].append(line)
        else:
            said.append(("", number, [line]))
    return (Piece(name, tidy(" ".join(text)), cue.start, line) for name, line, text in said)


def _bare(text: str) -> str:
    """Take tags away, keeping line ends, and resolve entities.

    Only whole entities are resolved: ``R&D`` and ``Q&A`` stay as they are.
    """
    untagged = _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), text)
    unbroken = _BROKEN.sub(lambda broken: broken[0][2:], untagged)
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), unbroken)


def _plain(text: str) -> str:
    return tidy(_bare(text))


def _broken(cue: Cue, file: str) -> Iterator[Diagnostic]:
    line, at = cue.line, 0
    for tag in _BROKEN.finditer(cue.text):
        line += cue.text.count("\n", at, tag.start())
        at = tag.start()
        where = Location(file, line, at - cue.text.rfind("\n", 0, at))
        message = f"voice tag without '>': {quote(tag[0])}; its words are kept without a name"
        yield Diagnostic("BF502", where, message, "write <v Name>", Severity.WARNING)
