"""`buysim check`: everything that is wrong with scenarios and personas, all at once."""

from __future__ import annotations

from pathlib import Path

import click

from simulator.cli.exits import Exit
from simulator.cli.show import as_json, show
from simulator.diagnostics import Diagnostic, Severity


@click.command("check")
@click.argument("paths", nargs=-1)
@click.option("--json", "json_", is_flag=True, help="Print the findings as JSON.")
@click.option("--notes/--no-notes", default=False, help="Show notes as well.")
@click.option("--caret/--no-caret", default=True, help="Show the line a finding stands in.")
def command(paths: tuple[str, ...], json_: bool, notes: bool, caret: bool) -> int:
    """Find what is wrong with scenarios and personas.

    PATHS are files, folders or names in the library; the whole library if none is given.
    """
    from simulator.authoring.check import check_file, files

    named = files(paths)
    found = [d for path in named for d in check_file(path)]
    shown = [d for d in found if notes or d.severity is not Severity.NOTE]
    if json_:
        click.echo(as_json(shown))
    else:
        show(shown, carets=caret)
        click.echo(_summary(named, shown))
    return Exit.FINDINGS if any(d.severity is not Severity.NOTE for d in shown) else Exit.OK


def _summary(named: list[Path], found: list[Diagnostic]) -> str:
    what = "1 file" if len(named) == 1 else f"{len(named)} files"
    counts = [
        f"{number} {severity}{'' if number == 1 else 's'}"
        for severity in Severity
        if (number := sum(d.severity is severity for d in found))
    ]
    return f"{what} checked: {', '.join(counts) or 'nothing wrong'}"
