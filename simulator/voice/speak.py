"""Situations to words: a reply of a few sentences, worded as this persona would."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from simulator.scenario.model import Persona, Scenario
from simulator.scenario.situations import Cue
from simulator.voice.book import lookup, pick
from simulator.voice.templates import Value, render

Used = tuple[tuple[str, int], ...]
"""How often each key has been used: sorted pairs."""

PARTICULAR = ("element.", "fact", "ending")
"""Situations whose words carry content and are never cut short."""

NEW_MEETING = ("meeting.again", "meeting.nothing")
PARAGRAPH = "\n\n"

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


class Mood(NamedTuple):
    """How the buyer feels about talking: `terse` cuts generic lines to a sentence, `warm` is the
    templates' yes/no value."""

    warm: bool = False
    terse: bool = False
    stage: str = ""
    weeks: int = 0
    meeting: int = 1


class Spoken(NamedTuple):
    """The reply, and the new counts of use."""

    text: str
    used: Used


def speak(
    scenario: Scenario,
    persona: Persona,
    seed: int,
    cues: Sequence[Cue],
    mood: Mood,
    used: Used,
) -> Spoken:
    """Return the buyer's words for what they have to say, in that order."""
    counts = dict(used)
    parts: list[str] = []
    for cue in cues:
        found = lookup(scenario, persona, cue)
        count = counts.get(found.key, 0)
        line = found.lines[pick(seed, found.key, count, len(found.lines))]
        counts[found.key] = count + 1
        text = " ".join(render(line, values(scenario, cue, mood)).split())
        if mood.terse and not cue.situation.startswith(PARTICULAR):
            text = _SENTENCE.split(text, maxsplit=1)[0]
        if text:
            parts.append(_joint(cue, parts) + text)
    return Spoken("".join(parts), tuple(sorted(counts.items())))


def _joint(cue: Cue, before: Sequence[str]) -> str:
    """A new meeting begins a new paragraph, and so does each thing it brings a report of."""
    if not before:
        return ""
    opened = any(part.startswith(PARAGRAPH) for part in before)
    if cue.situation in NEW_MEETING or (opened and cue.situation.startswith("element.")):
        return PARAGRAPH
    return " "


def values(scenario: Scenario, cue: Cue, mood: Mood) -> dict[str, Value]:
    """Return what a line may use: text, numbers and yes/no only."""
    names = scenario.names
    element = next((e for e in scenario.elements if e.id == cue.about), None)
    return {
        "seller": names.seller,
        "product": names.product,
        "buyer": names.buyer,
        "company": names.company,
        "element": element.name if element else "",
        "role": element.role if element else "",
        "condition": element.condition if element else "",
        "weeks": mood.weeks,
        "stage": mood.stage,
        "meeting": mood.meeting,
        "warm": mood.warm,
        "terse": mood.terse,
    }
