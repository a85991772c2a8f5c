"""The index of past talks: an SQLite file that can be thrown away and rebuilt from journals.

Private by default: a file in the person's own data folder, and nothing ever leaves it. One row a
journal; what the rows say is in `attempts`. It may lose its last rows in a power cut, journals not.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from types import TracebackType
from typing import Self

from simulator.practice.attempts import Attempt

VERSION = 1
"""The layout of the table; a file of another layout is emptied and rebuilt by whoever opens it."""

_LAYOUT = """
    CREATE TABLE IF NOT EXISTS talks (
        name TEXT PRIMARY KEY,
        scenario TEXT NOT NULL,
        created TEXT NOT NULL,
        data TEXT NOT NULL
    ) STRICT
"""


class Store:
    """The index. Use it in a `with`; it is closed at the end. `afresh` throws away a file that is
    no index any more; without it such a file raises sqlite3.DatabaseError."""

    def __init__(self, path: Path, afresh: bool = False) -> None:
        if afresh and not _readable(path):
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        self._talks = sqlite3.connect(path, timeout=5.0)
        path.chmod(0o600)
        self._talks.execute("PRAGMA journal_mode = WAL")
        self._talks.execute("PRAGMA synchronous = NORMAL")
        (version,) = self._talks.execute("PRAGMA user_version").fetchone()
        self.stale = version != VERSION
        if self.stale:
            self._talks.execute("DROP TABLE IF EXISTS talks")
            self._talks.execute(f"PRAGMA user_version = {VERSION}")
        self._talks.execute(_LAYOUT)
        self._talks.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._talks.close()

    def put(self, attempt: Attempt) -> None:
        """Add a talk, or replace what was known of it."""
        with self._talks:
            self._put(attempt)

    def rebuild(self, attempts: Iterable[Attempt]) -> int:
        """Forget everything and put these talks in; return how many. All or nothing."""
        count = 0
        with self._talks:
            self._talks.execute("DELETE FROM talks")
            for attempt in attempts:
                self._put(attempt)
                count += 1
        return count

    def attempts(self) -> tuple[Attempt, ...]:
        """Return every talk, the oldest first."""
        rows = self._talks.execute("SELECT data FROM talks ORDER BY created, name")
        known = {field.name for field in fields(Attempt)}
        found = (json.loads(data) for (data,) in rows)
        return tuple(Attempt(**{k: v for k, v in row.items() if k in known}) for row in found)

    def _put(self, attempt: Attempt) -> None:
        self._talks.execute(
            "INSERT INTO talks (name, scenario, created, data) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET data = excluded.data, created = excluded.created",
            (attempt.name, attempt.scenario, attempt.created, json.dumps(asdict(attempt))),
        )


def _readable(path: Path) -> bool:
    """Say whether a file is a database that is whole."""
    talks = sqlite3.connect(path)
    try:
        return bool(talks.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False
    finally:
        talks.close()
