"""What an earlier run has written, so that it need not be done again.

A line counts as done if it is about the same bytes, made by the same version with the same rubric
and settings. A last line that was cut off while it was written does not count, and is cut away.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from simulator.batch.one import Settings, is_sound, stamp
from simulator.diagnostics import Location, Problems
from simulator.source import read_text
from simulator.study.record import Record, made_by

UNREAD = ""
"""The digest of a file that could not be read."""


@dataclass(frozen=True, slots=True)
class Done:
    """Files that need no doing, by name with the digest of their text; and how they came out.

    `intact` is the length in bytes of the whole lines; what follows them was cut off.
    """

    digests: dict[str, str] = field(default_factory=dict)
    failed: frozenset[str] = frozenset()
    intact: int = 0

    def has(self, file: str) -> bool:
        """Say whether a file's line is there and the file has not changed since."""
        known = self.digests.get(file)
        if known is None:
            return False
        try:
            return hashlib.sha256(read_text(file).encode()).hexdigest() == known
        except Problems:
            return known == UNREAD


def load(path: Path, settings: Settings) -> Done:
    """Return what the JSON lines in a file tell; an absent file tells nothing.

    Raises Problems for a line that is none of ours, or of another version or other settings:
    two kinds of figures do not belong in one file.
    """
    if not path.exists():
        return Done()
    digests: dict[str, str] = {}
    failed: set[str] = set()
    intact = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.endswith(b"\n"):
                break
            scored = _line(line, Location(str(path), number, 1), settings)
            intact += len(line)
            if scored["error"] != "fault":
                digests[scored["file"]] = scored["sha256"]
            (failed.discard if is_sound(scored) else failed.add)(scored["file"])
    return Done(digests, frozenset(failed), intact)


def _line(line: bytes, where: Location, settings: Settings) -> Record:
    try:
        scored = json.loads(line)
        ours = made_by(scored["file"], scored["sha256"], settings.tier) | {
            "settings": stamp(settings)
        }
        same = all(scored[key] == ours[key] for key in ours)
    except (ValueError, KeyError, TypeError, RecursionError):
        repair = "give --resume a file that buysim score wrote, or a new name"
        message = "this is not a line of buysim score --jsonl"
        raise Problems.one("BF502", where, message, repair) from None
    if not same:
        message = "this line was made by another version, or with other settings"
        raise Problems.one("BF602", where, message, "give --resume a new name")
    found: Record = scored
    return found
