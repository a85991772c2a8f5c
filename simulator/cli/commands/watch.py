"""`buysim watch`: on each save what is wrong, what changed, and where the talk goes otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from simulator.cli.exits import Exit


@click.command("watch")
@click.argument("scenario")
@click.option("--journal", type=click.Path(path_type=Path), help="The talk to play again.")
@click.option("--walkthrough", "kept", default="", help="A walkthrough to play again, by its id.")
def command(scenario: str, journal: Path | None, kept: str) -> int:
    """Look on while you write SCENARIO: on each save, what is wrong and what changed.

    The talk that goes along is the newest one you had with this scenario, unless a journal or a
    walkthrough is named. Ctrl-C ends it.
    """
    from simulator.cli.watching.loop import Loop
    from simulator.cli.watching.saves import saves
    from simulator.scenario.loader import find

    if journal and kept:
        raise click.UsageError("--journal and --walkthrough name two talks; give one of them")
    try:
        loop = Loop(find(scenario, "scenarios"), journal, kept)
        _show(loop.first())
        for saved in saves(loop.files):
            _show(loop.then(saved))
    except KeyboardInterrupt:
        click.echo()
    return Exit.OK


def _show(lines: Iterable[str]) -> None:
    """Print at once, also into a pipe."""
    for line in lines:
        click.echo(line)
