"""What the wheel carries for the readers, as bytes.

By `pkgutil` and not by `importlib.resources`, whose own imports cost a tenth of a start.
"""

from __future__ import annotations

from pkgutil import get_data

_ROOM = "simulator.language.data"


def shelved(name: str) -> bytes:
    """Return a file of the room of data. Raises FileNotFoundError if it is not there."""
    found = get_data(_ROOM, name)
    if found is None:
        raise FileNotFoundError(name)
    return found
