"""One more walkthrough for a scenario: named, put into its file's text, and played at once.

What comes back is sure to pass: it was read from the new text and went as it says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from simulator.authoring import insert, keep, walkthrough
from simulator.authoring.keep import Kept
from simulator.diagnostics import Location, Problems
from simulator.engine import engine
from simulator.scenario.loader import WALKTHROUGHS, LoadedScenario, load_persona, load_scenario
from simulator.scenario.schema import WalkthroughFile, validate
from simulator.source import Document, parse

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
UNENDED = "talk"
"""What a talk that has not ended is called."""


class Wanted(NamedTuple):
    """What a person wants of a new walkthrough; `name` may be '', and then one is found."""

    name: str
    persona: str
    about: str = ""
    replies: bool = False


class Added(NamedTuple):
    """A walkthrough's name, its lines, and the text of the file with them in it."""

    name: str
    lines: tuple[str, ...]
    text: str


def added(loaded: LoadedScenario, kept: Kept, wanted: Wanted, file: str, text: str | None) -> Added:
    """Return a talk as a walkthrough in the text of `file`, which is None where there is none yet.

    Raises Problems: what is wrong with the file (BF1xx), BF107 where its layout has no place, BF202
    or BF203 for a name that is taken or not allowed, BF603 if it is another scenario's.
    """
    document = Document(file, None) if text is None else parse(text, file)
    there = _there(loaded, document) if text is not None else {}
    name = _name(wanted.name, kept.talk.state.buyer.ending, there, document)
    by = insert.indent(document)
    lines = tuple(keep.lines(kept, name, wanted.persona, wanted.about, wanted.replies, by))
    scenario = loaded.scenario
    before = insert.begun(scenario.title, scenario.id) if text is None else text
    new = insert.inserted(before, document, name, lines)
    _goes(loaded, name, parse(new, file), wanted.persona)
    return Added(name, lines, new)


def _there(loaded: LoadedScenario, document: Document) -> Mapping[str, object]:
    """Return the walkthroughs a file has. Raises Problems if it is not this scenario's."""
    file, problems = validate(WalkthroughFile, document)
    if file is None:
        raise Problems(problems)
    own = Path(document.file.removesuffix(WALKTHROUGHS) + ".yaml")
    other = load_scenario(str(own) if own.exists() else file.scenario).scenario
    if other.digest != loaded.scenario.digest:
        message = f"these are walkthroughs of '{other.id}', and the talk is of '{loaded.path}'"
        where = document.locate(("scenario",))
        raise Problems.one("BF603", where, message, "name another file with --book")
    return dict(file.walkthroughs)


def _name(wanted: str, ending: str, there: Mapping[str, object], document: Document) -> str:
    if not wanted:
        base = (ending or UNENDED)[:36]
        free = (base, *(f"{base}_{number}" for number in range(2, 1000)))
        return next(name for name in free if name not in there)
    where = Location(document.file)
    if not NAME.fullmatch(wanted):
        repair = "use small letters, digits and _, beginning with a letter"
        raise Problems.one("BF203", where, f"the name '{wanted}' is not allowed", repair)
    if wanted in there:
        at = document.locate(("walkthroughs", wanted), key=True)
        raise Problems.one("BF202", at, f"the name '{wanted}' is used already", "choose another")
    return wanted


def _goes(loaded: LoadedScenario, name: str, document: Document, persona: str) -> None:
    file, problems = validate(WalkthroughFile, document)
    assert file is not None, problems
    one = file.walkthroughs[name]
    ready = engine(loaded.scenario, load_persona(persona), one.seed)
    played = walkthrough.play(ready, name, one, document)
    assert not played.problems, played.problems
