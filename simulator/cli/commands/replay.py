"""`buysim replay`: play a journal again and compare every word and mark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit

if TYPE_CHECKING:
    from simulator.rubric import Score
    from simulator.study.talk import Talk


@click.command("replay")
@click.argument("journal", type=click.Path(path_type=Path))
@click.option("--scenario", default="", help="The scenario, if the journal's is elsewhere now.")
@click.option("--quiet", is_flag=True, help="Only whether it comes out the same.")
def command(journal: Path, scenario: str, quiet: bool) -> int:
    """Replay a JOURNAL: print the talk with its marks, and say whether it is what it was.

    Exit code 0 if every reply and every mark is the same, 1 if not.
    """
    from simulator.cli.play import places
    from simulator.cli.play.journal_file import read
    from simulator.cli.play.retold import differences, engine_of
    from simulator.study.talk import replay

    journal = places.named(str(journal))
    found = read(journal)
    assert found.header is not None
    again = replay(engine_of(journal, found.header, scenario), found.entries)
    if not quiet:
        for line in _told(again.talk):
            click.echo(line)
    for problem in found.problems:
        click.echo(str(problem), err=True)
    if again.difference is None:
        click.echo(f"The same: {len(found.entries)} entries, every reply and every mark.")
        return Exit.OK
    for diagnostic in differences(journal, found.header, again):
        click.echo(str(diagnostic), err=True)
    click.echo(f"Not the same, from line {again.difference.n + 1} on.")
    return Exit.FINDINGS


def _told(talk: Talk) -> Iterator[str]:
    from simulator.cli.play.screen import clean, wrap

    buyer = clean(talk.engine.scenario.names.buyer)
    yield wrap(f"{buyer}: {talk.opening.reply.text}", 100)
    for turn in talk.turns:
        seller = (
            f"You ({turn.number}): {turn.text or '(silence)'}" if turn.said else f"/{turn.text}"
        )
        yield wrap(seller, 100)
        if turn.step.score is not None:
            yield from _marks(turn.step.score)
        if turn.step.reply.text:
            yield wrap(f"{buyer}: {turn.step.reply.text}", 100)
    if talk.state.ended:
        yield f"Ending: {talk.engine.outcome(talk.state).title}"


def _marks(score: Score) -> Iterator[str]:
    from simulator.cli.play.screen import wrap

    if score.abstained:
        yield "    not understood, not scored"
    for mark in score.marks:
        text = f'    {mark.points} {mark.pole} [{mark.rule}] "{mark.quote}": {mark.reason}'
        yield wrap(text, 100)
    if score.missed_ask:
        yield "    a missed ask"
