"""What if: the same talk again from an earlier turn, in a journal of its own.

The old journal stays as it was. The new one begins with the turns that are kept, so that it replays
by itself, and says which one it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from simulator.practice.attempts import PURPOSE, RETRY
from simulator.transcripts import Entry, standing


def fork(entries: Iterable[Entry], turn: int, origin: str) -> tuple[Entry, ...]:
    """Return the entries of a new journal: all that stood before the seller's `turn`-th words.

    The purpose the trainee gave is kept; how the old talk ended is not. Raises ValueError if there
    is no such turn.
    """
    entries = tuple(entries)
    turns = standing(entries)
    places = [place for place, entry in enumerate(turns) if entry.kind == "say"]
    if not 1 <= turn <= len(places):
        raise ValueError(f"there is no turn {turn}; they count from 1 to {len(places)}")
    kept = turns[: places[turn - 1]]
    notes = [e for e in entries if e.kind == "rating" and e.text == PURPOSE]
    came = Entry("rating", 0, RETRY, score={"of": origin, "turn": turn})
    return tuple(replace(e, n=n) for n, e in enumerate([*kept, *notes, came], start=1))
