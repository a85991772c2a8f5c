"""Did you mean: the one name among many that a mistyped word was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LIKENESS = 0.62
"""Least likeness of a guess, from 0 to 1. `stake` still finds `stakeholder`."""

LONGEST = 80
"""Longest word that is compared at all, in characters; no name is that long."""


def closest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that looks most like the word, or None where none looks much like it.

    Small and capital letters are the same; so are ``-``, ``_`` and a blank. The same word and
    choices always give the same answer, whatever the order of the choices.

    >>> closest("topc", ["title", "topic", "trust"])
    'topic'
    >>> closest("Stake-Holder", ["stakeholder", "incumbent"])
    'stakeholder'
    """
    if len(word) > LONGEST:
        return None
    by_plain = {_plain(choice): choice for choice in sorted(choices, reverse=True)}
    near = get_close_matches(_plain(word), sorted(by_plain), n=1, cutoff=LIKENESS)
    return by_plain[near[0]] if near else None


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")
