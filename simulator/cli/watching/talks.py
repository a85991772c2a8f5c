"""Which talk goes along: a journal that is named, a walkthrough, or the newest talk there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import click

from simulator.authoring import walkthrough
from simulator.authoring.rehearsal import Script, of_journal, of_walkthrough
from simulator.cli.play import places
from simulator.cli.play.journal_file import read
from simulator.diagnostics import Problems
from simulator.scenario.loader import find
from simulator.transcripts import decode_journal


class Source(NamedTuple):
    """Where a script comes from: its file, and what reads it. Reading raises Problems."""

    path: Path
    script: Callable[[], Script]


def chosen(scenario: Path, journal: Path | None, kept: str) -> Source | None:
    """Return the talk to rehearse, None if there is none yet."""
    if kept:
        book = walkthrough.beside(scenario)
        return Source(book, lambda: _walkthrough(book, kept))
    path = journal or newest(scenario)
    return None if path is None else Source(path, lambda: of_journal(path.name, read(path)))


def newest(scenario: Path) -> Path | None:
    """Return the journal of the scenario that was written last, None if there is none."""
    wanted = scenario.resolve()
    return next((path for path in places.latest() if _played(path) == wanted), None)


def _played(journal: Path) -> Path | None:
    """Return the file of the scenario that a journal was played with."""
    try:
        with journal.open(encoding="utf-8", errors="replace") as file:
            header = decode_journal(file.readline(65_536), str(journal)).header
        return find(header.scenario, "scenarios").resolve() if header else None
    except (OSError, Problems):
        return None


def _walkthrough(book: Path, id: str) -> Script:
    known = walkthrough.load(book).file.walkthroughs
    if id not in known:
        there = ", ".join(known)
        raise click.UsageError(f"{book} has no walkthrough '{id}'; there is {there}")
    return of_walkthrough(id, known[id])
