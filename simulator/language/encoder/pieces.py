"""A turn as the encoder reads it: its word pieces, then those of the other side's last turn.

Words are lower-cased, accents dropped, and cut greedily into the longest pieces the vocabulary
knows. What must not matter is not seen: of people who are spoken of, their sex; of goods, of what
sort they are; of a word with a capital amid a sentence that the lexicon does not know, mostly a
name, which one it is. Long turns
are read up to a cap; what is beyond it is left to the first tier.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from simulator.dialogue import Span
from simulator.language.lexicon import classes, lemma

LONGEST = 56
"""Pieces that are read of both turns together."""
OWN = 45
"""Pieces of a turn that are read at most; the other's last turn has the rest: its end, where a
question or a worry stands."""
SPECIAL = ("[CLS]", "[unused0]", "[SEP]", "[UNK]")
"""Pieces without letters: before a seller's turn, before a buyer's, after a turn, unknown."""
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_CAPITAL = re.compile(r"(?<=[a-z0-9,;])\s+([A-Z][a-z]+\b)")
_CALLED = re.compile(r"\s*(?:\w+\.? +)?\w+,\s+")
"""Somebody called at the beginning: what follows begins the sentence."""
_SOMEBODY = "sam"
"""What stands for every such word."""
_FEASTS = frozenset(("christmas", "easter"))
"""Dates that the lexicon does not know."""
_EITHER = {word: one for one, words in {
    "she": "he", "her": "him his hers", "herself": "himself", "mr": "mrs ms",
    "person": "man woman guy lady lad bloke gentleman", "partner": "husband wife",
    "people": "men women guys ladies lads blokes gentlemen", "parent": "father mother dad mum",
    "child": "son daughter", "sibling": "brother sister", "sir": "madam",
    "system": "platform software programme app tool gadget device machine unit product package kit "
              "gear solution",
}.items() for word in words.split()}  # fmt: skip
"""Words that differ by sex alone, or by what sort of goods is sold, and what is read for all."""
_LONGEST = 40
_STRAIGHT = str.maketrans("’‘ʼ“”„«»—–―…", '\'\'\'"""""---.')


class Piece(NamedTuple):
    """A piece of the vocabulary and the half-open place of its letters in the text."""

    id: int
    start: int
    end: int


class Pieces:
    """The vocabulary: piece to number. `##` begins a piece inside a word."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._place: Mapping[str, int] = {piece: at for at, piece in enumerate(vocabulary)}
        self.seller, self.buyer, self.parting, self.unknown = (
            self._place[name] for name in SPECIAL
        )
        self._somebody = self._place[_SOMEBODY]
        self._cut = lru_cache(maxsize=8192)(self._split)

    def cut(self, text: str) -> list[Piece]:
        """Return the pieces of a text in order."""
        found: list[Piece] = []
        text = text.translate(_STRAIGHT)
        names = {one.start(1) for one in _CAPITAL.finditer(text) if _is_name(one[1].lower())}
        called = _CALLED.match(text)
        names.discard(called.end() if called else -1)
        for word in _WORD.finditer(text):
            start, end = word.span()
            if start in names:
                found.append(Piece(self._somebody, start, end))
                continue
            for piece, low, high in self._cut(word.group()):
                found.append(Piece(piece, min(start + low, end - 1), min(start + high, end)))
        return found

    def _split(self, word: str) -> tuple[tuple[int, int, int], ...]:
        plain = _plain(word)
        if plain in _EITHER:
            return ((self._place[_EITHER[plain]], 0, len(word)),)
        found: list[tuple[int, int, int]] = []
        start = 0
        while start < len(plain):
            for end in range(min(len(plain), start + _LONGEST), start, -1):
                piece = self._place.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    found.append((piece, start, end))
                    start = end
                    break
            else:
                return ((self.unknown, 0, len(word)),)
        return tuple(found)


class Composed(NamedTuple):
    """What the encoder is given: numbers of the pieces, how many of them are of the turn and of
    the one it answers, and the turn's pieces, which stand from place 1 on (the other's from
    `own + 2` on)."""

    ids: list[int]
    own: int
    heard: int
    pieces: list[Piece]

    def within(self, span: Span) -> list[int]:
        """Return the places, among all, of the pieces that touch a span of the turn."""
        return [at for at, one in enumerate(self.pieces, 1)
                if one.start < span.end and one.end > span.start]  # fmt: skip


def without(pieces: Sequence[Piece], gone: Sequence[Span]) -> list[Piece]:
    """Return the pieces that touch none of some spans."""
    return [one for one in pieces
            if not any(one.start < span.end and one.end > span.start for span in gone)]  # fmt: skip


def compose(pieces: Pieces, own: list[Piece], heard: list[Piece], buyer: bool = False) -> Composed:
    """Return a turn and what it answers put together, cut to the caps."""
    own = own[:OWN]
    heard = heard[len(own) - LONGEST :]
    ids = [pieces.buyer if buyer else pieces.seller, *(one.id for one in own), pieces.parting]
    if heard:
        ids += [*(one.id for one in heard), pieces.parting]
    return Composed(ids, len(own), len(heard), own)


@lru_cache(maxsize=2048)
def _is_name(word: str) -> bool:
    """Whether a lower-case word that is written with a capital is no word of the lexicon."""
    return word not in _FEASTS and not classes(word, lemma(word))


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(one for one in parts if unicodedata.category(one) != "Mn")
