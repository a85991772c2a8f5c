"""The person that somebody means by a name: exact, by first words, or nearly."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from simulator.transcripts.recording import key


def find(want: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names that `want` fits: the whole name if there is one, else its first words.

    >>> find("ann", ["Ann Lee", "Annabel Roe", "Day, Ann"])
    ('Ann Lee', 'Day, Ann')
    """
    whole = tuple(name for name in names if key(name) == key(want))
    words = key(want).split()
    return whole or tuple(name for name in names if words and _begins(name, words))


def _begins(name: str, words: Sequence[str]) -> bool:
    last, _, first = key(name).partition(", ")
    return any(part.split()[: len(words)] == words for part in (key(name), f"{first} {last}"))


def nearest(want: str, names: Sequence[str]) -> str | None:
    """Return the name that somebody who wrote `want` may have meant, or None.

    >>> nearest("dave", ["Ann Lee", "Davie Moss"])
    'Davie Moss'
    """
    parts = {part: name for name in names for part in (*key(name).split(), key(name))}
    near = get_close_matches(key(want), parts, n=1)
    return parts[near[0]] if near else None
