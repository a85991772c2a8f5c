"""A project's own settings of what counts: the table `[tool.buysim]` of its pyproject.toml.

The only reader of TOML. A wrong setting is a person's problem, placed at its line as well as TOML
lets us: the parser keeps no places, so the key is looked for in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulator.diagnostics import CATALOGUE, Diagnostic, Location, Problems
from simulator.source.files import read_text
from simulator.source.suggest import closest
from simulator.source.wording import shown

NAME = "pyproject.toml"
LEVELS = ("error", "warning", "note", "off")
KEYS = ("severity", "strict")
AT_LEAST_A_WARNING = ("BF0", "BF1", "BF2")
"""Codes of files that cannot be played; a project may not turn these off."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How bad each code is in this project, where it says so, and whether notes count too."""

    severity: Mapping[str, str] = field(default_factory=dict)
    strict: bool = False


def settings_of(start: Path) -> Settings:
    """Return the settings of the project that a file or folder belongs to: of the nearest
    pyproject.toml above it that has a table `[tool.buysim]`; the usual ones if there is none.

    Raises Problems: BF006 for what a setting cannot be, BF002 for a file that cannot be read.
    """
    folder = start.resolve()
    for above in (folder, *folder.parents):
        file = above / NAME
        if file.is_file() and "[tool.buysim" in (text := _text(file)):
            return settings(text, str(file))
    return Settings()


def _text(file: Path) -> str:
    """Return the text of a file; an empty one has no settings, and that is no problem."""
    return read_text(file) if file.stat().st_size else ""


def settings(text: str, name: str) -> Settings:
    """Return the settings in a text of TOML; `name` stands in the problems. Raises Problems."""
    import tomllib

    try:
        table = tomllib.loads(text).get("tool", {}).get("buysim", {})
    except tomllib.TOMLDecodeError as error:
        raise Problems.one(
            "BF006", Location(name), f"this is not TOML: {error}", "mend it there"
        ) from None
    found = list(_problems(table, text, name))
    if found:
        raise Problems(found)
    severity = {str(k).upper(): str(v) for k, v in table.get("severity", {}).items()}
    return Settings(severity, bool(table.get("strict", False)))


def _problems(table: Any, text: str, name: str) -> Iterator[Diagnostic]:
    if not isinstance(table, dict):
        yield _wrong(name, text, "buysim", "this should be a table", "write [tool.buysim]")
        return
    for key in table.keys() - set(KEYS):
        yield _unknown(name, text, key, KEYS, "setting")
    if not isinstance(table.get("strict", False), bool):
        yield _wrong(name, text, "strict", "'strict' is neither true nor false", "write true")
    severity = table.get("severity", {})
    if not isinstance(severity, dict):
        yield _wrong(name, text, "severity", "this should be a table of codes", "BF305 = 'off'")
        return
    for code, level in severity.items():
        if code.upper() not in CATALOGUE:
            yield _unknown(name, text, code, tuple(CATALOGUE), "code")
        elif level not in LEVELS:
            said = f"{shown(str(level))} is no severity"
            yield _wrong(name, text, code, said, f"choose one of {', '.join(LEVELS)}")
        elif level in ("off", "note") and code.upper().startswith(AT_LEAST_A_WARNING):
            said = f"{code} means that a file cannot be used, and cannot be made less of"
            yield _wrong(name, text, code, said, "remove this line, and mend the file")


def _unknown(name: str, text: str, key: str, known: tuple[str, ...], what: str) -> Diagnostic:
    near = closest(key, known)
    repair = f"did you mean '{near}'?" if near else "see buysim explain BF006"
    return _wrong(name, text, key, f"there is no {what} {shown(key)}", repair)


def _wrong(name: str, text: str, key: str, message: str, repair: str) -> Diagnostic:
    """Return a problem at the line on which a key stands behind the table's beginning."""
    begun = text.find("[tool.buysim")
    at = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])").search(text, max(begun, 0))
    where = Location(name)
    if at:
        line_start = text.rfind("\n", 0, at.start()) + 1
        where = Location(name, text.count("\n", 0, at.start()) + 1, at.start() - line_start + 1)
    return Diagnostic("BF006", where, message, repair)
