"""`buysim list`: what there is to play, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click


@click.command("list")
def command() -> None:
    """List the scenarios and personas of the library, and of each pack under its name."""
    from simulator.scenario.loader import offered
    from simulator.scenario.packs import LIBRARY, packs

    there, problems = packs()
    for pack in there:
        if pack.name != LIBRARY:
            folder = (pack.scenarios or pack.personas or Path()).parent
            click.echo(f"Pack {pack.name} ({folder})")
        _section("Scenarios", offered(pack, "scenarios"), _scenario)
        _section("Personas", offered(pack, "personas"), _persona)
    for problem in problems:
        click.echo(str(problem), err=True)


def _section(title: str, paths: tuple[Path, ...], told: Callable[[Path], str]) -> None:
    from simulator.diagnostics import Problems

    if paths:
        click.echo(title)
    for path in paths:
        try:
            line = told(path)
        except Problems as problems:
            line = f"{len(problems.diagnostics)} problems; see buysim check"
        click.echo(f"  {path.stem:<22}{line}")


def _scenario(path: Path) -> str:
    from simulator.authoring.checks.case import case
    from simulator.scenario.loader import load_scenario

    loaded = load_scenario(str(path))
    known, scenario, hard = case(loaded), loaded.scenario, loaded.file.difficulty
    endings = sum(known.can_end(ending) for ending in scenario.endings)
    parts = f"{len(scenario.elements)} parts, {endings} endings" + (f"; {hard}" if hard else "")
    return f"{scenario.title} ({scenario.trade}; {parts})"


def _persona(path: Path) -> str:
    from simulator.scenario.loader import load_persona

    return load_persona(str(path)).title
