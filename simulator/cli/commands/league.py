"""`buysim league`: scripted sellers over scenarios, personas and seeds; how hard a scenario is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit

if TYPE_CHECKING:
    from simulator.cli.league import Played
    from simulator.diagnostics import Diagnostic
    from simulator.reports.league import Part
    from simulator.scenario.loader import LoadedScenario


@click.command("league")
@click.argument("scenarios", nargs=-1)
@click.option("--library", is_flag=True, help="Every scenario of the library.")
@click.option("--persona", "personas", multiple=True, help="Personas; the scenario's if left out.")
@click.option(
    "--seeds",
    default=20,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help="Talks a seller that draws lots has.",
)
@click.option("--hang-up/--no-hang-up", default=True, help="Whether the buyer may end a call.")
@click.option("--by-persona", is_flag=True, help="A table for each persona.")
@click.option("--ladder", is_flag=True, help="Only what difficulty is measured with.")
@click.option("--json", "json_", is_flag=True, help="Print everything as JSON.")
@click.option("--markdown", is_flag=True, help="Print a page of tables.")
@click.option("--keep", is_flag=True, help="Keep what was found beside the scenario.")
@click.option("--exploit", is_flag=True, help="Search for a talk that passes without helping.")
@click.option("--seed", default=1, show_default=True, help="The seed of that search.")
@click.option("--lines", default=10_000, show_default=True, help="Lines read in it at least.")
@click.option("--resume", default="", help="A file to keep what is done in, and to go on from.")
@click.option("--workers", default=0, help="Processes; as many as there are processors if 0.")
def command(
    scenarios: tuple[str, ...],
    library: bool,
    personas: tuple[str, ...],
    seeds: int,
    hang_up: bool,
    by_persona: bool,
    ladder: bool,
    json_: bool,
    markdown: bool,
    keep: bool,
    exploit: bool,
    seed: int,
    lines: int,
    resume: str,
    workers: int,
) -> int:
    """Let scripted sellers talk with the buyers of SCENARIOS, and measure how hard they are.

    The sellers speak moves, not words. Difficulty is the skill at which half of the talks end
    well; a label that says otherwise is a finding. Ctrl-C prints what is done. With --exploit lines
    are typed, read and judged as a trainee's are.
    """
    from simulator.batch.league import personas as suiting
    from simulator.batch.league import tasks
    from simulator.cli.exploit import hunt
    from simulator.cli.league import play
    from simulator.scenario.loader import listed, load_scenario
    from simulator.study.ladder import LADDER
    from simulator.study.league import SELLERS

    names = [str(path) for path in listed("scenarios")] if library else list(scenarios)
    if not names:
        raise click.UsageError("name a scenario, or give --library")
    if keep and (personas or not hang_up):
        raise click.UsageError("--keep goes with the scenario's own personas, who may hang up")
    loaded = [load_scenario(name) for name in names]
    workers = workers or os.cpu_count() or 1
    if exploit:
        return max(
            hunt(one, name, personas or suiting(name), seed, lines, workers, keep, json_)
            for one, name in zip(loaded, names, strict=True)
        )
    todo = [
        task
        for name in names
        for task in tasks(
            name, personas or suiting(name), LADDER if ladder else SELLERS, seeds, hang_up
        )
    ]
    played = play(todo, workers, resume)
    own = not personas and hang_up
    parts = [_part(one, name, played, by_persona, own)
             for one, name in zip(loaded, names, strict=True)]  # fmt: skip
    _print(parts, json_, markdown)
    if not played.whole:
        return Exit.INTERRUPTED
    if keep:
        for one, name in zip(loaded, names, strict=True):
            _keep(one, name, played, seeds)
    return _labels(loaded, parts)


def _part(loaded: LoadedScenario, name: str, played: Played, by_persona: bool, own: bool) -> Part:
    from simulator.batch.league import gathered
    from simulator.reports.league import Part
    from simulator.study.difficulty import measured
    from simulator.study.ladder import LADDER
    from simulator.study.standings import together

    each = gathered(done for done in played.done if done.task.scenario == name)
    rows = tuple(each) if by_persona else together(each)
    difficulty = None
    if own and played.whole and {one.bot for one in each} >= set(LADDER):
        difficulty = measured(each)
    scenario = loaded.scenario
    return Part(scenario.id, scenario.title, rows, difficulty, loaded.file.difficulty or "")


def _print(parts: list[Part], json_: bool, markdown: bool) -> None:
    import json

    from simulator.reports.league import league_data, league_markdown, league_text

    if json_:
        click.echo(json.dumps(league_data(parts), indent=1))
    else:
        click.echo((league_markdown if markdown else league_text)(parts), nl=False)


def _keep(loaded: LoadedScenario, name: str, played: Played, seeds: int) -> None:
    from simulator.authoring.difficulty import beside
    from simulator.batch.league import gathered, personas
    from simulator.batch.library import persona_named
    from simulator.cli.league import whole_file
    from simulator.study.difficulty import measured
    from simulator.study.kept import encode, keep

    each = gathered(done for done in played.done if done.task.scenario == name)
    who = [persona_named(id) for id in personas(name)]
    path = beside(loaded.path)
    whole_file(path, encode(keep(loaded.scenario, who, seeds, measured(each), each)))
    click.echo(f"kept in {path}", err=True)


def _labels(loaded: list[LoadedScenario], parts: list[Part]) -> int:
    from simulator.authoring.difficulty import mislabelled
    from simulator.cli.show import show

    found: list[Diagnostic] = []
    for one, part in zip(loaded, parts, strict=True):
        if part.says and part.measured is not None:
            where = one.document.locate(("difficulty",))
            found += mislabelled(part.says, part.measured, where)
    show(found)
    return Exit.FINDINGS if found else Exit.OK
