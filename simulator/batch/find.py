"""Which files are meant: each one as given, and in folders everything that may be a recording."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

KINDS = frozenset({".vtt", ".srt", ".txt", ".jsonl"})
"""Endings of files that are taken from a folder. A file that is named itself may have any."""


class Found(NamedTuple):
    """Files in the order to score them, each once; and those of folders that were left alone."""

    files: tuple[str, ...]
    left: tuple[str, ...]


def find(named: Sequence[str], but: Sequence[str] = ()) -> Found:
    """Return the files meant by files and folders, folders searched to the bottom in order of name.

    `but` are files never taken from a folder, such as the one that is being written. A file that
    is not there is returned like any other: whoever reads it will say so. Hidden files and
    folders are passed by, links to folders not followed.
    """
    files: dict[str, str] = {}
    left: list[str] = []
    never = {os.path.realpath(name) for name in but if name}
    for name in named:
        inside = _inside(name) if name != "-" and os.path.isdir(name) else None
        for path in [name] if inside is None else inside:
            own = "-" if path == "-" else os.path.realpath(path)
            if inside is not None and (Path(path).suffix.lower() not in KINDS or own in never):
                left.append(path)
            else:
                files.setdefault(own, path)
    return Found(tuple(files.values()), tuple(left))


def _inside(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield os.path.join(place, name)
