"""A certificate: what was proved of one text of a scenario, by one version of the engine.

Plain data with nothing in it that changes from run to run, so that proving the same text again
gives the same bytes. Whoever has the scenario can do that, and that is what verifying is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from simulator.buyer import EndMeeting, Move, Say
from simulator.study.proof.report import FORMAT, Answer, Report, Way

PERSONAS = "all that traits can make"
METHOD = (
    "reachability on slices of the buyer, over-approximated; talks of any length, lines of any "
    "number of parts"
)

Data = dict[str, Any]


def certificate(report: Report) -> Data:
    """Return a report as plain data."""
    return {
        "format": FORMAT,
        "scenario": report.scenario,
        "digest": report.digest,
        "buysim": report.version,
        "personas": PERSONAS,
        "method": METHOD,
        "talks_with": report.persona,
        "sound": report.sound,
        "claims": [_answer(answer) for answer in report.answers],
        "endings": [_way(way) for way in report.ways],
        "traps": {
            "method": "searched for from drawn states; checked, not proved",
            "states": report.traps.states,
            "trapped": len(report.traps.trapped),
        },
    }


def written(data: Data) -> str:
    """Return a certificate as the text of its file."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def differences(kept: Data, now: Data) -> Iterator[str]:
    """Yield what a kept certificate says otherwise than one made now, in words."""
    for key in now:
        if key not in ("claims", "endings") and kept.get(key) != now[key]:
            yield f"{key} was {kept.get(key)} and is {now[key]}"
    for key, name in (("claims", "id"), ("endings", "ending")):
        before = {(one.get("family"), one.get(name)): one for one in kept.get(key) or []}
        after = {(one.get("family"), one[name]): one for one in now[key]}
        for what in sorted({*before, *after}, key=str):
            old, new = before.get(what, {}), after.get(what, {})
            if old != new:
                verdicts = old.get("verdict", "not claimed"), new.get("verdict", "not claimed")
                yield f"{what[1]} was {verdicts[0]} and is {verdicts[1]}" + (
                    ", otherwise" if verdicts[0] == verdicts[1] else ""
                )


def _answer(answer: Answer) -> Data:
    proof = answer.proof
    found: Data = {
        "family": answer.family,
        "id": answer.id,
        "says": answer.says,
        "verdict": answer.verdict,
        "slice": list(proof.slice),
        "classes_of_personas": proof.classes,
        "states": proof.states,
        "edges": proof.edges,
    }
    if answer.moves or not proof.proved:
        found["checked_to_turns"] = answer.depth
        found["talk"] = [_move(move) for move in answer.moves]
        found["persona"] = answer.persona
    return found


def _way(way: Way) -> Data:
    return {
        "ending": way.ending,
        "written_here": way.own,
        "verdict": way.verdict,
        "turns": len(way.moves),
        "at_least": way.least,
        "persona": way.persona,
        "talk": [_move(move) for move in way.moves],
    }


def _move(move: Move) -> str:
    if not isinstance(move, Say):
        return "/end" if isinstance(move, EndMeeting) else "/wait"
    parts = (" ".join(filter(None, [s.act, s.kind, s.target, *s.mentions])) for s in move.segments)
    return ", ".join(parts)
