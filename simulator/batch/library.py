"""The scenario and persona that a journal was played with: by name from the library, or as given.

Loaded once a process. What a journal names is looked up in the library and nowhere else, so that a
journal from outside cannot make us open files.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.diagnostics import Location, Problems
from simulator.engine import Engine, engine
from simulator.language import Tier
from simulator.language.tiers import tier_of
from simulator.scenario.loader import listed, load_persona, load_scenario
from simulator.scenario.model import Persona, Scenario
from simulator.transcripts import Header


@lru_cache(maxsize=64)
def scenario_named(name: str) -> Scenario:
    """Return the scenario of a file or of a name in the library. Raises Problems."""
    return load_scenario(name).scenario


@lru_cache(maxsize=64)
def persona_named(name: str) -> Persona:
    """Return the persona of a file or of a name in the library. Raises Problems."""
    return load_persona(name)


@lru_cache(maxsize=64)
def _engine(scenario: str, persona: str, seed: int, tier: Tier) -> Engine:
    return engine(scenario_named(scenario), persona_named(persona), seed, tier)


def engine_of(header: Header, file: str, scenario: str = "", persona: str = "") -> Engine:
    """Return the engine of a journal. Raises Problems (BF603) unless both digests are its own.

    `scenario` and `persona` are files or names to try instead of those in the library.
    """
    played = scenario or _known(header.scenario, "scenario", file)
    text = scenario_named(played).digest
    _same(text, header.scenario_digest, "scenario", header.scenario, file)
    whom = persona or _known(header.persona, "persona", file)
    text = persona_named(whom).digest
    _same(text, header.persona_digest, "persona", header.persona, file)
    return _engine(played, whom, header.seed, tier_of(header.reader))


def _known(name: str, kind: str, file: str) -> str:
    if name not in {path.stem for path in listed(f"{kind}s")}:
        message = f"this talk was played with the {kind} '{name}', which is not in the library"
        raise Problems.one("BF603", Location(file, 1, 1), message, _repair(kind))
    return name


def _same(ours: str, theirs: str, kind: str, name: str, file: str) -> None:
    if ours != theirs:
        message = f"this talk was played with another text of the {kind} '{name}' ({theirs})"
        raise Problems.one("BF603", Location(file, 1, 1), message, _repair(kind))


def _repair(kind: str) -> str:
    return f"give the one it was played with by --{kind} FILE, or score the words alone by --bare"
