"""A journal played again: its scenario and persona found, their digests checked, every reply
compared. A talk that comes out differently is never silently gone on with."""

from __future__ import annotations

from pathlib import Path

from simulator import __version__
from simulator.diagnostics import Diagnostic, Location, Problems
from simulator.engine import Engine, engine
from simulator.language.tiers import tier_of
from simulator.scenario.loader import load_persona, load_scenario
from simulator.study.talk import Difference, Replay, Talk, replay
from simulator.transcripts import Header, Journal


def retell(path: Path, journal: Journal, scenario: str = "") -> Talk:
    """Return the talk of a journal. Raises Problems if it does not come out as it was.

    `scenario` names the scenario where the journal's own name for it no longer finds it.
    """
    assert journal.header is not None
    again = replay(engine_of(path, journal.header, scenario), journal.entries)
    if again.difference is not None:
        raise Problems(differences(path, journal.header, again))
    return again.talk


def engine_of(path: Path, header: Header, scenario: str = "") -> Engine:
    """Return the engine a journal was made with. Raises Problems, BF603 among them."""
    found = load_scenario(scenario or header.scenario).scenario
    persona = load_persona(header.persona)
    where = Location(str(path), 1, 1)
    problems = [
        Diagnostic(
            "BF603",
            where,
            f"{kind} '{name}' has changed since (then {then}, now {now})",
            "get back the file as it was, or begin a new talk",
        )
        for kind, name, then, now in (
            ("the scenario", header.scenario, header.scenario_digest, found.digest),
            ("the persona", header.persona, header.persona_digest, persona.digest),
        )
        if then != now
    ]
    if problems:
        raise Problems(problems)
    return engine(found, persona, header.seed, tier_of(header.reader))


def differences(path: Path, header: Header, again: Replay) -> list[Diagnostic]:
    """Return the diagnostics of a replay that goes another way: where, and the likely cause."""
    assert again.difference is not None
    found = [_differs(path, again.difference, again.talk)]
    reader = tier_of(header.reader).reader
    if (header.buysim, header.reader) != (__version__, reader):
        made = f"made by buysim {header.buysim} with reader {header.reader}"
        message = f"{made}, and this is {__version__} with {reader}"
        repair = "use that version to go on with this talk"
        found.insert(0, Diagnostic("BF602", Location(str(path), 1, 1), message, repair))
    return found


def _differs(path: Path, difference: Difference, talk: Talk) -> Diagnostic:
    turn = talk.turns[-1].number if talk.turns else 0
    where = Location(str(path), difference.n + 1, 1)
    message = (
        f"turn {turn}: {difference.what} differs: the journal has "
        f"{_short(difference.journal)}, the replay {_short(difference.replay)}"
    )
    return Diagnostic("BF604", where, message)


def _short(text: str, most: int = 160) -> str:
    return repr(text if len(text) <= most else f"{text[:most]}…")
