"""`buysim walkthrough`: a talk that was played becomes a test of its scenario."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.study.talk import Talk
    from simulator.transcripts import Header

BOM = "\ufeff"


@click.command("walkthrough")
@click.argument("journal", required=False, default="")
@click.option("--name", default="", help="What to call it; after its ending if left out.")
@click.option("--about", default="", help="A sentence on what the talk shows.")
@click.option("--replies", is_flag=True, help="Expect the buyer's words as well.")
@click.option("--scenario", default="", help="The scenario, if the journal's is elsewhere now.")
@click.option("--book", type=click.Path(path_type=Path), help="A file other than the one beside.")
@click.option("--print", "only_print", is_flag=True, help="Print it and change no file.")
def command(
    journal: str,
    name: str,
    about: str,
    replies: bool,
    scenario: str,
    book: Path | None,
    only_print: bool,
) -> None:
    """Keep the talk of a JOURNAL (your latest if none is named) as a walkthrough.

    It is added to the file of walkthroughs beside the scenario, with the acts, targets, stages,
    marks and the ending that the talk came to, and passes `buysim test` at once. Comments and
    layout of the file stay as they are.
    """
    from simulator.authoring import keep, walkthrough
    from simulator.authoring.added import Wanted, added
    from simulator.scenario.loader import load_scenario

    header, talk = _played(_journal(journal), scenario)
    loaded = load_scenario(scenario or header.scenario)
    where = book or walkthrough.beside(loaded.path)
    kept = keep.retold(talk)
    wanted = Wanted(name, header.persona, about, replies)
    new = added(loaded, kept, wanted, str(where), _text(where))
    if only_print:
        click.echo("\n".join(new.lines))
        return
    _write(where, new.text)
    click.echo(f"{where}: '{new.name}' added, {_turns(len(kept.talk.turns))}")
    if kept.otherwise:
        click.echo(f"{_turns(kept.otherwise)} of it the journal's reader had read otherwise")


def _journal(name: str) -> Path:
    """Return the journal of that path, or of that name among the person's own; or the latest."""
    from simulator.cli.play import places

    if not name:
        found = places.latest()
        if not found:
            raise click.ClickException("there is no talk to keep yet; `buysim play` makes one")
        return found[0]
    return places.named(name)


def _played(path: Path, scenario: str) -> tuple[Header, Talk]:
    from simulator.cli.play.journal_file import read
    from simulator.cli.play.retold import retell

    journal = read(path)
    assert journal.header is not None
    talk = retell(path, journal, scenario)
    if not talk.turns:
        raise click.ClickException(f"{path}: nothing has been said in this talk yet")
    return journal.header, talk


def _text(path: Path) -> str | None:
    """Return what stands in a file of walkthroughs, None where there is none yet."""
    from simulator.source import read_text

    return read_text(path) if path.exists() else None


def _write(path: Path, text: str) -> None:
    """Put a text in a file's place at once, so that nothing is lost if that fails."""
    beside = path.with_name(f".{path.name}.new")
    try:
        old = path.read_bytes() if path.exists() else b""
        mark = BOM if old.startswith(BOM.encode()) else ""
        beside.write_bytes((mark + text).encode("utf-8"))
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o777)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = (error.strerror or str(error)).lower()
        raise click.ClickException(
            f"{path} cannot be written: {why}; name another file with --book, or use --print"
        ) from None


def _turns(number: int) -> str:
    return f"{number} turn{'' if number == 1 else 's'}"
