"""A scored talk as plain JSON data: whatever a report shows stands in here, and nothing else does.

The format is numbered and only grows. What made the figures is named beside them: the versions of
program and reader, a digest of the rubric's tables and one of the input, so that anybody can make
them again. Turns and stretches are numbered as the talk has them, from 1.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from simulator import __version__
from simulator.diagnostics import Diagnostic
from simulator.engine import encode
from simulator.language import Tier
from simulator.rubric import (
    CRITERIA,
    RULES,
    THRESHOLDS,
    Highlight,
    Mark,
    advice,
    better_line,
)
from simulator.rubric.timing import WEIGHTS
from simulator.study.agreement import Agreement
from simulator.study.measures import measure
from simulator.study.read import Judged, TalkScore, Turn
from simulator.transcripts import Role

FORMAT = 1
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a talk came from.

    `scenario` is the one whose names of people and tools were known, "" for none.
    """

    file: str
    sha256: str
    written: str
    scenario: str = ""
    scenario_digest: str = ""
    roles: tuple[Role, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    agreement: Agreement | None = None
    tier: Tier = Tier.FULL


def record(talk: TalkScore, source: Source) -> Record:
    """Return a scored talk as plain data."""
    return {
        **made_by(source.file, source.sha256, source.tier),
        "error": "",
        "written": source.written,
        "scenario": source.scenario,
        "scenario_digest": source.scenario_digest,
        "context": "estimated from the words" if talk.inferred else "replayed with its scenario",
        "ending": talk.ending,
        "roles": encode(source.roles),
        "problems": problems(source.problems),
        "scorecard": _card(talk),
        "verdict": encode(talk.verdict),
        "yardsticks": _yardsticks(talk),
        "at": _places(talk),
        "best": [_highlight(talk, highlight) for highlight in talk.scorecard.best],
        "worst": [_highlight(talk, highlight) for highlight in talk.scorecard.worst],
        "agreement": encode(source.agreement),
        "turns": [_turn(turn) for turn in talk.turns],
    }


def made_by(file: str, sha256: str, tier: Tier = Tier.FULL) -> Record:
    """Return what begins every record, of a talk scored or not."""
    return {
        "format": FORMAT,
        "buysim": __version__,
        "reader": tier.reader,
        "rubric": rubric_digest(),
        "file": file,
        "sha256": sha256,
    }


def problems(found: Iterable[Diagnostic]) -> list[Record]:
    """Return diagnostics as plain data."""
    return [
        {
            "code": d.code,
            "severity": d.severity.value,
            "file": d.where.file,
            "line": d.where.line,
            "column": d.where.column,
            "message": d.message,
            "repair": d.repair,
        }
        for d in found
    ]


@cache
def rubric_digest() -> str:
    """Return 16 hex digits over the rubric's tables: rules, weights, criteria, thresholds."""
    tables = [
        RULES,
        sorted([act, kind, list(row)] for (act, kind), row in WEIGHTS.items()),
        sorted([c.id, c.pole, c.rule, c.points, sorted(c.acts)] for c in CRITERIA.values()),
        {name: threshold.value for name, threshold in THRESHOLDS.items()},
    ]
    return hashlib.sha256(json.dumps(tables, sort_keys=True).encode()).hexdigest()[:16]


def _yardsticks(talk: TalkScore) -> Record:
    card = talk.scorecard
    shares: Mapping[str, float | None] = {
        "reflections_per_question": card.reflections_per_question,
        "complex_share": card.complex_share,
        "facilitate_to_push": card.facilitate_to_push,
    }
    return {**encode(measure(talk)), **shares}


def _card(talk: TalkScore) -> Record:
    """The measures; places in them are given by turn under `at`, `best` and `worst`."""
    card: Record = encode(talk.scorecard)
    if card["longest_run"]:
        del card["longest_run"]["turn"]
    return {key: card[key] for key in card if key not in ("best", "worst")}


def _places(talk: TalkScore) -> Record:
    scores = [(turn.number, turn.judged.score) for turn in talk.turns if turn.judged]
    run = talk.scorecard.longest_run
    return {
        "longest_run": scores[run.turn][0] if run else None,
        "missed_asks": [number for number, score in scores if score.missed_ask],
        "premature": [number for number, score in scores if score.premature],
        "abstained": [number for number, score in scores if score.abstained],
    }


def _highlight(talk: TalkScore, highlight: Highlight) -> Record:
    turn = [turn for turn in talk.turns if turn.judged][highlight.turn]
    assert turn.judged is not None
    segment = turn.judged.reading.segments[highlight.mark.segment]
    tip = advice(segment.act)
    costs = highlight.mark.pole.value != "facilitation"
    return {
        "turn": turn.number,
        "mark": _mark(highlight.mark),
        "belief": tip.belief if tip and costs else "",
        "instead": tip.instead if tip and costs else "",
        "better": better_line(segment.act, segment.target) if costs else "",
    }


def _turn(turn: Turn) -> Record:
    said = turn.utterance
    common = {
        "number": turn.number,
        "speaker": said.speaker.value,
        "name": said.name,
        "start": said.start,
        "text": said.text,
    }
    return common | (_judged(turn.judged) if turn.judged else {})


def _judged(judged: Judged) -> Record:
    score = judged.score
    return {
        "family": score.family.value,
        "abstained": score.abstained,
        "segments": [encode(segment) for segment in judged.reading.segments],
        "marks": [_mark(mark) for mark in score.marks],
        "missed_ask": score.missed_ask,
        "premature": score.premature,
        "notes": [note.value for note in score.notes],
        "questions": score.questions,
        "context": encode(judged.context),
    }


def _mark(mark: Mark) -> Record:
    return {**encode(mark), "title": CRITERIA[mark.criterion].title, "says": RULES[mark.rule]}
