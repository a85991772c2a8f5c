"""One scenario watched: what is printed at first, and at each save."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from simulator.authoring.watching import News, Watcher
from simulator.cli.watching import report
from simulator.cli.watching.saves import Saved
from simulator.cli.watching.talks import Source, chosen
from simulator.diagnostics import Problems
from simulator.scenario.loader import find
from simulator.source import read_text


class Loop:
    """A watcher with its files. A talk that is going on is followed as it grows; where none is
    named, the newest is."""

    def __init__(self, path: Path, journal: Path | None, kept: str) -> None:
        self._path, self._journal, self._kept = path, journal, kept
        self._watcher = Watcher(path)
        self._talk: tuple[Path, ...] = ()  # the file of the talk, and that of its persona
        self._digest = ""

    def files(self) -> Sequence[Path]:
        """Return the files whose saves matter."""
        return (self._path, *self._talk)

    def first(self) -> Iterator[str]:
        """Look for the first time. Raises Problems and UsageError for a talk that cannot be had."""
        source = chosen(self._path, self._journal, self._kept)
        if source:
            self._take(source)
        self._look()
        yield from report.first(self._path, self._watcher.last, self._watcher.script)

    def then(self, saved: Saved) -> Iterator[str]:
        """Look again after a save. Nothing is told where no text is another."""
        talk = list(self._taken(saved))
        fresh = self._watcher.good is None
        news = self._look()
        if news is None and not talk:
            return
        yield f"--- {time.strftime('%H:%M:%S')} ---"
        yield from talk
        if news is not None:
            yield from report.later(self._watcher.last, news, fresh)
        yield f"({(time.perf_counter() - saved.noticed) * 1000:.0f} ms)"

    def _taken(self, saved: Saved) -> Iterator[str]:
        """Take up the talk there is now; what cannot be read leaves the one there was."""
        source = chosen(self._path, self._journal, self._kept)
        if source is None or (source.path in self._talk and not set(self._talk) & set(saved.paths)):
            return
        try:
            self._take(source)
        except (Problems, click.UsageError) as trouble:
            yield f"The talk cannot be read now: {trouble}"
            return
        if self._watcher.good is not None and self._watcher.script is not None:
            yield report.talk(self._watcher.good, self._watcher.script)

    def _take(self, source: Source) -> None:
        script = source.script()
        self._watcher.take(script)
        self._talk = (source.path, find(script.persona, "personas"))

    def _look(self) -> News | None:
        """Look at the text, if it is another than last time."""
        try:
            text = read_text(self._path)
        except Problems as problems:
            return self._watcher.refuse(problems) if self._another(str(problems)) else None
        return self._watcher.look(text) if self._another(text) else None

    def _another(self, text: str) -> bool:
        before, self._digest = self._digest, hashlib.sha256(text.encode()).hexdigest()
        return before != self._digest
