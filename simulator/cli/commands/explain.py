"""`buysim explain`: what a name that the product prints means."""

from __future__ import annotations

import click

from simulator.diagnostics import Location, Problems


@click.command("explain")
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """Explain a NAME: a code (BF102), an act (FAC_Q), a target, a family, a rule (R16), a
    criterion or a situation. Without a name, list what there is."""
    from simulator.authoring.explain import explain, names, suggestion

    if name is None:
        click.echo("\n".join(names()))
        return
    text = explain(name)
    if text is None:
        near = suggestion(name)
        repair = f"did you mean '{near}'?" if near else "see buysim explain for the names"
        raise Problems.one("BF005", Location(name), "nothing of that name to explain", repair)
    click.echo(text.rstrip())
