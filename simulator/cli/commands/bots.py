"""`buysim bots`: what ways of talking come to, counted over seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.study.standings import Standing


@click.command("bots")
@click.argument("scenarios", nargs=-1)
@click.option("--persona", "personas", multiple=True, help="Personas; the scenario's if left out.")
@click.option("--library", is_flag=True, help="Every scenario and persona of the library.")
@click.option("--seeds", default=20, show_default=True, help="Talks a bot that draws lots has.")
@click.option("--hang-up/--no-hang-up", default=True, help="Whether the buyer may end a call.")
@click.option("--markdown", is_flag=True, help="Print a page of tables, both ways of hanging up.")
@click.option("--workers", default=1, show_default=True, help="Processes.")
def command(
    scenarios: tuple[str, ...],
    personas: tuple[str, ...],
    library: bool,
    seeds: int,
    hang_up: bool,
    markdown: bool,
    workers: int,
) -> None:
    """Let scripted sellers talk with the buyers of SCENARIOS (order_desk if none is named).

    The bots speak moves, not words. That one does better than another is a property of the model,
    not evidence about people. A bot that draws no lots talks once. `buysim league` tells more.
    """
    from simulator.batch.league import personas as suiting
    from simulator.scenario.loader import listed

    names = [str(path) for path in listed("scenarios")] if library else scenarios or ("order_desk",)
    everybody = tuple(path.stem for path in listed("personas")) if library else personas
    tried = [(name, everybody or suiting(name)) for name in names]
    if markdown:
        _page(tried, seeds, workers)
        return
    for name, who in tried:
        _lines(_found(name, who, seeds, hang_up, workers), seeds)


def _found(
    name: str, who: tuple[str, ...], seeds: int, hang_up: bool, workers: int
) -> list[Standing]:
    from simulator.batch.league import gathered, run_league, tasks
    from simulator.study.bots import BOTS

    return gathered(run_league(tasks(name, who, BOTS, seeds, hang_up), workers))


def _lines(found: list[Standing], seeds: int) -> None:
    who = ""
    for one in found:
        if one.persona != who:
            who = one.persona
            click.echo(f"{one.scenario} with {who}, {seeds} seeds")
        shown = ", ".join(f"{id} {n}" for id, n in one.endings)
        click.echo(
            f"  {one.bot:<15} good {one.good}/{len(one.outcomes)}  "
            f"weeks {one.mean_weeks:4.1f}  {shown}"
        )


def _page(tried: list[tuple[str, tuple[str, ...]]], seeds: int, workers: int) -> None:
    from simulator.batch.library import scenario_named
    from simulator.reports.bots import Part, bots_markdown
    from simulator.study.standings import together

    parts = []
    for name, who in tried:
        each = _found(name, who, seeds, True, workers)
        patient = _found(name, who, seeds, False, workers)
        met = scenario_named(name)
        parts.append(Part(met.id, met.title, tuple(each), together(each), together(patient)))
    click.echo(bots_markdown(parts, seeds), nl=False)
