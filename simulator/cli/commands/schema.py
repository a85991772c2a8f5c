"""`buysim schema`: the JSON Schema of author files, for editors."""

from __future__ import annotations

import json

import click


@click.command("schema")
@click.argument(
    "kind", type=click.Choice(["scenario", "persona", "walkthroughs"]), default="scenario"
)
def command(kind: str) -> None:
    """Print the JSON Schema of a KIND of file; an editor completes and explains keys from it."""
    from simulator.scenario.schema import (
        PersonaFile,
        ScenarioFile,
        Shape,
        WalkthroughFile,
        json_schema,
    )

    shapes: dict[str, Shape] = {
        "scenario": ScenarioFile,
        "persona": PersonaFile,
        "walkthroughs": WalkthroughFile,
    }
    click.echo(json.dumps(json_schema(shapes[kind]), indent=2))
