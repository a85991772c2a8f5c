"""What `buysim test` tries: the walkthroughs kept with scenarios and the example phrases in them,
found by path, folder or name.

A file that cannot be read is a result of its own and stops nothing else. Nothing here prints, and
the clock is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from simulator.authoring import walkthrough
from simulator.authoring.phrases import Phrase, phrases
from simulator.authoring.walkthrough import Book, Played
from simulator.diagnostics import Diagnostic, Location, Problems, Severity
from simulator.scenario.beside import resolved
from simulator.scenario.loader import (
    WALKTHROUGHS,
    LoadedScenario,
    find,
    listed,
    load_scenario,
)
from simulator.source import read_text

EXAMPLES = "examples:"
"""How an element's example phrases begin; a cheap look, before a file is read in full."""
Clock = Callable[[], float]


class Case(NamedTuple):
    """A scenario file, '' if its walkthroughs name it, and the file of walkthroughs to try on it,
    which is not there where only example phrases are tried."""

    scenario: str
    book: Path


class Timed(NamedTuple):
    """A walkthrough as it went, and how many seconds it took."""

    played: Played
    seconds: float


@dataclass(frozen=True, slots=True)
class Tried:
    """A scenario tried. `loaded` is None, and `problems` say why, where a file cannot be read."""

    case: Case
    loaded: LoadedScenario | None = None
    walks: tuple[Timed, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    problems: tuple[Diagnostic, ...] = ()

    @property
    def name(self) -> str:
        """The scenario's id, or what its walkthroughs' file is called, where it cannot be read."""
        book = self.case.book.name.removesuffix(WALKTHROUGHS)
        return self.loaded.scenario.id if self.loaded else book

    @property
    def failed(self) -> int:
        """How many walkthroughs went otherwise than written."""
        return sum(bool(walk.played.problems) for walk in self.walks)

    @property
    def astray(self) -> int:
        """How many example phrases reach something else."""
        return sum(d.severity is Severity.ERROR for one in self.phrases for d in one.problems)


def cases(names: Iterable[str]) -> list[Case]:
    """Return what there is to try at some paths, folders or library names; the library if none.

    Raises Problems (BF001, BF005) for a name that leads nowhere, or where nothing is kept.
    """
    named = tuple(names)
    if not named:
        return [case for path in listed("scenarios") if (case := _kept(path))]
    return [case for name in named for case in _cases(name)]


def _cases(name: str) -> list[Case]:
    path = Path(name)
    if path.is_dir():
        found = [case for file in sorted(path.rglob("*.yaml")) if (case := _in_folder(file))]
        return found or _nothing(path, "there are no walkthroughs in this folder")
    if name.endswith(WALKTHROUGHS):
        return [_of_book(path)]
    scenario = find(name, "scenarios")
    case = _kept(scenario)
    if case or not scenario.exists():
        return [case or Case(str(scenario), walkthrough.beside(scenario))]
    return _nothing(scenario, "no walkthroughs are kept with this scenario, and no examples in it")


def _in_folder(file: Path) -> Case | None:
    """A book is tried on its scenario; a scenario by itself only where it has no book."""
    if file.name.endswith(WALKTHROUGHS):
        return _of_book(file)
    return None if walkthrough.beside(file).exists() else _kept(file)


def _kept(scenario: Path) -> Case | None:
    book = walkthrough.beside(scenario)
    kept = book.exists() or (scenario.exists() and EXAMPLES in read_text(scenario))
    return Case(str(scenario), book) if kept else None


def _of_book(book: Path) -> Case:
    """A book belongs to the scenario beside it, or to the one that it names."""
    own = book.with_name(book.name.removesuffix(WALKTHROUGHS) + ".yaml")
    return Case(str(own) if own.exists() else "", book)


def _nothing(path: Path, message: str) -> list[Case]:
    repair = "play it, and keep the talk with `buysim walkthrough JOURNAL`"
    raise Problems.one("BF001", Location(str(path)), message, repair)


def attempt(case: Case, clock: Clock) -> Tried:
    """Return a scenario tried; what cannot be read comes back as its problems."""
    try:
        if case.scenario and not Path(case.scenario).exists():
            load_scenario(case.scenario)
        book = walkthrough.load(case.book) if case.book.exists() or not case.scenario else None
        named = resolved(book.file.scenario, case.book) if book else ""
        loaded = load_scenario(case.scenario or named)
        walks = tuple(_timed(loaded, book, clock)) if book else ()
        return Tried(case, loaded, walks, tuple(phrases(loaded)))
    except Problems as problems:
        return Tried(case, problems=problems.diagnostics)


def _timed(loaded: LoadedScenario, book: Book, clock: Clock) -> Iterator[Timed]:
    began = clock()
    for played in walkthrough.play_all(loaded, book):
        ended = clock()
        yield Timed(played, ended - began)
        began = ended
