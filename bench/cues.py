"""Compile the large tables of patterns into what the wheel carries: ``python -m bench.cues``."""

from __future__ import annotations

import json
from pathlib import Path

from simulator.language import data
from simulator.language.cues import seller_rows
from simulator.language.cues.kept import FILE
from simulator.language.patterns import Table, compiled
from simulator.language.targets import PHRASES


def tables() -> dict[str, Table]:
    """Return the tables by name, compiled now."""
    return {"seller": compiled(seller_rows()), "targets": compiled(PHRASES)}


def text() -> str:
    """Return them as the wheel carries them."""
    return json.dumps(tables(), separators=(",", ":")) + "\n"


if __name__ == "__main__":
    (Path(data.__file__).parent / FILE).write_text(text(), encoding="utf-8")
