"""`buysim test`: the walkthroughs kept with a scenario, played in typed words."""

from __future__ import annotations

from pathlib import Path

import click

from simulator.cli.exits import Exit
from simulator.cli.show import show


@click.command("test")
@click.argument("scenarios", nargs=-1)
@click.option("--verbose", "-v", is_flag=True, help="Print the talks as they went.")
def command(scenarios: tuple[str, ...], verbose: bool) -> int:
    """Play the walkthroughs kept with SCENARIOS; all of the library's if none is named."""
    from simulator.authoring import walkthrough
    from simulator.scenario.loader import listed, load_scenario

    names = scenarios or tuple(
        str(p) for p in listed("scenarios") if walkthrough.beside(p).exists()
    )
    failed = played_count = 0
    for name in names:
        loaded = load_scenario(name)
        book = walkthrough.load(walkthrough.beside(Path(loaded.path)))
        for played in walkthrough.play_all(loaded, book):
            played_count += 1
            failed += bool(played.problems)
            mark = "FAIL" if played.problems else "ok  "
            ending = played.ending or "not ended"
            click.echo(f"{mark} {loaded.scenario.id} {played.id}: {ending}")
            if verbose:
                for said, step in played.steps:
                    click.echo(f"  SELLER: {said}\n  BUYER:  {step.reply.text}")
            show(played.problems)
    click.echo(f"{played_count} walkthroughs, {failed} failed")
    return Exit.FINDINGS if failed else Exit.OK
