"""Where scenarios and personas are kept: the library, folders that are named, installed packages.

A pack is a folder that holds `scenarios/` and `personas/`. It is named on the command line, in
`BUYSIM_PATH`, or by an installed package's entry point in the group `buysim.packs`, whose value is
a package. Such a package is located and never imported: none of its code runs. What is wrong with
one pack stops no other.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from simulator.diagnostics import Diagnostic, Location

GROUP = "buysim.packs"
VARIABLE = "BUYSIM_PATH"
LIBRARY = "buysim"
"""The name of the pack that ships."""
KINDS = ("scenarios", "personas")
NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")


class Pack(NamedTuple):
    """A pack: its name, and its folder for each kind, None where it has none."""

    name: str
    scenarios: Path | None
    personas: Path | None

    def files(self, kind: str) -> tuple[Path, ...]:
        """Return its YAML files of 'scenarios' or 'personas', by name; none that a link leads out
        of the pack."""
        folder: Path | None = getattr(self, kind)
        if folder is None:
            return ()
        inside = folder.resolve()
        found = (p for p in folder.glob("*.yaml") if p.resolve().is_relative_to(inside))
        return tuple(sorted(found))


class Packs(NamedTuple):
    """The packs there are, the one that ships first, and what is wrong with others."""

    found: tuple[Pack, ...]
    problems: tuple[Diagnostic, ...]


def library(kind: str) -> Path:
    """Return the folder of 'scenarios' or 'personas': the wheel's, or else the checkout's."""
    package = Path(str(files("simulator")))
    packed = package / "_data" / kind
    return packed if packed.is_dir() else package.parent / kind


def packs() -> Packs:
    """Return the packs there are now."""
    return _packs(os.environ.get(VARIABLE, ""), tuple(sys.path))


@lru_cache(maxsize=4)
def _packs(path: str, places: tuple[str, ...]) -> Packs:
    """`places` is only there to look again when installed packages may be others."""
    found = [Pack(LIBRARY, library("scenarios"), library("personas"))]
    problems: list[Diagnostic] = []
    named = [(Path(part).resolve().name, Path(part)) for part in path.split(os.pathsep) if part]
    for name, folder in (*named, *_installed(problems)):
        where = Location(str(folder))
        taken = next((pack for pack in found if pack.name == name), None)
        if taken is not None:
            message = f"there is a pack '{name}' already"
            problems.append(Diagnostic("BF205", where, message, "rename it, or leave it out"))
        elif not NAME.fullmatch(name):
            message = f"'{name}' is no name for a pack"
            problems.append(Diagnostic("BF205", where, message, "small letters, digits, _ and -"))
        elif not any((folder / kind).is_dir() for kind in KINDS):
            message = "this is no pack: it has neither scenarios/ nor personas/"
            problems.append(Diagnostic("BF205", where, message, "put the files into such a folder"))
        else:
            kept = [folder / kind if (folder / kind).is_dir() else None for kind in KINDS]
            found.append(Pack(name, *kept))
    return Packs(tuple(found), tuple(problems))


def _installed(problems: list[Diagnostic]) -> Iterator[tuple[str, Path]]:
    """Yield the packs that installed packages name, in order of their names."""
    from importlib.metadata import entry_points

    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)):
        folder = _located(entry.value)
        if folder is None:
            message = f"the installed pack '{entry.name}' names '{entry.value}', which is not there"
            where = Location(f"{GROUP}:{entry.name}")
            problems.append(Diagnostic("BF205", where, message, "install that package anew"))
        else:
            yield entry.name, folder


def _located(package: str) -> Path | None:
    """Return a package's folder. Only its outermost part is looked up, as looking up a part of it
    would import it; the rest are folders."""
    from importlib.util import find_spec

    outermost, *rest = package.split(".")
    try:
        spec = find_spec(outermost)
    except (ImportError, ValueError):
        return None
    places = (spec.submodule_search_locations or ()) if spec else ()
    return next((Path(place, *rest) for place in places if Path(place, *rest).is_dir()), None)
