"""`buysim test`: the walkthroughs kept with scenarios, played in typed words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit
from simulator.cli.show import show

if TYPE_CHECKING:
    from simulator.authoring.testing import Tried


@click.command("test")
@click.argument("paths", nargs=-1)
@click.option("--verbose", "-v", is_flag=True, help="Print the talks as they went.")
@click.option("--quiet", "-q", is_flag=True, help="Print only what failed.")
@click.option("--json", "json_", is_flag=True, help="Print the results as JSON.")
@click.option("--junit", type=click.Path(path_type=Path), help="Write JUnit XML to this file.")
def command(
    paths: tuple[str, ...], verbose: bool, quiet: bool, json_: bool, junit: Path | None
) -> int:
    """Play the walkthroughs kept with scenarios, and say where they go otherwise than written.

    PATHS are scenarios, files of walkthroughs, folders or names in the library; the whole library
    if none is given. Exit code 1 if a walkthrough failed, 3 if a file could not be read.
    """
    from time import perf_counter

    from simulator.authoring.testing import attempt, cases

    tried = []
    for case in cases(paths):
        one = attempt(case, perf_counter)
        tried.append(one)
        if not json_:
            _told(one, verbose, quiet)
    if junit or json_:
        _written(tried, json_, junit)
    if not (json_ or quiet):
        click.echo(_summary(tried))
    return _exit(tried)


def _told(one: Tried, verbose: bool, quiet: bool) -> None:
    for walk in one.walks:
        played = walk.played
        if played.problems or not quiet:
            mark = "FAIL" if played.problems else "ok  "
            click.echo(f"{mark} {one.name} {played.id}: {played.ending or 'not ended'}")
        if verbose:
            for said, step in played.steps:
                click.echo(f"  SELLER: {said}\n  BUYER:  {step.reply.text}")
        show(played.problems)
    show(one.problems)


def _written(tried: list[Tried], json_: bool, junit: Path | None) -> None:
    import json

    from simulator.authoring.tested import record, timeless
    from simulator.reports.junit import junit_xml

    found = record(tried)
    if junit:
        try:
            junit.write_text(junit_xml(found), "utf-8")
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            raise click.BadParameter(f"{junit} cannot be written: {why}") from None
    if json_:
        click.echo(json.dumps(timeless(found), indent=2))


def _summary(tried: list[Tried]) -> str:
    walks, failed = sum(len(one.walks) for one in tried), sum(one.failed for one in tried)
    unread = sum(bool(one.problems) for one in tried)
    cannot = f", {unread} that cannot be read" if unread else ""
    return f"{walks} walkthrough{'' if walks == 1 else 's'}, {failed} failed{cannot}"


def _exit(tried: list[Tried]) -> Exit:
    if any(one.problems for one in tried):
        return Exit.INPUT
    return Exit.FINDINGS if any(one.failed for one in tried) else Exit.OK
