"""`buysim interpret`: one answer for each line, in order, and nothing lost."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from simulator.cli.exits import Exit
from simulator.cli.main import run


class Came(NamedTuple):
    """What came of the command."""

    code: int
    answers: list[dict[str, Any]]
    err: str


Interpret = Callable[..., Came]


@pytest.fixture
def interpret(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Interpret:
    """Run the command in this process on some lines."""

    def command(*lines: object, flags: tuple[str, ...] = ()) -> Came:
        typed = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
        stdin = io.TextIOWrapper(io.BytesIO(b"\n".join([*typed, b""])))
        monkeypatch.setattr(sys, "stdin", stdin)
        code = run(["interpret", *flags])
        out, err = capsys.readouterr()
        return Came(code, [json.loads(answer) for answer in out.splitlines()], err)

    return command


def test_every_line_is_answered_in_its_order(interpret: Interpret):
    ran = interpret(*({"id": n, "text": f"Who would notice number {n}?"} for n in range(40)))

    assert ran.code == Exit.OK
    assert [answer["id"] for answer in ran.answers] == list(range(40))


def test_an_answer_has_the_parts_that_harnesses_go_by(interpret: Interpret):
    text = "Who besides you has to agree to this?"
    (answer,) = interpret({"id": "a", "text": text}).answers

    assert list(answer) == ["id", "family", "segments", "abstained", "reader"]
    for segment in answer["segments"]:
        assert list(segment) == [
            "act", "target", "motive", "uptake", "confidence", "start", "end", "evidence"
        ]  # fmt: skip
        assert 0 <= segment["start"] < segment["end"] <= len(text)
        for evidence in segment["evidence"]:
            assert list(evidence) == ["start", "end", "cue"]


def test_the_buyers_last_turn_is_taken_from_context_or_from_previous(interpret: Interpret):
    text, said = "About thirty thousand a year.", "What does it cost?"
    context = [{"speaker": "seller", "text": "Hello."}, {"speaker": "buyer", "text": said}]

    one, other, both = interpret(
        {"id": 1, "text": text, "context": context},
        {"id": 1, "text": text, "previous": said, "context": context[:1]},
        {"id": 1, "text": text, "previous": said, "context": context},
    ).answers

    assert one == other == both


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"not json", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"id": 7}', 'no "text"'),
        (b'{"id": 7, "text": 1}', '"text" is not a string'),
        (b'{"id": 7, "text": "x", "context": "y"}', '"context"'),
        (b'{"id": 7, "text": "x", "context": [{"speaker": "me", "text": "y"}]}', '"context"'),
        (b'{"id": 7, "text": "x", "previous": 3}', '"previous"'),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100000, "not JSON"),
    ],
)
def test_a_bad_line_is_answered_too_and_the_rest_goes_on(
    line: bytes, told: str, interpret: Interpret
):
    ran = interpret({"id": 1, "text": "Good morning."}, line, {"id": 3, "text": "Goodbye."})

    assert ran.code == Exit.INPUT
    assert [answer["id"] for answer in ran.answers] == [1, 7 if b'"id"' in line else None, 3]
    assert told in ran.answers[1]["error"]
    assert "stdin:2:1 BF502" in ran.err
    assert "Traceback" not in ran.err


def test_blank_lines_ask_nothing(interpret: Interpret):
    assert interpret(b"", {"id": 1, "text": "Good morning."}, b"  ").code == Exit.OK


def test_the_names_of_a_scenario_are_known_when_it_is_given(interpret: Interpret):
    line = {"id": 1, "text": "What would Maureen want to keep?"}

    assert interpret(line, flags=("--scenario", "order_desk", "--fast")).answers[0]["segments"]
    assert "did you mean" in interpret(line, flags=("--scenario", "order_dsk")).err


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\x00", "👍" * 200, "?" * 500])
def test_any_text_is_answered(text: str, interpret: Interpret):
    assert "error" not in interpret({"id": 1, "text": text}).answers[0]


def test_answers_come_while_lines_are_still_being_written():
    with subprocess.Popen(
        [sys.executable, "-m", "simulator", "interpret"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as running:
        assert running.stdin
        assert running.stdout
        for number in range(3):
            running.stdin.write(json.dumps({"id": number, "text": "Hello."}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == number
        running.stdin.close()

    assert running.returncode == Exit.OK
