"""Words with what is known of each: form, lemma, classes, part of speech, place in the original.

Contractions are taken apart ("won't" is ``will`` and ``not``), hyphens part words, and the parts
keep the place of the whole. `keys` is what patterns ask for: the form, the lemma, ``=form`` for the
form alone, and the classes in capitals.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from simulator.language.lexicon import classes, grammar, lemma

LONGEST = 2_000
"""Words of a turn that are read."""

_PIECE = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*'?|\.{2,}|—+|[^\w\s]", re.UNICODE)
_DEPARTMENT = frozenset(("it", "=it", "PEOPLE"))
_CAMEL = frozenset(("CAMEL",))
_CAMELS = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]+|[A-Z][a-z]+[A-Z]\b").match
_CURRENCY = frozenset("$€£%")


class Token(NamedTuple):
    """One word or mark. `start` and `end` are offsets in the plain text; `gap` is true when a
    line break stood before it."""

    text: str
    lemma: str
    start: int
    end: int
    pos: str
    keys: frozenset[str]
    gap: bool = False
    upper: bool = False


def tokenise(text: str) -> list[Token]:
    """Return the tokens of a plain text in order, the first `LONGEST` of them, untagged."""
    tokens: list[Token] = []
    last = 0
    shouted = text.isupper()
    for found in _PIECE.finditer(text):
        if len(tokens) >= LONGEST:
            break
        start, end = found.span()
        gap = "\n" in text[last:start]
        last = end
        _add(tokens, found.group(), start, end, gap, shouted)
    return tokens


def _add(tokens: list[Token], raw: str, start: int, end: int, gap: bool, shouted: bool) -> None:
    if raw[-1] == "'" and len(raw) > 1:
        raw, end = raw[:-1], end - 1
    for text, base, pos, keys in _read(raw, shouted):
        tokens.append(Token(text, base, start, end, pos, keys, gap, raw[0].isupper()))
        gap = False


@lru_cache(maxsize=8192)
def _read(raw: str, shouted: bool) -> tuple[tuple[str, str, str, frozenset[str]], ...]:
    """Form, lemma, part of speech if sure, and keys of the words one piece of text stands for."""
    first = raw[0]
    if first.isdigit():
        return ((raw, raw, "NUM", frozenset(("NUM", raw))),)
    if not first.isalpha():
        kinds = ("PUNCT", raw, "MONEY") if first in _CURRENCY else ("PUNCT", raw)
        return ((raw, raw, "PUNCT", frozenset(kinds)),)
    if raw == "IT" and not shouted:
        return (("it", "it", "NOUN", _DEPARTMENT),)
    extra = _CAMEL if _CAMELS(raw) else frozenset()
    words = ((word, *_look_up(word)) for word in _parts(raw.lower()))
    return tuple((word, base, "", keys | extra) for word, base, keys in words)


def make(word: str, start: int, end: int, gap: bool = False, upper: bool = False) -> Token:
    """Return an untagged token for one lower-case word."""
    base, keys = _look_up(word)
    return Token(word, base, start, end, "", keys, gap, upper)


@lru_cache(maxsize=4096)
def _look_up(word: str) -> tuple[str, frozenset[str]]:
    base = lemma(word)
    keys = classes(word, base) | {word, base, "=" + word}
    if "NUMW" in keys:
        keys |= {"NUM"}
    return base, keys


def _parts(word: str) -> list[str]:
    whole = grammar.CONTRACTIONS.get(word)
    if whole is not None:
        return whole.split()
    if "'" not in word:
        return [word]
    if word.endswith("n't"):
        return [word[:-3], "not"] if len(word) > 3 else ["not"]
    base, _, ending = word.partition("'")
    full = grammar.ENDINGS.get("'" + ending)
    if full is not None:
        return [base, full]
    if ending == "s":
        return [base, "is"] if base in grammar.IS_BASES else [base, "'s"]
    return [base or word]
