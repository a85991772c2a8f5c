"""Tables of patterns that propose a function; the decision rules dispose.

A row is a cue's name and its patterns, parted by ``;`` (see `patterns`). A cue that
stands in quotation marks or under a negation is reported under another name (``quoted:``,
``not:``), so that "I won't push" and "he said: sign today" never count as pushing.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.cues import (
    asking,
    buyer,
    closing,
    giving,
    hiding,
    ordinary,
    planting,
    pressing,
    selling,
    slighting,
)
from simulator.language.cues.kept import kept
from simulator.language.patterns import Matcher, compiled

_SELLER = (asking, giving, ordinary, hiding, planting, selling, closing, pressing, slighting)


@lru_cache(maxsize=1)
def seller_cues() -> Matcher:
    """Return the matcher over all that a seller's clause is asked."""
    return Matcher(kept("seller"))


def seller_rows() -> list[tuple[str, str]]:
    """Return the rows that it was compiled from."""
    return [row for room in _SELLER for row in room.CUES]


@lru_cache(maxsize=1)
def courtesies() -> Matcher:
    """Return the matcher over courtesies and requests for leave only, for either side."""
    wanted = frozenset(("smalltalk", "greet", "bye", "thanks", "permission"))
    return Matcher(
        compiled(row for room in (asking, ordinary) for row in room.CUES if row[0] in wanted)
    )


@lru_cache(maxsize=1)
def buyer_cues() -> Matcher:
    """Return the matcher over all that a buyer's clause is asked."""
    return Matcher(compiled(buyer.CUES))
