"""The large tables of patterns as the wheel carries them: compiled, as JSON.

To compile them takes longer than all other imports together, and a start is waited for.
``python -m bench.cues`` writes them anew from the tables; a test holds the two together.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from simulator.language.patterns import Table
from simulator.language.shelf import shelved

FILE = "cues.json"


def kept(name: str) -> Table:
    """Return a compiled table by its name, which is 'seller' or 'targets'."""
    return Table(*_every()[name])


@lru_cache(maxsize=1)
def _every() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shelved(FILE))
    return found
