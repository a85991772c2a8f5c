"""`buysim history`: your past talks, read from an index that journals can always rebuild."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.practice.attempts import Attempt
    from simulator.practice.progress import Progress
    from simulator.practice.store import Store


@click.command("history")
@click.argument("scenario", required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON, every talk by itself too.")
@click.option("--rebuild", is_flag=True, help="Read all journals again first.")
def command(scenario: str | None, as_json: bool, rebuild: bool) -> None:
    """Show first, best and latest of your talks, by scenario.

    The talks are yours: they stay on this machine, and nobody else is shown them.
    """
    import sqlite3

    from simulator.cli.play import places
    from simulator.practice.progress import progress
    from simulator.practice.store import Store

    if not places.index().exists() and not places.latest():
        click.echo(
            '{"talks": [], "scenarios": []}' if as_json else "No talks yet. buysim play starts one."
        )
        return
    places.private(places.home())
    try:
        with Store(places.index(), afresh=rebuild) as store:
            if rebuild or store.stale:
                _rebuild(store)
            attempts = [a for a in store.attempts() if scenario in (None, a.scenario)]
    except (OSError, sqlite3.Error) as error:
        raise click.ClickException(
            f"the index of talks cannot be used ({error}); buysim history --rebuild makes it anew"
        ) from None
    if as_json:
        click.echo(_json(attempts))
    elif not attempts:
        click.echo("No talks to show. buysim history --rebuild reads all journals again.")
    else:
        click.echo("\n\n".join("\n".join(_lines(one)) for one in progress(attempts)))


def _rebuild(store: Store) -> None:
    """Read every journal: those in our folder, and those elsewhere that were known."""
    from simulator.cli.play import places

    known = (Path(attempt.name) for attempt in store.attempts())
    paths = {path.resolve() for path in (*places.latest(), *known) if path.exists()}
    count = store.rebuild(_attempts(sorted(paths)))
    click.echo(f"{count} talks in the history.", err=True)


def _attempts(paths: list[Path]) -> Iterator[Attempt]:
    from simulator.cli.play.journal_file import read
    from simulator.diagnostics import Problems
    from simulator.practice.attempts import attempt

    for path in paths:
        try:
            found = attempt(str(path), read(path))
        except Problems as problems:
            for diagnostic in problems.diagnostics:
                click.echo(f"left out: {diagnostic}", err=True)
            continue
        if found is not None:
            yield found


def _lines(course: Progress) -> Iterator[str]:
    from simulator.cli.play.screen import clean
    from simulator.language.acts import Act

    retries = f", {course.retries} retried" if course.retries else ""
    yield f"{clean(course.scenario)}: {_count(course.attempts, 'talk')}{retries}"
    yield f"  {'':<14}{'first':>8}{'best':>8}{'latest':>8}{'n':>5}"
    for one in course.courses:
        figures = "".join(f"{_figure(v):>8}" for v in (one.first, one.best, one.latest))
        yield f"  {one.measure:<14}{figures}{one.n:>5}"
    if course.attempts:
        yield f"  endings good for the buyer: {course.good} of {course.attempts}"
        yield f"  the latest ending: {clean(course.endings[-1]) or 'left before the end'}"
    moved = [s for s in course.shares if s.first != s.latest]
    if course.attempts > 1 and moved:
        yield "  share of what you said, first talk and latest:"
        for share in sorted(moved, key=lambda s: -abs(s.latest - s.first)):
            title = Act(share.act).label.title if share.act in set(Act) else share.act
            yield f"    {clean(title):<32}{share.first:>5.0%} ->{share.latest:>5.0%}"


def _json(attempts: list[Attempt]) -> str:
    import json
    from dataclasses import asdict

    from simulator.practice.progress import progress

    talks = [asdict(attempt) for attempt in attempts]
    courses = [asdict(one) for one in progress(attempts)]
    return json.dumps({"talks": talks, "scenarios": courses}, indent=2, ensure_ascii=False)


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
