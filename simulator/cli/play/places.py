"""Where a person's talks are kept: `$XDG_DATA_HOME/buysim`, which nobody else may read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path


def home() -> Path:
    """Return our folder among the person's data; it need not exist yet."""
    given = os.environ.get("XDG_DATA_HOME", "")
    base = Path(given) if given.startswith("/") else Path.home() / ".local" / "share"
    return base / "buysim"


def journals() -> Path:
    """Return the folder of journals; it need not exist yet."""
    return home() / "journals"


def index() -> Path:
    """Return the file of the history's index."""
    return home() / "history.sqlite3"


def private(folder: Path) -> Path:
    """Return the folder, made if need be so that only its owner can look inside."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def fresh(scenario: str, day: date) -> Iterator[Path]:
    """Yield names for a new journal, the first one first; try them until one is free."""
    folder = private(private(home()) / "journals")
    number = 1
    while True:
        yield folder / f"{day.isoformat()}-{scenario}-{number}.jsonl"
        number += 1


def named(name: str) -> Path:
    """Return the journal of that path, or of that name among the person's own."""
    inside = journals() / f"{name.removesuffix('.jsonl')}.jsonl"
    return inside if "/" not in name and not Path(name).exists() and inside.exists() else Path(name)


def latest() -> list[Path]:
    """Return the journals there are, the one written last first."""
    found = [(path.stat().st_mtime_ns, path) for path in journals().glob("*.jsonl")]
    return [path for _, path in sorted(found, reverse=True)]
