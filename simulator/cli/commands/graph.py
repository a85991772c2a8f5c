"""`buysim graph`: the buyer's path drawn, and what of it a recorded talk reached."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.study.graph import Graph, Key

SORTS = ("stages", "gates", "elements", "endings")


@click.command("graph")
@click.argument("scenario")
@click.option("--mermaid", "shape", flag_value="mermaid", help="Print a Mermaid flowchart.")
@click.option("--dot", "shape", flag_value="dot", help="Print it for Graphviz.")
@click.option("--only", type=click.Choice(SORTS), multiple=True, help="Show these; repeat it.")
@click.option("--kind", "kinds", multiple=True, help="Elements of this kind alone; repeat it.")
@click.option("--around", multiple=True, metavar="ID", help="What lies near; `gate:ID` if unclear.")
@click.option("--depth", default=1, show_default=True, type=click.IntRange(0), help="How near.")
@click.option("--persona", default="", help="Show what this persona takes beside the path.")
@click.option("--journal", type=click.Path(path_type=Path), help="Mark what this talk reached.")
def command(
    scenario: str,
    shape: str | None,
    only: tuple[str, ...],
    kinds: tuple[str, ...],
    around: tuple[str, ...],
    depth: int,
    persona: str,
    journal: Path | None,
) -> None:
    """Draw the buyer's path in SCENARIO: stages, gates, elements, endings.

    For authors; it tells all that a trainee is to find out.
    """
    from simulator.cli.play.screen import clean
    from simulator.reports import graph as drawn
    from simulator.scenario.loader import load_persona, load_scenario
    from simulator.study import graph_part as part
    from simulator.study.graph import Sort, graph

    found = load_scenario(scenario).scenario
    whole = graph(found, load_persona(persona) if persona else None)
    if journal is not None:
        whole = _highlighted(whole, scenario, journal)
    if around:
        whole = part.around(whole, _centres(whole, around), depth)
    if kinds:
        whole = part.of_kinds(whole, _kinds(kinds))
    if only:
        whole = part.only(whole, [Sort(name[:-1]) for name in only])
    click.echo(clean(getattr(drawn, shape or "drawing")(whole)), nl=False)


def _highlighted(whole: Graph, name: str, journal: Path) -> Graph:
    from simulator.cli.play import places
    from simulator.cli.play.journal_file import read
    from simulator.cli.play.retold import retell
    from simulator.study.graph_part import highlighted

    journal = places.named(str(journal))
    return highlighted(whole, retell(journal, read(journal), name))


def _centres(whole: Graph, asked: tuple[str, ...]) -> list[Key]:
    from simulator.diagnostics import Diagnostic, Location, Problems
    from simulator.source import closest
    from simulator.study.graph_part import named

    ids = [node.key.id for node in whole.nodes]
    problems = []
    for name in asked:
        if not named(whole, name):
            near = closest(name.rpartition(":")[2], ids)
            repair = f"did you mean '{near}'?" if near else "the drawing shows ids in brackets"
            message = "nothing on the path has that id"
            problems.append(Diagnostic("BF005", Location(name), message, repair))
    if problems:
        raise Problems(problems)
    return [key for name in asked for key in named(whole, name)]


def _kinds(asked: tuple[str, ...]) -> tuple[str, ...]:
    from simulator.diagnostics import Diagnostic, Location, Problems
    from simulator.scenario.model import Kind
    from simulator.source import closest

    wrong = [kind for kind in asked if kind not in list(Kind)]
    if wrong:
        near = {kind: closest(kind, list(Kind)) for kind in wrong}
        raise Problems(
            Diagnostic(
                "BF005",
                Location(kind),
                "no such kind of element",
                f"did you mean '{near[kind]}'?" if near[kind] else f"there is {', '.join(Kind)}",
            )
            for kind in wrong
        )
    return asked
