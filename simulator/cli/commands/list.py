"""`buysim list`: what there is to play."""

from __future__ import annotations

import click


@click.command("list")
def command() -> None:
    """List the scenarios and personas of the library."""
    from simulator.authoring.checks.case import case
    from simulator.diagnostics import Problems
    from simulator.scenario.loader import listed, load_persona, load_scenario

    click.echo("Scenarios")
    for path in listed("scenarios"):
        try:
            loaded = load_scenario(str(path))
        except Problems as problems:
            click.echo(f"  {path.stem:<22}{len(problems.diagnostics)} problems; see buysim check")
            continue
        known, scenario, hard = case(loaded), loaded.scenario, loaded.file.difficulty
        endings = sum(known.can_end(ending) for ending in scenario.endings)
        people = f"{len(scenario.elements)} parts, {endings} endings" + (
            f"; {hard}" if hard else ""
        )
        click.echo(f"  {path.stem:<22}{scenario.title} ({scenario.trade}; {people})")
    click.echo("Personas")
    for path in listed("personas"):
        try:
            persona = load_persona(str(path))
        except Problems as problems:
            click.echo(f"  {path.stem:<22}{len(problems.diagnostics)} problems; see buysim check")
            continue
        click.echo(f"  {path.stem:<22}{persona.title}")
