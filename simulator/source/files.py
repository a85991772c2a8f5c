"""Files to text. The one module of this room that touches the disk.

Scenarios, personas and transcripts all come in here. Whatever keeps a file from being read is a
person's problem, told as one, never a traceback.
"""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path

from simulator.diagnostics import Location, Problems
from simulator.source.suggest import closest

MAX_BYTES = 4_000_000
"""Largest file that is read unless the caller says otherwise. A day of talk has half of that."""

OTHER_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"PK\x03\x04": "", b"%PDF": ""}
"""How a file begins that is not our kind of text; with the name of the encoding, if it is text."""

SAVE_AS = "open it in an editor and save it as UTF-8"


def read_text(path: str | PathLike[str], *, limit: int = MAX_BYTES) -> str:
    """Return the text of a UTF-8 file, its line breaks as they are, without a byte order mark.

    Raises Problems: BF001 no such file, BF002 not readable or not UTF-8 text, BF003 nothing in
    it, BF004 more than `limit` bytes.
    """
    name = fspath(path)
    data = _bytes(name, limit)
    if len(data) > limit:
        size = f"the file is larger than {limit:,} bytes"
        raise Problems.one("BF004", Location(name), size, "split it, or check that it is the one")
    text = _decoded(data, name)
    if not text.strip():
        repair = "write something in it, or name another file"
        raise Problems.one("BF003", Location(name), "the file is empty", repair)
    return text


def _bytes(name: str, limit: int) -> bytes:
    """Return at most one byte more than the limit, so that an endless file ends too."""
    try:
        with open(name, "rb") as file:
            return file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Problems.one("BF001", Location(name), "no such file", _elsewhere(name)) from None
    except IsADirectoryError:
        problem, repair = "this is a folder, not a file", "name a file in it"
    except PermissionError:
        problem, repair = "you may not read this file", "ask its owner, or copy it"
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one a file can have"
        problem, repair = f"cannot read this file: {reason.lower()}", "check the name and the disk"
    raise Problems.one("BF002", Location(name), problem, repair)


def _elsewhere(name: str) -> str:
    """Return a hint where the file may be: a name like it in the same folder."""
    folder = Path(name).parent
    try:
        names = [entry.name for entry in folder.iterdir() if entry.is_file()]
    except (OSError, ValueError):
        return "check the folder's name"
    near = closest(Path(name).name, names)
    return f"did you mean '{folder / near}'?" if near else "check the name and the folder"


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in OTHER_ENCODINGS.items():
        if data.startswith(mark):
            problem = (
                f"the file is {encoding}, not UTF-8" if encoding else "this is not a text file"
            )
            repair = SAVE_AS if encoding else "export it as plain text first"
            raise Problems.one("BF002", Location(name), problem, repair)
    if b"\0" in data:
        repair = "name a text file, or export this one as plain text first"
        raise Problems.one("BF002", Location(name), "this is not a text file", repair)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        column = len(before) - before.rfind("\n")
        where = Location(name, before.count("\n") + 1, column)
        problem = "this character is not UTF-8; the file was saved in another encoding"
        raise Problems.one("BF002", where, problem, SAVE_AS) from None
