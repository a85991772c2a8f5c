"""A scenario that is being written: each text looked at, and told from the last good one.

A text that cannot be read leaves the last good scenario and its talk as they were, so that the next
good one is compared with that. Findings are the same if code and message are: a line that moved is
no news. No clock and no waiting here; `cli.watching` knows when a file was saved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from simulator.authoring.changes import Change, changes
from simulator.authoring.changes.places import where_in
from simulator.authoring.lint import lint
from simulator.authoring.readings import Readings
from simulator.authoring.rehearsal import Beat, Parting, Script, parting, rehearse
from simulator.diagnostics import Diagnostic, Problems, without
from simulator.engine import engine
from simulator.scenario.loader import LoadedScenario, load_persona, load_scenario_text
from simulator.scenario.model import Persona


@dataclass(frozen=True, slots=True)
class Look:
    """What a text comes to. `loaded` is None where it cannot be used."""

    findings: tuple[Diagnostic, ...]
    loaded: LoadedScenario | None = None
    beats: tuple[Beat, ...] = ()

    @property
    def ending(self) -> str:
        """The ending the talk comes to, '' for none."""
        return self.beats[-1].ending if self.beats else ""


@dataclass(frozen=True, slots=True)
class News:
    """What one text changed: findings that appeared and that are gone, changes for the trainee,
    where the talk parts, and its ending before and now."""

    appeared: tuple[Diagnostic, ...] = ()
    gone: tuple[Diagnostic, ...] = ()
    changes: tuple[Change, ...] = ()
    parting: Parting | None = None
    endings: tuple[str, str] = ("", "")


class Watcher:
    """Looks at one text after another. Readings of lines are remembered between them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.readings = Readings()
        self.script: Script | None = None
        self._persona: Persona | None = None
        self.last = Look(())  # the last text, whatever it was
        self.good: Look | None = None  # the last text that could be used

    def take(self, script: Script) -> None:
        """Rehearse another script from now on; the last good text is rehearsed by it at once.

        Raises Problems for its persona, and then the script before it stays.
        """
        self._persona = load_persona(script.persona)
        self.script = script
        if self.good is not None and self.good.loaded is not None:
            self.good = replace(self.good, beats=self._rehearsed(self.good.loaded))

    def look(self, text: str) -> News:
        """Look at a text and tell what it changed since the last, and since the last good one."""
        look = self._look(text)
        news = self._news(look)
        self.last = look
        if look.loaded is not None:
            self.good = look
        return news

    def refuse(self, problems: Problems) -> News:
        """Take in that there is no text to look at, and tell what is new about that."""
        look = Look(problems.diagnostics)
        news = self._news(look)
        self.last = look
        return news

    def _look(self, text: str) -> Look:
        try:
            loaded = load_scenario_text(text, str(self._path), self._path)
        except Problems as problems:
            return Look(problems.diagnostics)
        return Look(lint(loaded), loaded, self._rehearsed(loaded))

    def _rehearsed(self, loaded: LoadedScenario) -> tuple[Beat, ...]:
        script, persona = self.script, self._persona
        if script is None or persona is None:
            return ()
        ready = engine(loaded.scenario, persona, script.seed, script.tier, self.readings)
        return rehearse(ready, script.lines)

    def _news(self, look: Look) -> News:
        appeared = without(look.findings, self.last.findings)
        gone = without(self.last.findings, look.findings)
        good = self.good
        if good is None or good.loaded is None or look.loaded is None:
            return News(appeared, gone)
        one, two = good.loaded, look.loaded
        told = changes(one.scenario, two.scenario, where_in(one.document), where_in(two.document))
        parted = parting(good.beats, look.beats)
        return News(appeared, gone, told, parted, (good.ending, look.ending))
