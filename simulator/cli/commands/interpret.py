"""`buysim interpret`: seller lines in, readings out, a JSON line each; the plug for any harness."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.exits import Exit
from simulator.diagnostics import Diagnostic, Location

if TYPE_CHECKING:
    from simulator.dialogue import Dialogue
    from simulator.language.gazetteer import Gazetteer
    from simulator.language.interpretation import Interpretation

CODE = "BF502"
SHAPE = (
    'write {"id": ..., "text": "...", "context": [{"speaker": "buyer", "text": "..."}]}, '
    "a line each"
)


class Unreadable(Exception):
    """A line that is not what it should be; the message says in what."""


@click.command("interpret")
@click.option("--scenario", default="", help="Know the names of this scenario's people and tools.")
@click.option("--fast", is_flag=True, help="The first tier alone: about ten times as fast.")
def command(scenario: str, fast: bool) -> int:
    """Read seller lines from JSONL on standard input; write a reading for each, in their order.

    \b
    in:  {"id", "text", "context": [{"speaker": "buyer"|"seller", "text"}, ...]}
         "previous": "..." may stand for the buyer's last turn.
    out: {"id", "family", "abstained", "reader",
          "segments": [{"act", "target", "motive", "uptake", "confidence",
                        "start", "end", "evidence": [{"start", "end", "cue"}]}]}

    A line that cannot be read gives {"id", "error"} in its place, and exit code 3.
    """
    names = _names(scenario)
    failed = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            answer = answer_to(line, number, names, fast)
            failed |= "error" in answer
            click.echo(json.dumps(answer, separators=(",", ":")))
    return Exit.INPUT if failed else Exit.OK


def answer_to(line: bytes, number: int, names: Gazetteer, fast: bool = False) -> dict[str, Any]:
    """Return the answer to one line; for a bad one say on standard error what is wrong with it."""
    from simulator.language import Tier, interpret

    item: Any = None
    try:
        item = _parsed(line)
        text, before = _text(item), _dialogue(item)
    except Unreadable as error:
        told = Diagnostic(CODE, Location("stdin", number, 1), str(error), SHAPE)
        click.echo(str(told), err=True)
        own = item.get("id") if isinstance(item, dict) else None
        return {"id": own, "error": f"{CODE} line {number}: {error}"}
    read = interpret(text, before, names, Tier.FAST if fast else Tier.FULL)
    return {"id": item.get("id"), **_reading(read)}


def _names(scenario: str) -> Gazetteer:
    from simulator.language.gazetteer import Gazetteer

    if not scenario:
        return Gazetteer()
    from simulator.engine.gazetteer import gazetteer
    from simulator.scenario.loader import load_scenario

    return gazetteer(load_scenario(scenario).scenario)


def _parsed(line: bytes) -> Any:
    try:
        item = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise Unreadable("the line is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise Unreadable(f"the line is not JSON: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise Unreadable("the line is not JSON that can be read") from None
    if not isinstance(item, dict):
        raise Unreadable("the line is not a JSON object")
    return item


def _text(item: dict[str, Any]) -> str:
    text = item.get("text")
    if not isinstance(text, str):
        raise Unreadable('there is no "text"' if text is None else '"text" is not a string')
    return text


def _dialogue(item: dict[str, Any]) -> Dialogue:
    from simulator.dialogue import Dialogue, Speaker, Utterance

    context, previous = item.get("context") or [], item.get("previous")
    if not isinstance(context, list) or not all(map(_is_turn, context)):
        raise Unreadable('"context" is not a list of {"speaker": "buyer" or "seller", "text"}')
    if previous is not None and not isinstance(previous, str):
        raise Unreadable('"previous" is not a string')
    turns = [Utterance(Speaker(turn["speaker"]), turn["text"]) for turn in context]
    last = turns[-1] if turns else None
    if previous and not (last and last.speaker is Speaker.BUYER and last.text == previous):
        turns.append(Utterance(Speaker.BUYER, previous))
    return Dialogue(tuple(turns))


def _is_turn(turn: object) -> bool:
    return (
        isinstance(turn, dict)
        and turn.get("speaker") in ("buyer", "seller")
        and isinstance(turn.get("text"), str)
    )


def _reading(reading: Interpretation) -> dict[str, Any]:
    return {
        "family": reading.family.value,
        "segments": [
            {
                "act": segment.act.value,
                "target": segment.target.value,
                "motive": segment.motive.value,
                "uptake": segment.uptake,
                "confidence": segment.confidence,
                "start": segment.span.start,
                "end": segment.span.end,
                "evidence": [
                    {"start": e.span.start, "end": e.span.end, "cue": e.cue}
                    for e in segment.evidence
                ],
            }
            for segment in reading.segments
        ],
        "abstained": reading.abstained,
        "reader": reading.reader,
    }
