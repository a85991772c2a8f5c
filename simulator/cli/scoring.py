"""Where the records of `buysim score` go: text, JSON, JSON lines or CSV; a stream or a file.

JSON lines are written as they come, so that a run that was killed can be gone on with. Any other
file is written beside its name first and renamed when whole: nobody ever reads half of one.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from simulator.cli.exits import Exit

if TYPE_CHECKING:
    from simulator.batch import Settings

Record = dict[str, Any]


def shape_of(*, json_: bool, jsonl: bool, csv_: bool) -> str:
    """Return the one shape that was asked for, "" for text. Raises UsageError for two."""
    asked = [name for name, on in (("json", json_), ("jsonl", jsonl), ("csv", csv_)) if on]
    if len(asked) > 1:
        raise click.UsageError(f"--{asked[0]} and --{asked[1]} are two shapes; choose one")
    return asked[0] if asked else ""


class Output:
    """The place records go to, in one shape. Use as a context manager.

    After an exception a file that was to be renamed is thrown away; JSON lines stay. `exit` is the
    code of the run so far.
    """

    def __init__(self, shape: str, path: str, resume: str, *, turns: bool, many: bool) -> None:
        self.exit = Exit.OK
        self._shape, self._turns, self._many = shape, turns, many
        self._path, self._resume = path, resume
        self._renamed = bool(path) and shape != "jsonl" and not _special(path)
        self._stream: IO[str] | None = None
        self._scored = self._count = 0

    def begin(self, files: tuple[str, ...], settings: Settings) -> tuple[str, ...]:
        """Open the place and return the files still to do. Raises Problems, UsageError."""
        todo = self._left(files, settings) if self._resume else files
        name = self._resume or (self._temporary if self._renamed else self._path)
        if name:
            self._stream = opened(name, "a" if self._resume else "w")
        self._put(self._head())
        return todo

    def write(self, record: Record) -> None:
        """Write a record, and tell of what is wrong with it."""
        from simulator.batch import is_sound

        self._count += 1
        self._scored += not record["error"]
        _tell(record)
        if record["error"] == "fault":
            self.exit = Exit.INTERNAL
        elif not is_sound(record) and self.exit is Exit.OK:
            self.exit = Exit.INPUT
        self._put(self._shaped(record))

    def __enter__(self) -> Output:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None:
            self._put(self._tail())
        if self._stream is not None:
            self._stream.close()
            if self._renamed and kind is None:
                os.replace(self._temporary, self._path)
            elif self._renamed:
                os.unlink(self._temporary)

    @property
    def _temporary(self) -> str:
        return f"{self._path}.part"

    def _left(self, files: tuple[str, ...], settings: Settings) -> tuple[str, ...]:
        from simulator.batch import load

        path = Path(self._resume)
        done = load(path, settings)
        if path.exists():
            os.truncate(path, done.intact)
        todo = tuple(file for file in files if not done.has(file))
        if len(todo) < len(files):
            click.echo(f"{len(files) - len(todo)} of {len(files)} were done before", err=True)
        if any(file in done.failed for file in set(files) - set(todo)):
            self.exit = Exit.INPUT
        return todo

    def _put(self, text: str) -> None:
        if not text:
            return
        if self._stream is None:
            click.echo(text, nl=False)
        else:
            self._stream.write(text)
            self._stream.flush()

    def _head(self) -> str:
        from simulator.reports.rows import csv_row, table_row

        if self._shape == "csv":
            return csv_row(None)
        if self._shape == "json":
            return "[\n" if self._many else ""
        return "" if self._shape or not self._table else table_row(None) + "\n"

    def _shaped(self, record: Record) -> str:
        from simulator.reports.rows import csv_row

        if self._shape == "csv":
            return csv_row(record)
        if self._shape == "json" and not self._many:
            return json.dumps(record, indent=2) + "\n"
        if self._shape == "json":
            return (",\n" if self._count > 1 else "") + json.dumps(record)
        if self._shape == "jsonl":
            return json.dumps(record, separators=(",", ":")) + "\n"
        return self._text(record)

    @property
    def _table(self) -> bool:
        return self._many and not self._turns

    def _text(self, record: Record) -> str:
        if self._table:
            from simulator.reports.rows import table_row

            return table_row(record) + "\n"
        if record["error"]:
            return ""
        from simulator.reports.scorecard import scorecard_text

        return scorecard_text(record) + ("\n\n\n" if self._many else "\n")

    def _tail(self) -> str:
        if self._shape == "json" and self._many:
            return "\n]\n"
        if self._shape or not self._many:
            return ""
        apart = "Facilitation, pushing and hiding stand side by side and are never averaged."
        failed = self._count - self._scored
        return f"{self._count} files: {self._scored} scored, {failed} not. {apart}\n"


def write_html(record: Record, path: str) -> None:
    """Write a talk's scorecard as one HTML file. Raises UsageError if it cannot be written."""
    from simulator.reports.scorecard import scorecard_html

    with opened(path, "w") as stream:
        stream.write(scorecard_html(record))


def _tell(record: Record) -> None:
    """Say on standard error what kept a file, or a part of it, from being scored."""
    from simulator.diagnostics import Diagnostic, Location, Severity
    from simulator.transcripts.recording import tidy

    if record["error"] == "fault":
        click.echo(tidy(f"{record['file']}: a fault of ours: {record['fault']}"), err=True)
    for found in record["problems"]:
        if found["severity"] == Severity.ERROR:
            where = Location(found["file"], found["line"], found["column"])
            told = Diagnostic(found["code"], where, found["message"], found["repair"])
            click.echo(tidy(str(told)), err=True)


def opened(path: str, mode: str) -> IO[str]:
    """Open a file to write text to. Raises UsageError if that cannot be."""
    try:
        return open(path, mode, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise click.UsageError(f"cannot write {path}: {reason}") from None


def _special(path: str) -> bool:
    """Whether it is a pipe, a terminal or the like, which cannot be renamed over."""
    return os.path.exists(path) and not os.path.isfile(path)
