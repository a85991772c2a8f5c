"""What reading costs, by tier: processor time a line, lines a second on one core, and the start.

The lines are those of whole training talks, each after the talk before it, more of them than any
cache of the reader holds; a line's time is the best of some rounds, so that whatever else the
machine does counts little. The start is that of a new process, less that of one that does nothing.
"""

from __future__ import annotations

import atexit
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from functools import cache

from bench.corpus import Line, load
from simulator.language import Tier, interpret

LINES = 700
ROUNDS = 3
STARTS = 7
_START = (
    "from simulator.language import Tier, interpret; "
    "read = interpret({text!r}, tier=Tier({tier!r})); "
    "assert ('encoder' in read.reader) is {deep}, read.reader"
)
_UNSURE = "We could look at that, if it helps, before the others say anything."
"""A line of which the first tier is not sure, so that the second is asked: a start in which it was
not is no measure, and fails."""


def rows() -> dict[str, float]:
    """Return the figures by name: milliseconds, and lines a second."""
    lines = [line for line in load() if line.talk][-LINES:]
    found: dict[str, float] = {}
    for tier, name in ((Tier.FAST, "first tier"), (Tier.FULL, "cascade")):
        taken = times_ms(lines, tier)
        found[f"{name}: reading a line (ms, median)"] = statistics.median(taken)
        found[f"{name}: reading a line (ms, p99)"] = statistics.quantiles(taken, n=100)[98]
        found[f"{name}: reading a line (ms, slowest)"] = max(taken)
        found[f"{name}: lines a second, one core"] = len(taken) * 1e3 / sum(taken)
        found[f"{name}: start of the analyser (ms)"] = start_ms(tier)
    return found


def times_ms(lines: list[Line], tier: Tier) -> list[float]:
    """Return the processor time of reading each line, in milliseconds, the best of all rounds."""
    best = [float("inf")] * len(lines)
    for _ in range(ROUNDS):
        for at, line in enumerate(lines):
            begin = time.process_time_ns()
            interpret(line.text, line.dialogue, tier=tier)
            best[at] = min(best[at], (time.process_time_ns() - begin) / 1e6)
    return best


def start_ms(tier: Tier) -> float:
    """Return how much longer a process takes that reads one line, the best of several."""
    start = _START.format(text=_UNSURE, tier=tier.value, deep=tier is Tier.FULL)
    return best_ms("-c", start) - best_ms("-c", "pass")


@cache
def _compiled() -> str:
    room = tempfile.mkdtemp(prefix="buysim-bench-")
    atexit.register(shutil.rmtree, room, ignore_errors=True)
    return room


def best_ms(*arguments: str, typed: str = "", times: int = STARTS) -> float:
    """Return the best time of a new Python with some arguments, in milliseconds; `typed` is what it
    reads. Raises CalledProcessError where it fails.

    Modules are compiled once, as they are when a wheel is installed, wherever the environment
    keeps Python from writing byte code.
    """
    kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": _compiled()}
    taken: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        subprocess.run([sys.executable, *arguments], input=typed, capture_output=True, text=True,
                       check=True, env=kept)  # fmt: skip
        taken.append(time.perf_counter() - begin)
    return min(taken) * 1e3
