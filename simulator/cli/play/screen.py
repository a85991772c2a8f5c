"""What may reach a terminal: words. Whatever a terminal would obey is taken out first.

Scenarios, personas, journals and pasted text are other people's words, and an escape sequence in
them could move the cursor, retitle the window or hide a line. Everything shown goes through here.
"""

from __future__ import annotations

import re
import textwrap

NARROW, WIDE = 20, 100
"""The narrowest and widest text that is laid out, in characters."""

_ESCAPES = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]?"  # control sequences, as colours and cursor moves
    "|\x1b[\\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\\\)?"  # strings, as window titles
    "|\x1b[ -/]*[0-~]?"
)
_BREAKS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]|\r\n?")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]"
)


def clean(text: str) -> str:
    r"""Return the text without anything a terminal obeys; line breaks are kept as ``\n``.

    >>> clean("\x1b[31mred\x1b[0m\x07 and \x1b]0;title\x07\u202eplain\r\n")
    'red and plain\n'
    """
    text = _BREAKS.sub("\n", _ESCAPES.sub("", text)).replace("\t", "    ")
    return _UNSEEN.sub("", text).encode("utf-8", "replace").decode("utf-8")


def typed(text: str) -> str:
    r"""Return what a person typed or pasted as one line of words.

    >>> typed(" Who else \x00 is\n touched? ")
    'Who else is touched?'
    """
    return " ".join(clean(text).split())


def wrap(text: str, width: int, hang: bool = False) -> str:
    """Return the text broken into lines of at most `width` characters; blank lines and the indent
    of each line are kept. What an indented line runs on in hangs under it by two; with `hang`
    every line does. A word longer than the width, as a path, stays whole."""
    width = max(NARROW, min(width, WIDE))
    return "\n".join(_wrapped(line, width, hang) for line in clean(text).split("\n"))


def _wrapped(line: str, width: int, hang: bool) -> str:
    lead = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line.strip(),
        width,
        initial_indent=lead,
        subsequent_indent="  " if hang else lead + "  " * bool(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
