"""Who speaks, as plain text writes it: ``Name: text`` and ``Name  0:03`` on a line of its own.

What may be a name is a judgement: up to six words that are capitalised, or particles, or numbers;
or one single word of any kind (``spk_0``, ``ann``). Whether a line that *may* be a label *is* one
is decided for the file as a whole, by the readers.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from simulator.transcripts.clock import STAMP, seconds
from simulator.transcripts.recording import key, tidy

# Labels of the sheet around a talk, not of the people in it.
_SHEET = frozenset(
    "agenda attendees attending company date duration file host invitees keywords language link "
    "location meeting note notes nb participants present ps recorded recording source speakers "
    "subject summary time title topic transcript url so and but plus also because".split()
)
_PARTICLES = frozenset("al and at bin da de del der di du el from in la le of the van von".split())
_LONGEST = 60
_ASIDE = re.compile(r"\s*\([^()]*\)")  # Ann Lee (Acme)
_STAMP_BEFORE = re.compile(
    rf"\s*[\[(]?({STAMP})(?:\s*(?:-->|[-–—])\s*{STAMP})?[\])]?(?:\s*[-–—|])?\s*"
)
_BAD_STAMP_BEFORE = re.compile(r"\s*[\[(]([0-9][^\[\]()]{0,30})[\])]\s*")
_STAMP_AFTER = re.compile(rf"(.{{1,{_LONGEST}}}?)\s*[\[(]({STAMP})[\])]\s*[:：]")
_COLON = re.compile(r"[:：](?![/:0-9])")
_HEADER = re.compile(rf"\s*(.{{1,{_LONGEST}}}?)(?:\s*\|\s*|\s+)[\[(]?({STAMP})[\])]?\s*")


class Label(NamedTuple):
    """The name on a line. `rest` is what follows it; `bad_time` a time that could not be read."""

    name: str
    start: float | None
    rest: str
    bad_time: str = ""
    column: int = 0  # of the bad time, from 1


def is_name(text: str) -> bool:
    """Say whether the text may be somebody's name or label.

    >>> [is_name(t) for t in ("Dr. Ann van Lee (Acme)", "spk_0", "here is the thing", "Why?")]
    [True, True, False, False]
    """
    words = _ASIDE.sub("", text).split()
    if not 1 <= len(words) <= 6 or len(text) > _LONGEST or not text[0].isalpha():
        return False
    if re.search(r'[?!:;"“”<>{}=\\…•]', text) or any(len(w) > 4 and w[-1] == "." for w in words):
        return False
    return all(word[-1].isdigit() for word in words[1:]) or all(map(_name_word, words))


def _name_word(word: str) -> bool:
    first = word.lstrip("'’&@|/-")[:1]
    return not first.islower() or word in _PARTICLES


def is_sheet(name: str) -> bool:
    """Say whether the label belongs to the sheet (``Date:``) or to a phrase (``So:``)."""
    return key(name) in _SHEET


def label(line: str) -> Label | None:
    """Return the ``Name:`` that begins a line, with the time before or behind it, if any.

    >>> label("[00:01:02] Ann Lee: so, well")
    Label(name='Ann Lee', start=62.0, rest='so, well', bad_time='', column=0)
    """
    if (after := _STAMP_AFTER.match(line)) and is_name(name := _bare(after[1])):
        return Label(name, seconds(after[2]), line[after.end() :].strip())
    if stamp := _STAMP_BEFORE.match(line):
        return _named(line[stamp.end() :], seconds(stamp[1]))
    if (stamp := _BAD_STAMP_BEFORE.match(line)) and (named := _named(line[stamp.end() :], None)):
        return named._replace(bad_time=stamp[1], column=stamp.start(1) + 1)
    return _named(line, None)


def _named(line: str, start: float | None) -> Label | None:
    colon = _COLON.search(line, 0, _LONGEST + 5)
    if colon and is_name(name := _bare(line[: colon.start()])):
        return Label(name, start, line[colon.end() :].strip())
    return None


def _bare(name: str) -> str:
    return tidy(name).lstrip("-–—•> ").strip("[] ")


def header(line: str) -> Label | None:
    """Return the name and time of a line that holds nothing else.

    >>> header("Ann Lee  0:03")
    Label(name='Ann Lee', start=3.0, rest='', bad_time='', column=0)
    """
    found = _HEADER.fullmatch(line) if len(line) <= _LONGEST + 30 else None
    if found and is_name(name := _bare(found[1])):
        return Label(name, seconds(found[2]), "")
    return None
