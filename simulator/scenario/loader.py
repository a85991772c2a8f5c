"""Files of authors to compiled values: one of the few places that open files.

A scenario or persona is named by a path or by the name it has in the library. Whatever is wrong
with a file comes out as `Problems`, all of it at once; what comes back is ready to run.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path as FilePath
from typing import TypeVar

from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.scenario import references
from simulator.scenario.beside import is_path, outside, resolved
from simulator.scenario.compile import compile_persona, compile_scenario, merged
from simulator.scenario.model import Persona, Scenario
from simulator.scenario.packs import GROUP, Pack, library, packs
from simulator.scenario.schema import (
    Path,
    PersonaFile,
    PhrasebookFile,
    ScenarioFile,
    Strict,
    validate,
)
from simulator.source import Document, closest, parse, read_text

_Model = TypeVar("_Model", bound=Strict)

DEFAULT_PERSONA = "guarded_operations"
WALKTHROUGHS = ".walkthroughs.yaml"
__all__ = [
    "DEFAULT_PERSONA",
    "WALKTHROUGHS",
    "LoadedScenario",
    "default_path",
    "find",
    "library",
    "listed",
    "load_persona",
    "load_scenario",
    "load_scenario_text",
    "offered",
    "phrasebook",
]


@dataclass(frozen=True, slots=True)
class LoadedScenario:
    """A scenario, the document it came from, and what `compile_scenario` was given."""

    scenario: Scenario
    file: ScenarioFile
    document: Document
    path: FilePath


def listed(kind: str) -> tuple[FilePath, ...]:
    """Return the files of a kind in all packs, the library's first, each pack's by name.

    Walkthroughs stand beside scenarios and are not among them.
    """
    return tuple(path for pack in packs().found for path in offered(pack, kind))


def offered(pack: Pack, kind: str) -> tuple[FilePath, ...]:
    """Return a pack's files of a kind, without walkthroughs and string tables."""
    return tuple(path for path in pack.files(kind) if "." not in path.stem)


def find(name: str, kind: str) -> FilePath:
    """Return the file of that path, name, or pack and name as 'pack:name'.

    Raises Problems: BF005 no such name, BF206 more than one pack has it, BF205 a folder that was
    named as a pack is none, or an installed pack that may have had the name cannot be used.
    """
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        return FilePath(name)
    wanted_pack, _, bare = name.rpartition(":")
    wanted = bare.replace("-", "_").lower()
    there, broken = packs()
    if misnamed := [one for one in broken if not one.where.file.startswith(GROUP)]:
        raise Problems(misnamed)
    among = [pack for pack in there if wanted_pack in ("", pack.name)]
    by_name = [(pack.name, path) for pack in among for path in offered(pack, kind)]
    found = [(pack, path) for pack, path in by_name if path.stem == wanted]
    if len(found) == 1:
        return found[0][1]
    if found:
        repair = f"write {' or '.join(f'{pack}:{wanted}' for pack, _ in found)}"
        message = f"more than one pack has a {kind[:-1]} of that name"
        raise Problems.one("BF206", Location(name), message, repair)
    stems = [path.stem for _, path in by_name]
    near = closest(wanted, stems)
    repair = f"did you mean '{near}'?" if near else f"there is {', '.join(stems) or 'none'}"
    missing = Diagnostic("BF005", Location(name), f"no {kind[:-1]} of that name", repair)
    raise Problems([missing, *broken])


def load_scenario(name: str) -> LoadedScenario:
    """Return the scenario of that path or name. Raises Problems."""
    path = find(name, "scenarios")
    return load_scenario_text(read_text(path), str(path), path)


def load_scenario_text(text: str, name: str, path: FilePath | None = None) -> LoadedScenario:
    """Return the scenario of a text; `name` stands in its diagnostics. Raises Problems."""
    where = path or FilePath(name)
    document = parse(text, name)
    file, problems = validate(ScenarioFile, document)
    if file is None:
        raise Problems(problems)
    whole = merged(file, default_path())
    found = [*problems, *references.check(whole, document.locate)]
    for i, persona in enumerate(whole.personas):
        if is_path(persona):
            found += outside(persona, where, document.locate(("personas", i)))
    if _errors(found):
        raise Problems(found)
    compiled = compile_scenario(where.stem, whole)
    beside = tuple(resolved(persona, where) for persona in compiled.personas)
    return LoadedScenario(replace(compiled, personas=beside), whole, document, where)


def load_persona(name: str) -> Persona:
    """Return the persona of that path or name. Raises Problems."""
    path = find(name, "personas")
    document = parse(read_text(path), str(path))
    file, problems = validate(PersonaFile, document)
    found = list(problems)
    if file is not None:
        known = references.known_lines()
        for key in file.lines:
            found += references.known(
                key, known, "situation", document.locate(("lines", key), key=True)
            )
    if file is None or _errors(found):
        raise Problems(found)
    return compile_persona(path.stem, file, phrasebook())


@cache
def default_path() -> Path:
    """Return the path that ships: stages, gates and endings."""
    return _shipped(Path, "path.yaml")


@cache
def phrasebook() -> dict[str, tuple[str, ...]]:
    """Return the lines that ship, by situation."""
    return dict(_shipped(PhrasebookFile, "phrasebook.yaml").lines)


def _shipped(shape: type[_Model], name: str) -> _Model:
    source = files("simulator.scenario") / "defaults" / name
    value, problems = validate(shape, parse(source.read_text("utf-8"), name))
    assert isinstance(value, shape), "\n".join(map(str, problems))
    return value


def _errors(found: Iterable[Diagnostic]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in found)
