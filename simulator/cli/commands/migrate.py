"""`buysim migrate`: author files in the newest format, comments and all."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command("migrate")
@click.argument("paths", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
def command(paths: tuple[str, ...], dry_run: bool) -> None:
    """Bring scenarios and personas at PATHS to the newest format, and keep everything else.

    Files that are in it already are left alone.
    """
    from simulator.authoring.check import files
    from simulator.scenario.schema import FORMAT
    from simulator.source.files import read_text
    from simulator.source.migrate import migrate

    for path in files(paths):
        found = migrate(read_text(path), str(path), FORMAT)
        if not found.done:
            click.echo(f"{path}: nothing to do, this is format {FORMAT}, the newest")
            continue
        if not dry_run:
            _replace(path, found.text)
        click.echo(f"{path}: {'would be' if dry_run else 'is'} format {FORMAT} now")
        for what in found.done:
            click.echo(f"  {what}")


def _replace(path: Path, text: str) -> None:
    """Put a text in a file's place at once, so that a stop in between leaves the old one whole."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)
