"""Where tuning keeps what it makes, how many folds it reads by, and which have been read."""

from __future__ import annotations

from pathlib import Path

ROOM = Path(__file__).resolve().parent.parent.parent / "build" / "tuning"
FOLDS = 3


def kept(fold: int) -> Path:
    """Return where the scores of a fold are kept."""
    return ROOM / f"read.{fold}.npz"


def folds_read() -> list[int]:
    """Return the folds that have been read; to fit a few numbers, one of them will do."""
    return [fold for fold in range(FOLDS) if kept(fold).exists()]
