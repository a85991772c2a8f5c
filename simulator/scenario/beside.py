"""Files that an author file names: they stand in its own folder or below, and nowhere else.

A scenario may come from anybody. Whatever it names is a name of the library, or a path that does
not leave the folder it came with, links followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from simulator.diagnostics import Diagnostic, Location


def is_path(name: str) -> bool:
    """Say whether a name is that of a file, and not of the library.

    >>> is_path("guarded_operations"), is_path("./ruth.yaml"), is_path("ruth.yml")
    (False, True, True)
    """
    return "/" in name or "\\" in name or name.endswith((".yaml", ".yml"))


def outside(name: str, file: Path, where: Location) -> Iterator[Diagnostic]:
    """Yield BF204 if a path that stands in a file leads out of the file's folder, and BF001 if
    it leads to nothing."""
    folder = file.parent
    try:
        found = (folder / name).resolve()
        stays = found.is_relative_to(folder.resolve()) and "\\" not in name
        there = stays and found.is_file()
    except (OSError, ValueError, RuntimeError):
        stays = there = False
    if not stays:
        yield Diagnostic(
            "BF204",
            where,
            "this path leads out of the folder that the file stands in",
            "put that file beside this one, and write its name alone",
        )
    elif not there:
        yield Diagnostic("BF001", where, "no such file", "write it as it stands beside this one")


def resolved(name: str, file: Path) -> str:
    """Return a name of the library as it is, and a path as seen from the file it stands in."""
    return str(file.parent / name) if is_path(name) else name
