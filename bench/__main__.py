"""`make bench`: how fast a step, a reading, exploring and the command are, as one table.

Times are of this machine at this moment; the ratios within one run are what to compare. Nothing
here is a test.
"""

from __future__ import annotations

import json
import platform
import statistics
import sys
import time
from collections.abc import Callable

from bench import exploring, proof, readings, steps
from simulator.engine import engine
from simulator.scenario.loader import DEFAULT_PERSONA, load_persona, load_scenario

SCENARIO = "order_desk"
BUYSIM = ("-m", "simulator")


def median_us(call: Callable[[], object], times: int = 2000) -> float:
    """Return the median time of a call in microseconds."""
    taken: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken) * 1e6


def main() -> None:
    """Measure and print."""
    scenario, persona = load_scenario(SCENARIO).scenario, load_persona(DEFAULT_PERSONA)
    ready = engine(scenario, persona)
    start = ready.start().state
    full_us = median_us(lambda: ready.step(start, "Who else lives with this?"), 500)
    rows = {
        **steps.rows(scenario),
        **proof.rows(),
        **exploring.rows(),
        "step with understanding (us, median)": full_us,
        **readings.rows(),
        "buysim --help (ms, best of 7)": readings.best_ms(*BUYSIM, "--help"),
        "python -c pass (ms, best of 7)": readings.best_ms("-c", "pass"),
        "a talk started and left (ms, best of 5)": readings.best_ms(
            *BUYSIM, "play", "--plain", typed="/quit\n", times=5
        ),
    }
    print(f"{platform.python_version()} on {platform.machine()}")
    for name, value in rows.items():
        print(f"{name:<58}{value:>12,.1f}")
    print(*exploring.slices(), sep="\n")
    if "--json" in sys.argv:
        print(json.dumps(rows))


if __name__ == "__main__":
    main()
