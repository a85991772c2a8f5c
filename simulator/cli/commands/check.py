"""`buysim check`: everything that is wrong with scenarios and personas, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit
from simulator.cli.show import as_json, as_sarif, show
from simulator.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from simulator.source.settings import Settings


@click.command(
    "check",
    epilog="Exit codes: 0 nothing found, 1 an error or a warning (with --strict a note too), "
    "2 wrong use, 3 a name that leads nowhere or settings that cannot be read.",
)
@click.argument("paths", nargs=-1)
@click.option("--json", "json_", is_flag=True, help="Print the findings as JSON.")
@click.option("--sarif", is_flag=True, help="Print them as SARIF 2.1.0, for editors and CI.")
@click.option("--notes/--no-notes", default=False, help="Show notes as well.")
@click.option("--strict", is_flag=True, help="Show notes, and let them count.")
@click.option("--caret/--no-caret", default=True, help="Show the line a finding stands in.")
def command(
    paths: tuple[str, ...], json_: bool, sarif: bool, notes: bool, strict: bool, caret: bool
) -> int:
    """Find what is wrong with scenarios and personas.

    PATHS are files, folders or names in the library; the whole library if none is given. How bad
    a code is in your project stands in its pyproject.toml; see buysim explain BF006.
    """
    from simulator.authoring.check import check_file, files
    from simulator.authoring.weighed import weighed

    named = files(paths)
    known = _settings(named)
    found = [d for path in named for d in weighed(check_file(path), known[path.parent])]
    strict = strict or any(settings.strict for settings in known.values())
    shown = [d for d in found if notes or strict or d.severity is not Severity.NOTE]
    if json_ or sarif:
        click.echo(as_json(shown) if json_ else as_sarif(shown))
    else:
        show(shown, carets=caret)
        click.echo(_summary(named, shown))
    counts = [d for d in shown if strict or d.severity is not Severity.NOTE]
    return Exit.FINDINGS if counts else Exit.OK


def _settings(named: Sequence[Path]) -> dict[Path, Settings]:
    """Return the settings of each folder."""
    from simulator.source.settings import settings_of

    return {folder: settings_of(folder) for folder in dict.fromkeys(p.parent for p in named)}


def _summary(named: list[Path], found: list[Diagnostic]) -> str:
    what = "1 file" if len(named) == 1 else f"{len(named)} files"
    counts = [
        f"{number} {severity}{'' if number == 1 else 's'}"
        for severity in Severity
        if (number := sum(d.severity is severity for d in found))
    ]
    return f"{what} checked: {', '.join(counts) or 'nothing wrong'}"
