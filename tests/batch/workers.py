"""A worker that dies over certain files, importable by the processes that run it."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from simulator.batch import Settings, score_path
from simulator.study.record import Record


def dies(files: tuple[str, ...], settings: Settings) -> list[Record]:
    """Score files; over one named 'killer' the process is killed, over 'once' the first time."""
    for file in map(Path, files):
        seen = file.with_suffix(".seen")
        if file.stem == "killer" or (file.stem == "once" and not seen.exists()):
            seen.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return [score_path(file, settings) for file in files]
