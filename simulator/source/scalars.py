"""What one value of a YAML file means: a number, a truth, nothing, or text.

Only the obvious spellings are more than text. `no`, `on`, `yes`, `12:30`, `014` and `2026-01-05`
are words to a trainer, so they are text here, whatever older YAML makes of them. What stands in
quotes or in a block (``|``, ``>``) is always text.
"""

from __future__ import annotations

import re

Scalar = str | int | float | bool | None

WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")

MAX_DIGITS = 18
"""Longest number. More digits than that count nothing a buyer could have."""


def meaning(text: str) -> Scalar:
    """Return what an unquoted value means. Raises OverflowError for a number of too many digits.

    >>> [meaning(text) for text in ("12", "1.5", "true", "no", "014", "12:30")]
    [12, 1.5, True, 'no', '014', '12:30']
    """
    if text in WORDS:
        return WORDS[text]
    whole = INTEGER.fullmatch(text)
    if not whole and not DECIMAL.fullmatch(text):
        return text
    if sum(map(str.isdigit, text)) > MAX_DIGITS:
        raise OverflowError
    return int(text) if whole else float(text)
