"""`buysim schema`: the JSON Schema of author files, for editors; or their keys in plain lines."""

from __future__ import annotations

import json
from typing import Any

import click

from simulator.diagnostics import Location, Problems


@click.command("schema")
@click.argument(
    "kind", type=click.Choice(["scenario", "persona", "walkthroughs"]), default="scenario"
)
@click.option(
    "--keys",
    "block",
    is_flag=False,
    flag_value="",
    metavar="[BLOCK]",
    help="In plain lines: the keys of a block, such as endings; of the file if none is named.",
)
def command(kind: str, block: str | None) -> None:
    """Print the JSON Schema of a kind of file, from which an editor completes and explains keys.

    With --keys, print what each key may be and what it means.
    """
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
    schema = json_schema(shapes[kind])
    click.echo(
        "\n".join(_keys(schema, block)) if block is not None else json.dumps(schema, indent=2)
    )


def _keys(schema: dict[str, Any], block: str) -> list[str]:
    """Return the keys of a block in lines. Raises Problems (BF005)."""
    from simulator.scenario.schema.keys import blocks, listed
    from simulator.source import closest

    known = [name for name in blocks(schema) if name]
    if block and block not in known:
        near = closest(block, known)
        repair = f"did you mean '{near}'?" if near else f"choose one of {', '.join(sorted(known))}"
        raise Problems.one("BF005", Location(block), "no block of keys has that name", repair)
    return listed(schema, block)
