"""A league that is running: progress, what was done before, and what is left when interrupted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from simulator.cli.scoring import opened

if TYPE_CHECKING:
    from simulator.batch.league import Done, Task


@dataclass(frozen=True, slots=True)
class Played:
    """What was done of the tasks, in their order; `whole` if it is all."""

    done: tuple[Done, ...]
    whole: bool


def play(todo: Sequence[Task], workers: int, resume: str) -> Played:
    """Do tasks, but those whose results a file has, and add the others' to it.

    Ctrl-C ends it with what is done; that is in the file as well. Raises Problems, UsageError.
    """
    from simulator.batch.league import known, run_league

    before = known(Path(resume), todo) if resume else {}
    left = [task for task in todo if task not in before]
    if before:
        click.echo(f"{len(before)} of {len(todo)} tasks were done before", err=True)
    found = dict(before)
    whole = True
    with _kept(resume) as write:
        running = run_league(left, workers)
        try:
            for number, done in enumerate(running, start=1):
                found[done.task] = done
                write(done)
                progress(number, len(left))
        except KeyboardInterrupt:
            whole = False
            click.echo(f"\ninterrupted: {len(found)} of {len(todo)} tasks done", err=True)
    return Played(tuple(found[task] for task in todo if task in found), whole)


def progress(done: int, all_: int, what: str = "tasks") -> None:
    """Say how far it has come on standard error; on a terminal in one line, else at quarters."""
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {all_} {what}", nl=done == all_, err=True)
    elif done == all_ or done * 4 // all_ != (done - 1) * 4 // all_:
        click.echo(f"{done} of {all_} {what}", err=True)


def whole_file(path: Path, text: str) -> None:
    """Write a file beside its name and rename it when whole. Raises UsageError."""
    part = path.with_name(path.name + ".part")
    with opened(str(part), "w") as stream:
        stream.write(text)
    os.replace(part, path)


@contextmanager
def _kept(resume: str) -> Iterator[Callable[[Done], None]]:
    """Give what writes down a task that is done; nothing is written where no file was named."""
    if not resume:
        yield _forget
        return
    _whole_lines(Path(resume))
    with opened(resume, "a") as stream:
        yield partial(_put, stream)


def _forget(done: Done) -> None:
    pass


def _put(stream: IO[str], done: Done) -> None:
    from simulator.batch.league import line

    if not done.lost:
        stream.write(line(done))
        stream.flush()


def _whole_lines(path: Path) -> None:
    """Cut off a last line that was not written to its end."""
    if path.exists():
        data = path.read_bytes()
        os.truncate(path, data.rfind(b"\n") + 1)
