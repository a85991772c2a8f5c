"""A played talk as a walkthrough: what was said, and for each turn what it came to.

The talk is read again with both tiers, as walkthroughs are. `quoted` writes any text a person may
type so that YAML gives the same text back. Nothing here touches a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from simulator.authoring.expected import marked
from simulator.language import Tier
from simulator.language.acts import Target
from simulator.source.allowed import unseen
from simulator.source.reading import INVISIBLE
from simulator.study.talk import Talk, Turn, begin

_PLAIN = re.compile(r"[A-Za-z][\w ,.'()-]*[\w.)]")
_WORDS = frozenset("y n yes no true false on off null none".split())


class Kept(NamedTuple):
    """A talk to be kept: its turns as both tiers read them, and how many of them the reader that
    the journal names had read otherwise."""

    talk: Talk
    otherwise: int


class Indent(NamedTuple):
    """How far a file of walkthroughs indents: the names, what stands below one, its turns."""

    name: int = 2
    key: int = 4
    turn: int = 6


def retold(talk: Talk) -> Kept:
    """Return a talk said again to an engine of both tiers; what follows an ending is left out."""
    again = begin(replace(talk.engine, tier=Tier.FULL))
    for turn in talk.turns:
        if again.state.ended:
            break
        again = again.say(_sound(turn.text)) if turn.said else again.move(turn.text)
    pairs = zip(talk.turns, again.turns, strict=False)
    otherwise = sum(old.step.score != new.step.score for old, new in pairs)
    return Kept(again, otherwise)


def lines(
    kept: Kept, name: str, persona: str, about: str, replies: bool, by: Indent
) -> Iterator[str]:
    """Yield the lines of a walkthrough, without line breaks, in the style of the library's."""
    talk = kept.talk
    yield f"{' ' * by.name}{name}:"
    keys = {"persona": value(persona), "seed": str(talk.engine.seed)}
    for key, text in (keys | ({"about": value(about)} if about else {})).items():
        yield f"{' ' * by.key}{key}: {text}"
    yield f"{' ' * by.key}turns:"
    stage = -1
    for turn in talk.turns:
        now = turn.step.state.buyer.stage
        yield f"{' ' * by.turn}- {{{', '.join(_states(talk, turn, now != stage, replies))}}}"
        stage = now
    if talk.state.ended:
        yield f"{' ' * by.key}ending: {talk.state.buyer.ending}"


def _states(talk: Talk, turn: Turn, moved: bool, replies: bool) -> Iterator[str]:
    """What a turn states: its stage only where that is another one than the turn before."""
    yield f"say: {quoted(turn.text)}" if turn.said else f"move: {turn.text}"
    reading = turn.step.reply.reading
    deciding = reading.deciding if reading else None
    if deciding is not None:
        yield f"act: {deciding.act.value}"
        if deciding.target is not Target.NONE:
            yield f"target: {deciding.target.value}"
        if deciding.kind:
            yield f"kind: {deciding.kind}"
    if moved:
        yield f"stage: {talk.engine.scenario.stages[turn.step.state.buyer.stage].id}"
    if turn.step.score is not None:
        marks = ", ".join(f"{name}: {points}" for name, points in marked(turn.step.score).items())
        yield f"marks: {{{marks}}}"
    if replies and turn.step.reply.text:
        yield f"reply: [{quoted(turn.step.reply.text)}]"


def value(text: str) -> str:
    """Return a text as YAML: plain where that is safe, in quotes where not.

    >>> value("A good talk, and short."), value("no"), value("Risk: high")
    ('A good talk, and short.', '"no"', '"Risk: high"')
    """
    return text if _PLAIN.fullmatch(text) and text.lower() not in _WORDS else quoted(text)


def quoted(text: str) -> str:
    r"""Return a text in double quotes, on one line, with all that nobody sees as codes.

    >>> print(quoted('So: "why" # now?\n\x7f'))
    "So: \"why\" # now?\n\x7f"
    """
    return INVISIBLE.sub(lambda found: _code(ord(found[0])), json.dumps(text, ensure_ascii=False))


def _code(point: int) -> str:
    if point <= 0xFF:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"


def _sound(text: str) -> str:
    """A text as a file can hold it: without half characters, and a space for what nobody sees."""
    return unseen(text.encode("utf-8", "replace").decode("utf-8"))
