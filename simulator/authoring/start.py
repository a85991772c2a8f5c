"""New author files: a scenario or a persona that is valid, plays, and explains itself.

What a person answered goes into a file of ours as quoted text, so that no answer can break it or
say more than it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from simulator.diagnostics import Location, Problems
from simulator.scenario.schema import PersonaFile, ScenarioFile, json_schema

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
LONGEST = 200
"""Longest answer, in characters."""
USUAL = "Fair and careful. Has been sold to before, and keeps promises."
"""What a new persona is like if its author says nothing."""
SCENARIO, PERSONA = "scenario", "persona"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the author says of a new scenario: the company, the buyer with their role, and what
    the talk is about."""

    company: str = "Tarrant Depot"
    buyer: str = "Ruth Vane"
    role: str = "head of operations"
    about: str = "how the week is planned"


def scenario(name: str, answers: Answers) -> str:
    """Return a scenario file. Raises Problems: BF203 for a name or an answer that cannot be one."""
    _named(name)
    a = Answers(**{key: _plain(getattr(answers, key), key) for key in Answers.__slots__})
    briefing = (
        f"{a.company} thinks about {a.about}. You are meeting {a.buyer}, {a.role}. They have a "
        "supplier for it already, and nobody has said that they want to buy anything."
    )
    opening = (
        f"Come in, I'm {a.buyer.split()[0]}. So, {a.about}. It's typed by hand here, every "
        "evening. I have half an hour; where do you want to start?"
    )
    said = {"briefing": briefing, "opening": opening, "title": f"{a.company}: {a.about}"}
    return _filled(SCENARIO, name, vars_of(a) | said)


def persona(name: str, about: str = "") -> str:
    """Return a persona file. Raises Problems as `scenario`."""
    _named(name)
    said = _plain(about or USUAL, "about")
    return _filled(PERSONA, name, {"title": name.replace("_", " ").capitalize(), "about": said})


def schema(kind: str) -> str:
    """Return the JSON Schema that a new file of a kind points its editor to."""
    shape = ScenarioFile if kind == SCENARIO else PersonaFile
    return json.dumps(json_schema(shape), indent=2) + "\n"


def vars_of(answers: Answers) -> dict[str, str]:
    """Return the answers by their names."""
    return {key: getattr(answers, key) for key in Answers.__slots__}


def _filled(kind: str, name: str, values: Mapping[str, str]) -> str:
    source = files("simulator.authoring") / "started" / f"{kind}.yaml"
    text = source.read_text("utf-8").replace("«name»", name)
    for key, value in values.items():
        text = text.replace(f"«{key}»", json.dumps(value, ensure_ascii=False))
    return text


def _named(name: str) -> None:
    if not NAME.fullmatch(name):
        near = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:40]
        repair = f"did you mean '{near}'?" if NAME.fullmatch(near) else "begin with a letter"
        what = "a name has small letters, digits and _, and this has not"
        raise Problems.one("BF203", Location(name), what, repair)


def _plain(text: str, what: str) -> str:
    """Return an answer on one line. Raises Problems for one that is empty, long or not text."""
    found = " ".join(text.split())
    if not found or len(found) > LONGEST or not found.isprintable():
        why = "is empty" if not found else "is too long, or has signs that are no text"
        raise Problems.one("BF203", Location(f"--{what}"), f"the answer {why}", "write a few words")
    return found.replace("{", "(").replace("}", ")").replace("«", "'").replace("»", "'")
