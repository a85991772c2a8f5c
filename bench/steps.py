"""What a step costs that reads no words: processor time, over a talk and at two lengths of it.

A call is timed as the best of several rounds, in time the processor spent on it, so that whatever
else the machine does counts little; a plain loop is timed beside it, to hold machines together. The
same moves are tried early and late in the same talk: what differs is how long it has been going on.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from simulator.buyer import Move, Reaction, react
from simulator.engine import Engine, Step, engine
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


def reacting(at: At) -> Reaction:
    """Let the buyer react."""
    return react(at.ready.buyer, at.state.buyer, at.move)


def worded(at: At) -> Step:
    """Let the buyer react, and word the reply."""
    return at.ready.move(at.state, at.move)


def medians_us(call: Callable[[At], object], *groups: Sequence[At]) -> list[float]:
    """Return the median of a call for each group. Groups are taken side by side, a step of each at
    a time, so that a change of the machine's pace falls on all of them."""
    taken = [[cpu_us(partial(call, at)) for at in beside] for beside in zip(*groups, strict=True)]
    return [statistics.median(group) for group in zip(*taken, strict=True)]


def rows(scenario: Scenario) -> dict[str, float]:
    """Return the figures by name, over all personas of the scenario."""
    talks = [talk(scenario, persona) for persona in scenario.personas]
    tried = [_tried(scenario, talks, length) for length in LENGTHS]
    found = {"a plain loop of 1,000 turns, the yardstick (us)": cpu_us(plain_loop, 100)}
    for name, call in (("react", reacting), ("step without understanding, worded", worded)):
        (whole,) = medians_us(call, [at for steps in talks for at in steps])
        found[f"{name}, whole talks (us)"] = whole
        for length, median in zip(LENGTHS, medians_us(call, *tried), strict=True):
            found[f"{name}, {length} moves in (us)"] = median
    return found


def _tried(scenario: Scenario, talks: Iterable[Sequence[At]], length: int) -> list[At]:
    """Return every move that can make a difference, tried where each talk stands at a length."""
    moves = alphabet(scenario)
    return [steps[length]._replace(move=move) for steps in talks for move in moves]
