"""The caret view: a diagnostic, the line it speaks of, and a mark under the place.

Plain text, for any terminal and any reader. The caret stands right also under letters that are
two columns wide (emoji, Chinese) or none (accents on their own); a long line is cut to the part
around the caret.
"""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from simulator.diagnostics import Diagnostic
from simulator.source.wording import harmless

BEFORE, AFTER = 50, 26
"""How many characters of a long line are shown on each side of the caret."""


def view(diagnostic: Diagnostic, line_text: str) -> str:
    """Return the diagnostic with its line and a caret below; alone, where it names no line.

    >>> from simulator.diagnostics import Location
    >>> problem = Diagnostic("BF102", Location("crm.yaml", 41, 3), "unknown key 'topc'")
    >>> print(view(problem, "  topc: money"))
    crm.yaml:41:3 BF102 unknown key 'topc'
       41 |   topc: money
          |   ^
    """
    where = diagnostic.where
    if not where.line or not line_text.strip():
        return str(diagnostic)
    at = min(max(where.column, 1) - 1, len(line_text))
    start, end = max(0, at - BEFORE), at + AFTER
    before = ("…" if start else "") + harmless(line_text[start:at].replace("\t", " "))
    after = harmless(line_text[at:end].replace("\t", " ")) + ("…" if end < len(line_text) else "")
    indent = " " * sum(map(_width, before))
    return f"{diagnostic}\n{where.line:>5} | {before}{after}".rstrip() + f"\n      | {indent}^"


def _width(sign: str) -> int:
    """Return how many columns a terminal gives the character."""
    if combining(sign):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
