"""How diagnostics are shown: a line each, with the author's own line and a caret beneath."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

from simulator.diagnostics import Diagnostic
from simulator.source.caret import view


def show(diagnostics: Iterable[Diagnostic], carets: bool = True, err: bool = False) -> None:
    """Print diagnostics, each with a caret view where its file can be read."""
    texts: dict[str, list[str]] = {}
    for diagnostic in diagnostics:
        name = diagnostic.where.file
        if carets and name not in texts:
            texts[name] = _lines(name)
        known = texts.get(name, [])
        line = diagnostic.where.line
        if carets and 0 < line <= len(known):
            click.echo(view(diagnostic, known[line - 1]), err=err)
        else:
            click.echo(str(diagnostic), err=err)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Return diagnostics as a JSON list, for editors and other programs."""
    return json.dumps(
        [
            {
                "file": d.where.file,
                "line": d.where.line,
                "column": d.where.column,
                "code": d.code,
                "severity": d.severity.value,
                "message": d.message,
                "repair": d.repair,
            }
            for d in diagnostics
        ],
        indent=2,
    )


def as_sarif(diagnostics: Iterable[Diagnostic]) -> str:
    """Return diagnostics as a SARIF log, with paths relative to the current folder."""
    from simulator import __version__
    from simulator.authoring.sarif import sarif

    found = list(diagnostics)
    lines = {name: tuple(_lines(name)) for name in {d.where.file for d in found}}
    return json.dumps(sarif(found, __version__, Path.cwd(), lines), indent=2)


def _lines(name: str) -> list[str]:
    try:
        return Path(name).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
