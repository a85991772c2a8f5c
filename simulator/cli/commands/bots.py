"""`buysim bots`: what ways of talking come to, counted over seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.scenario.model import Persona, Scenario


@click.command("bots")
@click.argument("scenarios", nargs=-1)
@click.option("--persona", "personas", multiple=True, help="Personas; the scenario's if left out.")
@click.option("--library", is_flag=True, help="Every scenario and persona of the library.")
@click.option("--seeds", default=20, show_default=True, help="Talks a bot that draws lots has.")
@click.option("--hang-up/--no-hang-up", default=True, help="Whether the buyer may end a call.")
@click.option("--markdown", is_flag=True, help="Print a page of tables, both ways of hanging up.")
def command(
    scenarios: tuple[str, ...],
    personas: tuple[str, ...],
    library: bool,
    seeds: int,
    hang_up: bool,
    markdown: bool,
) -> None:
    """Let scripted sellers talk with the buyers of SCENARIOS (order_desk if none is named).

    The bots speak moves, not words. That one does better than another is a property of the model,
    not evidence about people. A bot that draws no lots talks once.
    """
    from simulator.scenario.loader import listed, load_scenario

    names = [p.stem for p in listed("scenarios")] if library else scenarios or ("order_desk",)
    everybody = tuple(p.stem for p in listed("personas")) if library else personas
    tried = [(s, _personas(s, everybody)) for s in (load_scenario(n).scenario for n in names)]
    if markdown:
        _page(tried, seeds)
        return
    for scenario, who in tried:
        _lines(scenario, who, seeds, hang_up)


def _personas(scenario: Scenario, named: tuple[str, ...]) -> list[Persona]:
    from simulator.scenario.loader import DEFAULT_PERSONA, load_persona

    return [load_persona(name) for name in named or scenario.personas or (DEFAULT_PERSONA,)]


def _lines(scenario: Scenario, personas: list[Persona], seeds: int, hang_up: bool) -> None:
    from simulator.study.standings import standings, without_hang_up

    met = scenario if hang_up else without_hang_up(scenario)
    for persona in personas:
        click.echo(f"{scenario.id} with {persona.id}, {seeds} seeds")
        for one in standings(met, persona, seeds):
            shown = ", ".join(f"{id} {n}" for id, n in one.endings)
            click.echo(
                f"  {one.bot:<15} good {one.good}/{len(one.outcomes)}  "
                f"weeks {one.mean_weeks:4.1f}  {shown}"
            )


def _page(tried: list[tuple[Scenario, list[Persona]]], seeds: int) -> None:
    from simulator.reports.bots import Part, bots_markdown
    from simulator.study.standings import standings, together, without_hang_up

    parts = []
    for scenario, personas in tried:
        each = [one for persona in personas for one in standings(scenario, persona, seeds)]
        stays = without_hang_up(scenario)
        patient = [one for persona in personas for one in standings(stays, persona, seeds)]
        parts.append(
            Part(scenario.id, scenario.title, tuple(each), together(each), together(patient))
        )
    click.echo(bots_markdown(parts, seeds), nl=False)
