"""What a step costs that reads no words: processor time, over a talk and at two lengths of it.

A call is timed as the best of several rounds, in time the processor spent on it, so that whatever
else the machine does counts little; a plain loop is timed beside it, to hold machines together. The
same moves are tried early and late in the same talk: what differs is how long it has been going on.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from simulator.buyer import Move, react
from simulator.engine import Engine, engine
from simulator.engine.state import State
from simulator.scenario.loader import load_persona
from simulator.scenario.model import Scenario
from simulator.study.bots import BOTS
from simulator.study.explorer import alphabet

LENGTHS = (5, 60)
ROUNDS = 7
CALLS = 8


class At(NamedTuple):
    """A step that could be taken: who is talked with, where the talk stands, the move."""

    ready: Engine
    state: State
    move: Move


def cpu_us(call: Callable[[], object], calls: int = CALLS) -> float:
    """Return the processor time of a call in microseconds, the best of several rounds."""
    taken: list[int] = []
    for _ in range(ROUNDS):
        begin = time.process_time_ns()
        for _ in range(calls):
            call()
        taken.append(time.process_time_ns() - begin)
    return min(taken) / calls / 1e3


def plain_loop() -> int:
    """Count in plain Python: the yardstick."""
    count = 0
    for number in range(1000):
        count += number & 3
    return count


def talk(scenario: Scenario, persona: str) -> list[At]:
    """Return the steps of the talk of a seller who listens, to its end."""
    ready = engine(scenario, load_persona(persona))
    state, steps = ready.start().state, list[At]()
    while not state.ended:
        move = BOTS["facilitator"](ready.buyer, state.buyer, len(steps), 0)
        steps.append(At(ready, state, move))
        state = ready.move(state, move).state
    return steps


def react_us(steps: Iterable[At]) -> float:
    """Return the median of reacting."""
    return statistics.median(
        cpu_us(lambda at=at: react(at.ready.buyer, at.state.buyer, at.move))  # type: ignore[misc]
        for at in steps
    )


def worded_us(steps: Iterable[At]) -> float:
    """Return the median of reacting and wording the reply."""
    return statistics.median(
        cpu_us(lambda at=at: at.ready.move(at.state, at.move))  # type: ignore[misc]
        for at in steps
    )


def rows(scenario: Scenario) -> dict[str, float]:
    """Return the figures by name, over all personas of the scenario."""
    talks = [talk(scenario, persona) for persona in scenario.personas]
    steps = [at for steps in talks for at in steps]
    found = {
        "a plain loop of 1,000 turns, the yardstick (us)": cpu_us(plain_loop, 100),
        "react, over whole talks (us)": react_us(steps),
        "step without understanding, worded, whole talks (us)": worded_us(steps),
    }
    for length in LENGTHS:
        tried = _tried(scenario, talks, length)
        found[f"react, any move, {length} moves into a talk (us)"] = react_us(tried)
        found[f"worded step, any move, {length} moves into a talk (us)"] = worded_us(tried)
    return found


def _tried(scenario: Scenario, talks: Iterable[Sequence[At]], length: int) -> list[At]:
    """Return every move that can make a difference, tried where each talk stands at a length."""
    moves = alphabet(scenario)
    return [steps[length]._replace(move=move) for steps in talks for move in moves]
