"""Walkthroughs played: a conversation kept with a scenario must go as it is written.

Words are typed into the real engine, understanding included. What a walkthrough does not state is
not checked; what it states and does not happen is BF309, at the line of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from simulator.authoring.expected import differences
from simulator.buyer import EndMeeting, Move, Wait
from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.engine import Engine, State, Step, engine
from simulator.scenario.beside import is_path, outside
from simulator.scenario.loader import WALKTHROUGHS, LoadedScenario, find, load_persona
from simulator.scenario.schema import Turn, Walkthrough, WalkthroughFile, validate
from simulator.source import Document, parse, read_text

REPAIR_LATE = "shorten it, or change what led there"
MOVES: dict[str, Move] = {"end": EndMeeting(), "wait": Wait()}


@dataclass(frozen=True, slots=True)
class Played:
    """A walkthrough as it went: the opening, the steps with what was said or done, and what went
    otherwise than written. `ending` is '' where the talk goes on."""

    id: str
    ending: str
    steps: tuple[tuple[str, Step], ...]
    problems: tuple[Diagnostic, ...]
    where: Location
    opening: Step


@dataclass(frozen=True, slots=True)
class Book:
    """The walkthroughs of a scenario and the document they stand in."""

    file: WalkthroughFile
    document: Document


def beside(path: FilePath) -> FilePath:
    """Return where the walkthroughs of a scenario file are kept."""
    return path.with_name(path.stem + WALKTHROUGHS)


def load(path: FilePath) -> Book:
    """Return the walkthroughs of a file. Raises Problems."""
    document = parse(read_text(path), str(path))
    file, problems = validate(WalkthroughFile, document)
    if file is None:
        raise Problems(problems)
    named: list[tuple[str, tuple[str, ...]]] = [(file.scenario, ("scenario",))]
    named += [(w.persona, ("walkthroughs", id, "persona")) for id, w in file.walkthroughs.items()]
    away = [
        problem
        for name, at in named
        if is_path(name)
        for problem in outside(name, path, document.locate(at))
    ]
    away += _strangers(file, document)
    if away:
        raise Problems(away)
    return Book(file, document)


def _strangers(file: WalkthroughFile, document: Document) -> Iterator[Diagnostic]:
    """Yield a problem for each persona that is not there, where it is named."""
    for id, walkthrough in file.walkthroughs.items():
        if is_path(walkthrough.persona):
            continue
        try:
            find(walkthrough.persona, "personas")
        except Problems as problems:
            where = document.locate(("walkthroughs", id, "persona"))
            yield from (replace(d, where=where) for d in problems.diagnostics)


def play_all(loaded: LoadedScenario, book: Book) -> Iterator[Played]:
    """Play every walkthrough of a book, in its order."""
    for id, walkthrough in book.file.walkthroughs.items():
        persona = load_persona(walkthrough.persona)
        ready = engine(loaded.scenario, persona, walkthrough.seed)
        yield play(ready, id, walkthrough, book.document)


def play(ready: Engine, id: str, walkthrough: Walkthrough, document: Document) -> Played:
    """Play one walkthrough; turns after an ending are a problem of their own."""
    steps: list[tuple[str, Step]] = []
    problems: list[Diagnostic] = []
    opening = ready.start()
    state = opening.state
    for number, turn in enumerate(walkthrough.turns):
        at = ("walkthroughs", id, "turns", number)
        if state.ended:
            late = f"the talk had ended as '{state.buyer.ending}' before this turn"
            problems.append(Diagnostic("BF309", document.locate(at), late, REPAIR_LATE))
            break
        step = _take(ready, state, turn)
        steps.append((turn.say if turn.say is not None else f"/{turn.move}", step))
        state = step.state
        problems += differences(ready, turn, step, document, at)
    for key, message in _end(walkthrough, state):
        where = document.locate(("walkthroughs", id, key))
        problems.append(Diagnostic("BF309", where, message, "change the talk or what it expects"))
    here = document.locate(("walkthroughs", id), key=True)
    return Played(id, state.buyer.ending, tuple(steps), tuple(problems), here, opening)


def _take(ready: Engine, state: State, turn: Turn) -> Step:
    if turn.move is not None:
        return ready.move(state, MOVES[turn.move])
    return ready.step(state, turn.say or "")


def _end(walkthrough: Walkthrough, state: State) -> Iterator[tuple[str, str]]:
    ending = state.buyer.ending or "no ending"
    if walkthrough.ending is not None and ending != walkthrough.ending:
        yield "ending", f"the talk came to '{ending}', not to '{walkthrough.ending}'"
    if walkthrough.weeks is not None and state.buyer.week != walkthrough.weeks:
        yield "weeks", f"the talk took {state.buyer.week} weeks, not {walkthrough.weeks}"
