"""One recording to one record. Whatever is wrong with the file is in the record.

Three things can come out: a talk scored (perhaps with problems beside it), a file that cannot be
scored (`error` says why, in a word: "input"), and a fault of ours ("fault"), which is caught here,
at the edge of the batch and nowhere below, so that one file never costs the others theirs.
"""

from __future__ import annotations

import hashlib
import json
import traceback
from dataclasses import asdict, dataclass, replace

from simulator.batch.library import engine_of, scenario_named
from simulator.diagnostics import Location, Problems, Severity
from simulator.engine import encode
from simulator.engine.gazetteer import gazetteer
from simulator.language import Tier
from simulator.language.gazetteer import Gazetteer
from simulator.source import read_text
from simulator.study.agreement import agreement
from simulator.study.places import Told, told, told_of_words
from simulator.study.read import NOBODY, Retold, TalkScore, retell, score_dialogue, score_talk
from simulator.study.record import Record, Source, made_by, problems, record
from simulator.transcripts import (
    Journal,
    Recording,
    assign,
    decode,
    decode_journal,
    is_journal,
    to_dialogue,
)
from simulator.transcripts.names import find as fitting

STDIN = "-"
NO_WORDS = "BF505"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run was asked for.

    `scenario` lends its names of people and tools to the reader, and is the one a journal is
    replayed with, as `persona` is. `bare`: journals are scored from their words alone. `turns`:
    records keep every turn. `many`: the people named are those of many recordings, and need not be
    in each; one of the sellers must. `fast`: the first tier reads alone.
    """

    sellers: tuple[str, ...] = ()
    buyers: tuple[str, ...] = ()
    scenario: str = ""
    persona: str = ""
    bare: bool = False
    turns: bool = True
    many: bool = False
    fast: bool = False

    @property
    def tier(self) -> Tier:
        """How deep lines are read."""
        return Tier.FAST if self.fast else Tier.FULL


def score_path(path: str, settings: Settings) -> Record:
    """Return the record of a file; `-` is standard input. Raises nothing."""
    digest = ""
    try:
        text = read_text("/dev/stdin" if path == STDIN else path)
        digest = hashlib.sha256(text.encode()).hexdigest()
        scored = score_text(text, path, digest, settings)
    except Problems as found:
        told = problems(found.diagnostics)
        scored = {**made_by(path, digest, settings.tier), "error": "input", "problems": told}
    except Exception as fault:
        scored = _fault(path, digest, _told(fault), settings)
    if not settings.turns:
        scored.pop("turns", None)
    return {**scored, "settings": stamp(settings)}


def stamp(settings: Settings) -> str:
    """Return 16 hex digits over the settings; every record has them."""
    return hashlib.sha256(json.dumps(asdict(settings)).encode()).hexdigest()[:16]


def score_text(text: str, name: str, digest: str, settings: Settings) -> Record:
    """Return the record of a recording's text. Raises Problems if it cannot be scored."""
    if is_journal(text):
        return _journal(decode_journal(text, name), name, digest, settings)
    recording = decode(text, name)
    sellers, buyers = settings.sellers, settings.buyers
    if settings.many:
        sellers, buyers = _present(sellers, recording) or sellers, _present(buyers, recording)
    given = assign(recording, sellers, buyers)
    if given.dialogue is None or any(problem.code == NO_WORDS for problem in given.problems):
        raise Problems(given.problems)
    talk = score_dialogue(given.dialogue, _names(settings), settings.tier)
    source = Source(name, digest, recording.format.value, *_lent(settings), tier=settings.tier)
    made = record(talk, replace(source, roles=given.roles, problems=given.problems))
    return {**made, **_properties(_told_of_words(talk, settings))}


def is_sound(scored: Record) -> bool:
    """Say whether a talk was scored, and every word of its file with it."""
    errors = (found["severity"] == Severity.ERROR for found in scored["problems"])
    return not scored["error"] and not any(errors)


def lost(path: str, settings: Settings) -> Record:
    """Return the record of a file over which a worker died, and died again."""
    told = "the process that read this file was killed, twice; it may need too much memory"
    return {**_fault(path, "", told, settings), "settings": stamp(settings)}


def _journal(journal: Journal, name: str, digest: str, settings: Settings) -> Record:
    if journal.header is None:
        raise Problems(journal.problems)
    if settings.bare:
        talk = score_dialogue(to_dialogue(journal), _names(settings), settings.tier)
        source = Source(name, digest, "journal", *_lent(settings), tier=settings.tier)
        made = record(talk, replace(source, problems=journal.problems))
        return {**made, **_properties(_told_of_words(talk, settings))}
    live = engine_of(journal.header, name, settings.scenario, settings.persona)
    retold = retell(journal, live)
    talk = _replayed(retold, name)
    compared = agreement(talk, score_dialogue(talk.dialogue, live.names, live.tier))
    played = live.scenario
    source = Source(
        name, digest, "journal", played.id, played.digest, agreement=compared, tier=live.tier
    )
    made = record(talk, replace(source, problems=journal.problems))
    return {**made, **_properties(told(retold.talk))}


def _told_of_words(talk: TalkScore, settings: Settings) -> tuple[Told, ...]:
    if not settings.scenario:
        return ()
    return told_of_words(scenario_named(settings.scenario), talk)


def _properties(found: tuple[Told, ...]) -> Record:
    """What came of the scenario's own properties; no key where it has none."""
    return {"properties": encode(found)} if found else {}


def _replayed(retold: Retold, name: str) -> TalkScore:
    if retold.strayed is None:
        return score_talk(retold.talk)
    at = Location(name, retold.strayed.n + 1, 1)
    message = f"replayed, {retold.strayed.what} differs from the journal's"
    repair = "use the version of buysim it was made with, or score the words alone by --bare"
    raise Problems.one("BF604", at, message, repair)


def _present(people: tuple[str, ...], recording: Recording) -> tuple[str, ...]:
    return tuple(name for name in people if fitting(name, recording.names))


def _lent(settings: Settings) -> tuple[str, str]:
    """The scenario whose names were lent to the reader, and its digest; two blanks for none."""
    if not settings.scenario:
        return "", ""
    lent = scenario_named(settings.scenario)
    return lent.id, lent.digest


def _names(settings: Settings) -> Gazetteer:
    return gazetteer(scenario_named(settings.scenario)) if settings.scenario else NOBODY


def _fault(path: str, digest: str, told: str, settings: Settings) -> Record:
    made = made_by(path, digest, settings.tier)
    return {**made, "error": "fault", "fault": told, "problems": []}


def _told(fault: Exception) -> str:
    place = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__}: {fault} ({place.name}, line {place.lineno})"
