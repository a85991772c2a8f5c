"""An author's own words inside our messages: short, and harmless on a terminal."""

from __future__ import annotations

LIMIT = 40
"""Longest piece of an author's text that a message repeats, in characters."""


def harmless(text: str) -> str:
    """Return the text, of the same length, with a dot for each character that cannot be shown.

    A file may hold the codes that move a terminal's cursor or change its colours.

    >>> harmless("a\\x1b[2Jb")
    'a·[2Jb'
    """
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else "·" for sign in text)


def shown(text: str) -> str:
    """Return the text as a message may quote it: in quotes, on one line, cut when it is long.

    >>> shown("topc")
    "'topc'"
    """
    cut = text if len(text) <= LIMIT else text[: LIMIT - 1] + "…"
    return f"'{harmless(cut)}'"
