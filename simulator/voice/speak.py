"""Situations to words: a reply of a few sentences, worded as this persona would."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from simulator.scenario.model import Element, Persona, Scenario
from simulator.scenario.situations import Cue
from simulator.voice.book import Found, draw, lookup, shuffled
from simulator.voice.templates import Value, needs, render

Used = tuple[tuple[str, int], ...]
"""How often each key has been used: sorted pairs."""

PARTICULAR = ("element.", "fact", "ending")
"""Situations whose words carry content and are never cut short."""

MOMENT = frozenset({"weeks", "stage", "meeting", "warm", "terse"})
"""What a line may use that differs from one moment to the next."""

INTRODUCING = tuple(f"element.{name}" for name in ("named", "motion", "blocking", "explained"))
"""Situations in which somebody is called by the whole name."""

NEW_MEETING = ("meeting.again", "meeting.nothing", "meeting.undone")
PARAGRAPH = "\n\n"

_HARDLY = re.compile(r"(well|oh|ah|hm+|now|look|so)[.,!…]+", re.IGNORECASE)
"""Sentences that say nothing by themselves."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


class Mood(NamedTuple):
    """How the buyer feels about talking: `terse` cuts generic lines to a sentence, `warm` is the
    templates' yes/no value."""

    warm: bool = False
    terse: bool = False
    stage: str = ""
    weeks: int = 0
    meeting: int = 1


class Chosen(NamedTuple):
    """A line that was said: the key it stands under, and which of the key's lines it is, from 0."""

    key: str
    place: int


class Spoken(NamedTuple):
    """The reply, the new counts of use, and the lines that the reply is made of."""

    text: str
    used: Used
    lines: tuple[Chosen, ...] = ()


class Voice:
    """A persona in a scenario, with a seed: all that words depend on, but the moment.

    Where a situation finds its lines is looked up once. What is said is kept, where it would be
    worded the same at any other moment; there are no more of these than lines and parts to name.
    """

    def __init__(self, scenario: Scenario, persona: Persona, seed: int) -> None:
        self._scenario, self._persona, self._seed = scenario, persona, seed
        self._found: dict[Cue, tuple[Found, int]] = {}
        self._worded: dict[tuple[Cue, int, bool], str] = {}

    def speak(self, cues: Sequence[Cue], mood: Mood, used: Used) -> Spoken:
        """Return the words for what there is to say, in that order."""
        parts: list[str] = []
        said: list[Chosen] = []
        for cue in cues:
            (key, lines), shuffle = self._found.get(cue) or self._look_up(cue)
            count, used = counted(used, key)
            place = draw(shuffle, count, len(lines))
            text = self._worded.get((cue, place, mood.terse))
            if text is None:
                text = self._word(cue, place, lines[place], mood)
            if text:
                parts.append(_joint(cue, parts) + text)
                said.append(Chosen(key, place))
        return Spoken("".join(parts), used, tuple(said))

    def _look_up(self, cue: Cue) -> tuple[Found, int]:
        found = lookup(self._scenario, self._persona, cue)
        entry = self._found[cue] = found, shuffled(self._seed, found.key)
        return entry

    def _word(self, cue: Cue, place: int, line: str, mood: Mood) -> str:
        text = " ".join(render(line, values(self._scenario, cue, mood)).split())
        if mood.terse and not cue.situation.startswith(PARTICULAR):
            text = _begun(text)
        if not needs(line) & MOMENT:
            self._worded[cue, place, mood.terse] = text
        return text


def speak(
    scenario: Scenario,
    persona: Persona,
    seed: int,
    cues: Sequence[Cue],
    mood: Mood,
    used: Used,
) -> Spoken:
    """Return the buyer's words for what they have to say, in that order."""
    return Voice(scenario, persona, seed).speak(cues, mood, used)


def _begun(text: str) -> str:
    """The first sentence that says something, with what stands before it.

    >>> _begun("Well. That's new. Go on."), _begun("Fine. I'll look into it.")
    ("Well. That's new.", 'Fine.')
    """
    sentences = _SENTENCE.split(text)
    size = next((at for at, one in enumerate(sentences, 1) if not _HARDLY.fullmatch(one)), 1)
    return " ".join(sentences[:size])


def counted(used: Used, key: str) -> tuple[int, Used]:
    """Return how often a key was used before, and the counts with one use more.

    >>> counted((("admin", 1), ("social", 2)), "social")
    (2, (('admin', 1), ('social', 3)))
    """
    at = bisect_left(used, (key, 0))
    if at < len(used) and used[at][0] == key:
        count = used[at][1]
        return count, (*used[:at], (key, count + 1), *used[at + 1 :])
    return 0, (*used[:at], (key, 1), *used[at:])


def _joint(cue: Cue, before: Sequence[str]) -> str:
    """A new meeting begins a new paragraph, and so does each thing it brings a report of."""
    if not before:
        return ""
    opened = any(part.startswith(PARAGRAPH) for part in before)
    if cue.situation in NEW_MEETING or (opened and cue.situation.startswith("element.")):
        return PARAGRAPH
    return " "


def _called(element: Element, cue: Cue) -> str:
    return element.name if cue.situation in INTRODUCING else element.familiar


def values(scenario: Scenario, cue: Cue, mood: Mood) -> dict[str, Value]:
    """Return what a line may use: text, numbers and yes/no only."""
    names = scenario.names
    element = next((e for e in scenario.elements if e.id == cue.about), None)
    return {
        "seller": names.seller,
        "product": names.product,
        "buyer": names.buyer,
        "company": names.company,
        "element": _called(element, cue) if element else "",
        "role": element.role if element else "",
        "condition": element.condition if element else "",
        "opportunity": element.opportunity.what if element and element.opportunity else "",
        "weeks": mood.weeks,
        "stage": mood.stage,
        "meeting": mood.meeting,
        "warm": mood.warm,
        "terse": mood.terse,
    }
