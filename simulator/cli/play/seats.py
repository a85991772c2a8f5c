"""How a sitting begins: a new talk, one that goes on, or one that is tried again from a turn.

Every way ends in a seat: the desk with the talk on it, and the file it is kept in. What a journal
says is played again and compared before anybody goes on with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from simulator import __version__
from simulator.cli.play import places
from simulator.cli.play.blocks import Block, note
from simulator.cli.play.desk import Desk, Mode
from simulator.cli.play.journal_file import InUse, JournalFile, Reopened, reopen
from simulator.cli.play.retold import retell
from simulator.engine import Engine
from simulator.practice.attempts import MODE, PURPOSE, latest
from simulator.practice.whatif import fork
from simulator.study.talk import begin, opened
from simulator.transcripts import FORMAT, Entry, Header, Journal


@dataclass(slots=True)
class Seat:
    """A desk, the file it writes to, and what there is to say first. `fresh`: nothing has been
    said yet, and the trainee has not been briefed."""

    desk: Desk
    file: JournalFile
    purpose: str = ""
    fresh: bool = False
    first: tuple[Block, ...] = ()


def new(engine: Engine, names: tuple[str, str], mode: Mode, path: Path | None) -> Seat:
    """Return a seat for a new talk; `names` are where scenario and persona are found again."""
    talk = begin(engine)
    entries = (opened(talk), _mode(2, mode))
    file = _create(header_of(engine, names), entries, path)
    return Seat(Desk(talk, file, mode), file, fresh=True)


def resumed(path: Path, scenario: str = "") -> Seat:
    """Return a seat for a talk that goes on where its journal ends."""
    back = _reopen(path)
    try:
        journal = back.journal
        talk = retell(path, journal, scenario)
    except BaseException:
        back.file.close()
        raise
    mode = mode_of(journal)
    first = [note(f"Going on with {path.name}.")]
    if back.cut:
        first.append(note("Its last line had been cut off while it was written; it is left out."))
    desk = Desk(talk, back.file, mode)
    desk.dirty = latest(journal, "outcome") is None
    return Seat(desk, back.file, purpose_of(journal), first=tuple(first))


def retried(
    path: Path, journal: Journal, turn: int, target: Path | None, scenario: str = ""
) -> Seat:
    """Return a seat for a talk tried again from a turn, in a new journal."""
    assert journal.header is not None
    try:
        entries = fork(journal.entries, turn, path.name)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    talk = retell(path, Journal(journal.header, entries), scenario)
    mode = mode_of(journal)
    mode = Mode.PRACTISE if mode is Mode.EXAM else mode
    header = header_of(talk.engine, (scenario or journal.header.scenario, journal.header.persona))
    file = _create(header, (*entries, _mode(len(entries) + 1, mode)), target)
    first = (note(f"Again from turn {turn}. The earlier talk stays in {path.name}."),)
    return Seat(Desk(talk, file, mode), file, purpose_of(journal), first=first)


def header_of(engine: Engine, names: tuple[str, str]) -> Header:
    """Return the header of a new journal."""
    return Header(
        FORMAT,
        __version__,
        names[0],
        engine.scenario.digest,
        names[1],
        engine.persona.digest,
        engine.seed,
        engine.tier.reader,
        datetime.now(UTC).isoformat(timespec="seconds"),
    )


def purpose_of(journal: Journal) -> str:
    """Return what the trainee wanted the talk to do for the buyer."""
    entry = latest(journal, PURPOSE)
    return str(entry.score.get("value", "")) if entry else ""


def mode_of(journal: Journal) -> Mode:
    """Return the mode of the talk in a journal."""
    entry = latest(journal, MODE)
    value = str(entry.score.get("value", "")) if entry else ""
    return Mode(value) if value in set(Mode) else Mode.PRACTISE


def _mode(n: int, mode: Mode) -> Entry:
    value: Mapping[str, object] = {"value": str(mode)}
    return Entry("rating", n, MODE, score=value)


def _create(header: Header, entries: tuple[Entry, ...], path: Path | None) -> JournalFile:
    today = datetime.now().date()
    try:
        if path is not None:
            return JournalFile.create(path, header, entries)
        for free in places.fresh(Path(header.scenario).stem, today):
            try:
                return JournalFile.create(free, header, entries)
            except FileExistsError:
                continue
    except FileExistsError:
        raise click.ClickException(
            f"{path} is there already; go on with it by --resume {path}, or name another"
        ) from None
    except OSError as error:
        raise click.ClickException(
            f"no journal can be written ({(error.strerror or str(error)).lower()}: "
            f"{error.filename}); name another place with --journal PATH"
        ) from None
    raise AssertionError("names never end")


def _reopen(path: Path) -> Reopened:
    try:
        return reopen(path)
    except InUse:
        raise click.ClickException(
            f"{path} is being written by another buysim; end that one first"
        ) from None
    except OSError as error:
        raise click.ClickException(
            f"{path} cannot be written on: {(error.strerror or str(error)).lower()}"
        ) from None
