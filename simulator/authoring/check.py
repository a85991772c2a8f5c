"""Everything that can be said about one author file, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simulator.authoring import tables, voices, walkthrough
from simulator.authoring.difficulty import difficulty
from simulator.authoring.lint import lint
from simulator.diagnostics import Diagnostic, Problems
from simulator.scenario import references
from simulator.scenario.beside import is_path
from simulator.scenario.loader import WALKTHROUGHS, find, listed, load_scenario
from simulator.source import closest, parse, read_text


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
            return voices.check(path)
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


def _walkthroughs(path: Path) -> tuple[Diagnostic, ...]:
    book = walkthrough.load(path)
    own = path.with_name(path.name.removesuffix(WALKTHROUGHS) + ".yaml")
    if own.exists() and not is_path(book.file.scenario):
        at = book.document.locate(("scenario",))
        named = book.file.scenario.rpartition(":")[2].replace("-", "_").lower()
        strange = [*references.known(named, [own.stem.lower()], "scenario beside this file,", at)]
        if strange:
            return tuple(strange)
    loaded = load_scenario(str(own) if own.exists() else book.file.scenario)
    return tuple(d for played in walkthrough.play_all(loaded, book) for d in played.problems)
