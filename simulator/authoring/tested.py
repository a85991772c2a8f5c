"""What was tried as plain JSON data: what `--json` prints and every report is made from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from simulator import __version__
from simulator.authoring.expected import marked
from simulator.authoring.phrases import Phrase, told
from simulator.authoring.testing import Timed, Tried
from simulator.diagnostics import Diagnostic, Severity
from simulator.engine import Step

FORMAT = 1
"""The format of the record."""

Record = dict[str, Any]


def record(tried: Iterable[Tried]) -> Record:
    """Return the record of what was tried.

    `counts` are walkthroughs: `passed`, `failed`, and `unread` files, which say why in `problems`;
    and example phrases: `examples`, of which `astray` reach something else.
    `seconds` differ from run to run; everything else is the same for the same files.
    """
    scenarios = [_scenario(one) for one in tried]
    walks = [walk for one in scenarios for walk in one["walkthroughs"]]
    failed = sum(not walk["passed"] for walk in walks)
    unread = sum(bool(one["problems"]) for one in scenarios)
    return {
        "format": FORMAT,
        "buysim": __version__,
        "counts": {
            "passed": len(walks) - failed,
            "failed": failed,
            "unread": unread,
            "examples": sum(len(one["examples"]) for one in scenarios),
            "astray": sum(not phrase["passed"] for one in scenarios for phrase in one["examples"]),
        },
        "scenarios": scenarios,
    }


def _scenario(tried: Tried) -> Record:
    return {
        "scenario": tried.name,
        "file": tried.loaded.document.file if tried.loaded else tried.case.scenario,
        "book": str(tried.case.book),
        "problems": [problem(d) for d in tried.problems],
        "walkthroughs": [_walk(walk) for walk in tried.walks],
        "examples": [_example(phrase) for phrase in tried.phrases],
    }


def _walk(walk: Timed) -> Record:
    played = walk.played
    return {
        "id": played.id,
        "file": played.where.file,
        "line": played.where.line,
        "passed": not played.problems,
        "ending": played.ending,
        "seconds": round(walk.seconds, 3),
        "problems": [problem(d) for d in played.problems],
        "turns": [_turn(said, step) for said, step in played.steps],
    }


def _example(phrase: Phrase) -> Record:
    return {
        "element": phrase.element,
        "text": phrase.text,
        "file": phrase.where.file,
        "line": phrase.where.line,
        "passed": all(d.severity is not Severity.ERROR for d in phrase.problems),
        "reaches": phrase.reaches,
        "left_out": told(phrase),
        "found": phrase.found,
        "nearest": [near._asdict() for near in phrase.nearest],
        "problems": [problem(d) for d in phrase.problems],
    }


def _turn(said: str, step: Step) -> Record:
    reading = step.reply.reading
    deciding = reading.deciding if reading else None
    return {
        "seller": said,
        "act": deciding.act.value if deciding else None,
        "target": deciding.target.value if deciding else None,
        "marks": marked(step.score),
        "buyer": step.reply.text,
    }


def problem(found: Diagnostic) -> Record:
    """Return a diagnostic as `check --json` has it."""
    return {
        "file": found.where.file,
        "line": found.where.line,
        "column": found.where.column,
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "repair": found.repair,
    }


def timeless(value: Any) -> Any:
    """Return a record without what differs from run to run."""
    if isinstance(value, dict):
        return {key: timeless(item) for key, item in value.items() if key != "seconds"}
    return [timeless(item) for item in value] if isinstance(value, list) else value
