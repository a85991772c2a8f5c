"""When a file was saved: looked at again and again, in every way in which editors save.

A save is a new time, size or file (editors that write beside and rename) whose bytes are others. It
is read once it holds still, so that a long write is mostly seen whole; what is half written all the
same is read again when it is finished. A file that is gone is given a moment to come back.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

INTERVAL = 0.05
"""Seconds between two looks."""
STILL = 0.01
"""Seconds a file must hold still before it is read."""
PATIENCE = 1.0
"""Seconds after which a file that never holds still is read anyway."""
ABSENT = 0.5
"""Seconds a file may be gone while an editor puts another in its place."""

Stamp = tuple[int, int, int] | None


class Saved(NamedTuple):
    """What changed: the paths, and when it was noticed, by `time.perf_counter`."""

    paths: tuple[Path, ...]
    noticed: float


def stamp(path: Path) -> Stamp:
    """Return what tells one save from the next, None if there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def saves(paths: Callable[[], Sequence[Path]], interval: float = INTERVAL) -> Iterator[Saved]:
    """Yield each save of some files, for ever; `paths` is asked each time which they are."""
    known = {path: stamp(path) for path in paths()}
    while True:
        time.sleep(interval)
        for path in paths():
            known.setdefault(path, stamp(path))
        changed = [path for path in paths() if stamp(path) != known[path]]
        if changed:
            noticed = time.perf_counter()
            for path in changed:
                known[path] = settled(path)
            yield Saved(tuple(changed), noticed)


def settled(path: Path) -> Stamp:
    """Wait until a file holds still and return its stamp, None if it stays away."""
    began = time.monotonic()
    now = stamp(path)
    while True:
        time.sleep(STILL)
        before, now = now, stamp(path)
        waited = time.monotonic() - began
        if now is None and waited < ABSENT:
            continue
        if now == before or waited > PATIENCE:
            return now
