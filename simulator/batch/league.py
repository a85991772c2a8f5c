"""Talks of scripted sellers over processes: a task is one seller with one buyer and some seeds.

Tasks name files, and a worker loads each once. Which worker does a task, and when, changes nothing:
results come in the order of the tasks, so that any number of workers gives the same bytes. What is
done can be kept as JSON lines, and is not done again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from simulator import __version__
from simulator.batch.crew import Crew
from simulator.batch.library import persona_named, scenario_named
from simulator.buyer import Buyer, buyer
from simulator.diagnostics import Location, Problems
from simulator.scenario.loader import DEFAULT_PERSONA
from simulator.study.league import LOTS, Result, play, without_hang_up
from simulator.study.standings import Standing

CHUNK = 10
"""Seeds of a task."""
AT_A_TIME = 2
"""Tasks a worker is given at once; they are long, and Ctrl-C should lose little."""


class Task(NamedTuple):
    """A seller, a scenario and a persona by file or name, the seeds `first` to `last` without
    `last`, and whether the buyer may hang up."""

    scenario: str
    persona: str
    seller: str
    first: int
    last: int
    hang_up: bool = True


class Done(NamedTuple):
    """What a task came to; `lost` if the processes that did it were killed."""

    task: Task
    results: tuple[Result, ...]
    lost: bool = False


def personas(scenario: str) -> tuple[str, ...]:
    """Return the names of the personas that a scenario says suit it. Raises Problems."""
    return scenario_named(scenario).personas or (DEFAULT_PERSONA,)


def tasks(
    scenario: str, who: Iterable[str], sellers: Iterable[str], seeds: int, hang_up: bool = True
) -> list[Task]:
    """Return the tasks of sellers with a scenario's buyers: sellers that draw no lots talk once."""
    return [
        Task(scenario, persona, seller, first, min(last, first + CHUNK), hang_up)
        for persona in who
        for seller in sellers
        for last in (seeds if seller in LOTS else 1,)
        for first in range(0, last, CHUNK)
    ]


def run_league(todo: Sequence[Task], workers: int = 1) -> Iterator[Done]:
    """Yield what each task came to, in order, over so many processes."""
    if workers > 1 and len(todo) > 1:
        crew = Crew(_work, _lost, min(workers, len(todo)), AT_A_TIME)
        yield from crew.results(todo)
    else:
        yield from (_one(task) for task in todo)


def gathered(done: Iterable[Done]) -> list[Standing]:
    """Return the standings of each scenario, persona and seller, of tasks in the order of their
    seeds; whoever lacks a task is left out."""
    found: dict[tuple[str, str, str, bool], list[Result]] = {}
    lacking = set()
    for task, results, lost in done:
        key = (task.scenario, task.persona, task.seller, task.hang_up)
        found.setdefault(key, []).extend(results)
        if lost:
            lacking.add(key)
    return [
        Standing(scenario_named(key[0]).id, persona_named(key[1]).id, key[2], tuple(results))
        for key, results in found.items()
        if key not in lacking
    ]


def line(done: Done) -> str:
    """Return what was done as one line of JSON, with what it hangs on."""
    return json.dumps({"made": _made(done.task), "results": done.results}) + "\n"


def known(path: Path, todo: Iterable[Task]) -> dict[Task, Done]:
    """Return those tasks that a file of such lines has the results of; an absent file has none.

    A last line that was cut off does not count. Raises Problems (BF502) for any other line that is
    none of ours. Lines of another version or other texts are passed by.
    """
    if not path.exists():
        return {}
    wanted = {json.dumps(_made(task)): task for task in todo}
    found: dict[Task, Done] = {}
    lines = path.read_bytes().split(b"\n")
    for number, text in enumerate(lines[:-1], start=1):
        try:
            told = json.loads(text)
            task = wanted.get(json.dumps(told["made"]))
            if task is not None:
                found[task] = Done(task, tuple(Result(*one) for one in told["results"]))
        except (ValueError, KeyError, TypeError):
            where = Location(str(path), number, 1)
            repair = "give --resume a file that buysim league wrote, or a new name"
            raise Problems.one(
                "BF502", where, "this is not a line of buysim league", repair
            ) from None
    return found


def _made(task: Task) -> list[object]:
    texts = [scenario_named(task.scenario).digest, persona_named(task.persona).digest]
    return [__version__, *texts, *task[2:]]


def _work(todo: tuple[Task, ...]) -> list[Done]:
    return [_one(task) for task in todo]


def _one(task: Task) -> Done:
    who = _buyer(task.scenario, task.persona, task.hang_up)
    return Done(task, tuple(play(who, task.seller, s) for s in range(task.first, task.last)))


def _lost(task: Task) -> Done:
    return Done(task, (), lost=True)


@lru_cache(maxsize=64)
def _buyer(scenario: str, persona: str, hang_up: bool) -> Buyer:
    met = scenario_named(scenario)
    return buyer(met if hang_up else without_hang_up(met), persona_named(persona))
