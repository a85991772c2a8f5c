"""`buysim list`: what there is to play."""

from __future__ import annotations

import click


@click.command("list")
def command() -> None:
    """List the scenarios and personas of the library."""
    from simulator.diagnostics import Problems
    from simulator.scenario.loader import listed, load_persona, load_scenario

    click.echo("Scenarios")
    for path in listed("scenarios"):
        try:
            scenario = load_scenario(str(path)).scenario
        except Problems as problems:
            click.echo(f"  {path.stem:<22}{len(problems.diagnostics)} problems; see buysim check")
            continue
        people = f"{len(scenario.elements)} parts, {len(scenario.endings)} endings"
        click.echo(f"  {path.stem:<22}{scenario.title} ({scenario.trade}; {people})")
    click.echo("Personas")
    for path in listed("personas"):
        try:
            persona = load_persona(str(path))
        except Problems as problems:
            click.echo(f"  {path.stem:<22}{len(problems.diagnostics)} problems; see buysim check")
            continue
        click.echo(f"  {path.stem:<22}{persona.title}")
