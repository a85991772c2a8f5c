"""Where tuning keeps what it makes, and how many folds it reads by."""

from __future__ import annotations

from pathlib import Path

ROOM = Path(__file__).resolve().parent.parent.parent / "build" / "tuning"
FOLDS = 3
