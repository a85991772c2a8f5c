"""`buysim bots`: what ways of talking come to, counted over seeds."""

from __future__ import annotations

from collections import Counter

import click


@click.command("bots")
@click.argument("scenario", default="order_desk")
@click.option("--persona", "personas", multiple=True, help="Personas; the scenario's if left out.")
@click.option("--seeds", default=20, show_default=True, help="Talks a bot has with each persona.")
def command(scenario: str, personas: tuple[str, ...], seeds: int) -> None:
    """Let scripted sellers talk with a buyer, and count the endings.

    The bots speak moves, not words. That one does better than another is a property of the model,
    not evidence about people.
    """
    from simulator.buyer import buyer
    from simulator.scenario.loader import DEFAULT_PERSONA, load_persona, load_scenario
    from simulator.study.bots import BOTS, run

    loaded = load_scenario(scenario)
    names = personas or loaded.scenario.personas or (DEFAULT_PERSONA,)
    for name in names:
        ready = buyer(loaded.scenario, load_persona(name))
        click.echo(f"{loaded.scenario.id} with {name}, {seeds} seeds")
        for bot_name, bot in BOTS.items():
            talks = [run(ready, bot, seed) for seed in range(seeds)]
            endings = Counter(talk.outcome.ending for talk in talks)
            good = sum(talk.outcome.good for talk in talks)
            weeks = sum(talk.outcome.weeks for talk in talks) / len(talks)
            shown = ", ".join(f"{id} {n}" for id, n in endings.most_common())
            click.echo(f"  {bot_name:<15} good {good}/{len(talks)}  weeks {weeks:4.1f}  {shown}")
