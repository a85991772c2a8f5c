"""The journal on the disk: made once, locked, appended to, synced each time.

A line counts as saved when `append` says nothing. What cannot be saved (a full disk, a file that
somebody deleted) is kept and tried again with the next line, and the person is told. One file has
one writer: it is locked as long as it is open.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Self

from simulator.diagnostics import Problems, Severity
from simulator.source import read_text
from simulator.transcripts import Entry, Header, Journal, decode_journal, encode

MAX_BYTES = 64_000_000
"""Largest journal that is opened."""
BOM = b"\xef\xbb\xbf"
"""What some editors put in front of a text."""


class InUse(Exception):
    """Somebody else is writing this journal."""


class Reopened(NamedTuple):
    """A journal opened to go on with: what it holds, and whether a torn last line was cut off."""

    file: JournalFile
    journal: Journal
    cut: bool


class JournalFile:
    """A journal that is being written. Make one with `create` or `reopen`."""

    def __init__(
        self, path: Path, handle: int, lines: list[bytes], count: int, begins: int = 0
    ) -> None:
        self.path = path
        self._handle = handle
        self._lines = lines  # all of them, so that a deleted file can be written again
        self._saved = len(lines)
        self._end = begins + sum(map(len, lines))
        self._count = count

    @classmethod
    def create(cls, path: Path, header: Header, entries: Iterable[Entry] = ()) -> Self:
        """Make a journal. Raises FileExistsError if there is a file of that name, and OSError."""
        journal = cls(path, _make(path), [], 0)
        journal._lines.append(encode(header.record()).encode("ascii"))
        for entry in entries:
            journal._add(entry.kind, entry.text, entry.reply, entry.score)
        journal._write()
        _sync_folder(path.parent)
        return journal

    def append(
        self,
        kind: str,
        text: str = "",
        reply: str = "",
        score: Mapping[str, object] | None = None,
    ) -> str:
        """Write an entry and sync it. Return why it could not be saved; '' when it was."""
        self._add(kind, text, reply, score or {})
        return self.save()

    def save(self) -> str:
        """Write whatever is not on the disk yet. Return why it could not be; '' when it was."""
        try:
            if os.fstat(self._handle).st_nlink == 0:
                self._again()
            self._write()
        except OSError as error:
            return (error.strerror or str(error)).lower()
        return ""

    def close(self) -> None:
        """Give the file free. Closing twice does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _add(self, kind: str, text: str, reply: str, score: Mapping[str, object]) -> None:
        self._count += 1
        record = {"kind": kind, "n": self._count, "text": text, "reply": reply, "score": score}
        self._lines.append(encode(record).encode("ascii"))

    def _write(self) -> None:
        data = b"".join(self._lines[self._saved :])
        done = 0
        while done < len(data):
            done += os.pwrite(self._handle, data[done:], self._end + done)
        os.fdatasync(self._handle)
        self._end += done
        self._saved = len(self._lines)

    def _again(self) -> None:
        """The file was deleted under our hands: make it again with all it had."""
        handle = _make(self.path)
        os.close(self._handle)
        self._handle, self._saved, self._end = handle, 0, 0
        _sync_folder(self.path.parent)


def reopen(path: Path) -> Reopened:
    """Open a journal to go on with it; a torn last line is cut off.

    Raises Problems if it cannot be trusted to its last whole line, InUse, OSError.
    """
    handle = os.open(path, os.O_RDWR) if path.is_file() else -1
    try:
        if handle >= 0:
            _lock(handle, path)
        text = read_text(path, limit=MAX_BYTES)
        journal = sound(decode_journal(text, str(path)))
        begins = len(BOM) if os.pread(handle, len(BOM), 0) == BOM else 0
        cut = journal.intact < len(text)
        if cut:
            os.ftruncate(handle, begins + journal.intact)
            os.fdatasync(handle)
    except BaseException:
        if handle >= 0:
            os.close(handle)
        raise
    lines = [line.encode("ascii") for line in text[: journal.intact].splitlines(keepends=True)]
    file = JournalFile(path, handle, lines, len(journal.entries), begins)
    return Reopened(file, journal, cut)


def read(path: Path) -> Journal:
    """Return the journal in a file that nobody writes on with. Raises Problems as `reopen`."""
    return sound(decode_journal(read_text(path, limit=MAX_BYTES), str(path)))


def sound(journal: Journal) -> Journal:
    """Return the journal if nothing but a torn last line is wrong with it; else raise Problems."""
    errors = [problem for problem in journal.problems if problem.severity is Severity.ERROR]
    if errors:
        raise Problems(errors)
    return journal


def _make(path: Path) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    _lock(handle, path)
    return handle


def _lock(handle: int, path: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InUse(str(path)) from None
    except OSError:
        pass  # a network drive without locks


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # not every file system can
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
