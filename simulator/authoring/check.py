"""Everything that can be said about one author file, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simulator.authoring import tables, walkthrough
from simulator.authoring.difficulty import difficulty
from simulator.authoring.lint import lint
from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.scenario.loader import WALKTHROUGHS, find, listed, load_persona, load_scenario
from simulator.source import closest, parse, read_text
from simulator.voice import faults


def files(names: Iterable[str]) -> list[Path]:
    """Return the author files of some paths, folders or library names; the library's if none.

    Raises Problems (BF001, BF005) for a name that leads nowhere.
    """
    found: list[Path] = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            found += sorted(path.rglob("*.yaml"))
        else:
            named = path.suffix in (".yaml", ".yml") or path.exists()
            found.append(path if named else _in_library(name))
    if not names:
        found = [*listed("scenarios"), *listed("personas")]
    return found


def check_file(path: Path) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a scenario, a persona or a file of walkthroughs."""
    try:
        if path.name.endswith(WALKTHROUGHS):
            return _walkthroughs(path)
        if tables.STRINGS in path.name:
            return tables.check(path)
        if _is_persona(path):
            return _persona(path)
        loaded = load_scenario(str(path))
    except Problems as problems:
        return problems.diagnostics
    return (*lint(loaded), *difficulty(loaded))


def _in_library(name: str) -> Path:
    scenarios = [p.stem for p in listed("scenarios")]
    personas = [p.stem for p in listed("personas")]
    wanted = name.replace("-", "_").lower()
    if wanted in personas:
        return find(name, "personas")
    if wanted in scenarios or not closest(wanted, personas):
        return find(name, "scenarios")
    return find(name, "personas")


def _is_persona(path: Path) -> bool:
    data = parse(read_text(path), str(path)).data
    return isinstance(data, dict) and "traits" in data and "elements" not in data


def _persona(path: Path) -> tuple[Diagnostic, ...]:
    load_persona(str(path))
    document = parse(read_text(path), str(path))
    found: list[Diagnostic] = []
    for key, said in ((document.data or {}).get("lines") or {}).items():
        for index, text in enumerate(said):
            place = ("lines", key, index)
            where = document.locate(place)
            first = document.content_line(place)
            for fault in faults(str(text)):
                at = where if fault.line == 1 else Location(where.file, first + fault.line - 1, 1)
                found.append(Diagnostic(fault.code, at, fault.message, fault.repair))
    return tuple(found)


def _walkthroughs(path: Path) -> tuple[Diagnostic, ...]:
    book = walkthrough.load(path)
    own = path.with_name(path.name.removesuffix(WALKTHROUGHS) + ".yaml")
    loaded = load_scenario(str(own) if own.exists() else book.file.scenario)
    return tuple(d for played in walkthrough.play_all(loaded, book) for d in played.problems)
