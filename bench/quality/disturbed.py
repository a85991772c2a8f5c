"""How steady a reading is: the family of a line before and after a change that alters nothing.

A change is drawn from a generator seeded by the line, so every run makes the same ones. Lines that
a change does not touch are left out; an abstention counts as another family. The fillers here are
others than those that training puts in front of lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple
from zlib import crc32

from bench.quality.reading import ABSTAINED
from bench.quality.sets import Line
from simulator.dialogue import Dialogue
from simulator.language import Tier, interpret

Change = Callable[[str, Random], str]


class Steadiness(NamedTuple):
    """Lines that a change touched, and how many kept their family."""

    n: int
    kept: int


def _swapped(pairs: dict[str, str]) -> Change:
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, pairs)) + r")\b", re.IGNORECASE)

    def change(text: str, draw: Random) -> str:
        def swap(found: re.Match[str]) -> str:
            new = pairs[found.group().lower()]
            return new.capitalize() if found.group()[0].isupper() else new

        return pattern.sub(swap, text)

    return change


def _typos(text: str, draw: Random) -> str:
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) > 4 and word.isalpha() and draw.random() < 0.2:
            place = draw.randrange(1, len(word) - 2)
            word = draw.choice((
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
                word[:place] + word[place + 1 :],
                word[:place] + word[place] + word[place:],
            ))  # fmt: skip
        words[at] = word
    return " ".join(words)


def _recognised(text: str, draw: Random) -> str:
    words = re.sub(r"[^\w\s']", "", text).lower().split()
    found: list[str] = []
    for word in words:
        if draw.random() < 0.06:
            found.append(draw.choice(("uh", "erm")))
        found.append(word)
        if draw.random() < 0.04:
            found.append(word)
    return " ".join(found)


def _names(text: str, draw: Random) -> str:
    new = draw.choice(("Odile", "Marek", "Tunde", "Saoirse", "Wen"))
    return _NAME.sub(new, text)


_NAME = re.compile(
    r"(?<=[a-z,] )(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April"
    r"|May\b|June|July|August|September|October|November|December|Christmas|Easter)[A-Z][a-z]+\b"
)
"""A capital amid a sentence that is no date's: to put a name for a day would alter what is said."""


_FILLERS = ("Hmm, ", "Ah, ", "You see, ", "Anyway, ", "Okay so, ", "Erm, ")
_TAILS = (", if that's okay", ", please", " please", ", thanks")
_CALLED = ("Rosa, ", "Mr Bell, ", "Ngozi, ")
_GENDER = {"he": "she", "she": "he", "him": "her", "his": "her", "himself": "herself",
           "herself": "himself", "man": "woman", "woman": "man", "mr": "mrs", "mrs": "mr",
           "guy": "lady", "lads": "ladies", "wife": "husband", "husband": "wife"}  # fmt: skip
_SPELLING = {"color": "colour", "organize": "organise", "organise": "organize", "colour": "color",
             "centre": "center", "center": "centre", "realise": "realize", "realize": "realise",
             "recognise": "recognize", "favour": "favor", "programme": "program", "cheque": "check",
             "labour": "labor", "whilst": "while", "grey": "gray", "licence": "license",
             "decision": "decison", "neighbour": "neighbor", "behaviour": "behavior",
             "judgement": "judgment", "travelling": "traveling", "metre": "meter",
             "till": "until", "yeah": "yes", "yes": "yeah", "okay": "ok", "ok": "okay",
             "going to": "gonna", "want to": "wanna", "because": "cause", "cannot": "can't",
             "you": "ye", "isn't": "ain't"}  # fmt: skip
_PRODUCTS = {"system": "platform", "software": "programme", "machine": "unit", "tool": "gadget",
             "app": "tool", "service": "package", "platform": "system", "van": "truck",
             "oven": "boiler", "boiler": "oven", "printer": "copier", "unit": "machine",
             "product": "article", "kit": "gear", "pump": "compressor"}  # fmt: skip

CHANGES: dict[str, tuple[float, Change]] = {
    "lower case": (0.97, lambda text, draw: text.lower()),
    "capitals": (0.97, lambda text, draw: text.upper()),
    "spacing": (0.97, lambda text, draw: "  " + re.sub(r" ", "  ", text) + " "),
    "filler in front": (0.97, lambda text, draw: draw.choice(_FILLERS) + text[:1].lower() + text[1:]
                        if text[:2] != "I " and text[:2] != "I'" else draw.choice(_FILLERS) + text),
    "politeness behind": (0.97, lambda text, draw: _behind(text, draw.choice(_TAILS))),
    "name of the buyer in front": (0.97, lambda text, draw: draw.choice(_CALLED) + text),
    "other names": (0.97, _names),
    "other product": (0.97, _swapped(_PRODUCTS)),
    "other gender": (0.97, _swapped(_GENDER)),
    "dialect and spelling": (0.90, _swapped(_SPELLING)),
    "no marks": (0.90, lambda text, draw: re.sub(r"[^\w\s']", "", text)),
    "curly marks": (0.97, lambda text, draw: text.replace("'", "\u2019").replace('"', "\u201d")),
    "typing errors": (0.90, _typos),
    "speech recogniser": (0.90, _recognised),
}  # fmt: skip
"""Each change with the share of lines that ought to keep their family."""


def _behind(text: str, tail: str) -> str:
    found = re.match(r"(?s)(.*?)([.?!\u2026]*)\s*$", text)
    return f"{found[1]}{tail}{found[2]}" if found else text + tail


def steadiness(lines: Sequence[Line], tier: Tier) -> dict[str, Steadiness]:
    """Return for each change how many lines it touched and how many kept their family."""
    before = [_family(line.text, line.dialogue, tier) for line in lines]
    return {name: _steady(lines, before, change, tier) for name, (_, change) in CHANGES.items()}


def _steady(lines: Sequence[Line], before: Sequence[str], change: Change, tier: Tier) -> Steadiness:
    n = kept = 0
    for line, family in zip(lines, before, strict=True):
        changed = change(line.text, Random(crc32(line.id.encode())))
        if changed != line.text:
            n += 1
            kept += _family(changed, line.dialogue, tier) == family
    return Steadiness(n, kept)


def _family(text: str, dialogue: Dialogue, tier: Tier) -> str:
    found = interpret(text, dialogue, tier=tier)
    return ABSTAINED if found.abstained else found.family.value
