"""`buysim score` as a person at a terminal has it: streams, files, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from simulator.cli.exits import Exit
from simulator.cli.main import run
from tests.cli.test_lazy import HEAVY, PROBE

ROOT = Path(__file__).parents[2]
MEETING = "docs/talks/invented-meeting.vtt"
CSV = ("--csv", "--seller", "Ann")
GOOD = "Ann: Who would notice first?\nBo: The night desk, I think.\n"


class Came(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Score = Callable[..., Came]


@pytest.fixture
def score(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Score:
    """Run the command in this process, from the checkout."""
    monkeypatch.chdir(ROOT)

    def command(*arguments: str) -> Came:
        code = run(["score", *arguments])
        return Came(code, *capsys.readouterr())

    return command


def installed(*arguments: str, typed: bytes = b"", **variables: str) -> Came:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "simulator", "score", *arguments],
        input=typed,
        capture_output=True,
        cwd=ROOT,
        env=os.environ | variables,
        timeout=120,
    )
    return Came(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "talks"
    place.mkdir()
    for number in range(12):
        (place / f"t{number:02}.txt").write_text(GOOD.replace("first", f"it {number}"), "utf-8")
    (place / "t05.txt").write_bytes(b"\xff\xfe\x00")
    return place


def test_a_meeting_is_scored_and_the_three_poles_stand_apart(score: Score):
    ran = score(MEETING, "--seller", "dana")

    assert (ran.code, ran.err) == (Exit.OK, "")
    assert "seller  Dana Okafor (named): 19 turns" in ran.out
    assert "THREE MEASURES, SIDE BY SIDE" in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([MEETING], Exit.INPUT, "BF503 no seller is given"),
        ([MEETING, "--seller", "Dan Brown"], Exit.INPUT, "BF503 nobody is called 'Dan Brown'"),
        (["nothere.vtt", "--seller", "x"], Exit.INPUT, "BF001 no such file"),
        (["simulator", "--seller", "x"], Exit.USAGE, "no recording in this folder"),
        ([], Exit.USAGE, "Missing argument"),
        ([MEETING, "--json", "--csv"], Exit.USAGE, "choose one"),
        ([MEETING, "--jobs", "0"], Exit.USAGE, "--jobs"),
        ([MEETING, "--html", "x.html", "--csv"], Exit.USAGE, "--html shows one talk"),
        ([MEETING, MEETING + "x", "--html", "x.html"], Exit.USAGE, "these are 2 files"),
        ([MEETING, "--out", "/nowhere/x.txt"], Exit.USAGE, "cannot write /nowhere/x.txt"),
        ([MEETING, "--resume", "a", "--out", "b"], Exit.USAGE, "leave --out away"),
        ([MEETING, "--scenario", "order_dsk"], Exit.INPUT, "did you mean 'order_desk'?"),
        ([MEETING, "--persona", "nobody"], Exit.INPUT, "BF005"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_with_its_exit_code(
    arguments: list[str], code: int, said: str, score: Score
):
    ran = score(*arguments)

    assert ran.code == code
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (GOOD.encode(), Exit.OK, ""),
        (b"", Exit.INPUT, "BF003"),
        (b"\x00\x01", Exit.INPUT, "BF002"),
        (b"no names here", Exit.INPUT, "BF501"),
    ],
)
def test_a_dash_is_standard_input(typed: bytes, code: int, said: str):
    ran = installed("-", "--seller", "Ann", typed=typed)

    assert ran.code == code
    assert said in ran.err


def test_a_bad_file_stops_nothing_and_is_in_the_output(folder: Path, score: Score):
    ran = score(str(folder), "--seller", "Ann", "--jsonl")
    records = [json.loads(line) for line in ran.out.splitlines()]

    assert ran.code == Exit.INPUT
    assert [Path(record["file"]).name for record in records] == [f"t{n:02}.txt" for n in range(12)]
    assert [record["error"] for record in records].count("input") == 1
    assert records[5]["problems"][0]["code"] == "BF002"
    assert "t05.txt BF002" in ran.err


def test_the_output_does_not_depend_on_processes_or_hashes(folder: Path):
    alone = installed(str(folder), "--seller", "Ann", "--json", PYTHONHASHSEED="1")
    crew = installed(str(folder), "--seller", "Ann", "--json", "--jobs", "3", PYTHONHASHSEED="2")

    assert alone.out == crew.out
    assert len(alone.json) == 12


def test_many_files_make_a_table_and_turns_make_it_long(folder: Path, score: Score):
    table = score(str(folder), "--seller", "Ann")
    long = score(str(folder), "--seller", "Ann", "--turns")

    assert len(table.out.splitlines()) == 14
    assert "not scored: BF002" in table.out
    assert "12 files: 11 scored, 1 not." in table.out
    assert long.out.count("TURN BY TURN") == 11


def test_a_csv_has_a_row_a_file_and_no_formula(
    folder: Path, tmp_path: Path, score: Score, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "=cmd.txt").write_text(GOOD, "utf-8")
    monkeypatch.chdir(tmp_path)

    rows = list(csv.DictReader(io.StringIO(score("=cmd.txt", str(folder), *CSV).out)))

    assert len(rows) == 13
    assert rows[0]["file"] == "'=cmd.txt"
    assert (rows[6]["error"], rows[6]["problems"]) == ("input", "BF002")


def test_one_file_as_json_holds_everything_and_many_lines_hold_turns_if_asked(
    folder: Path, score: Score
):
    one = str(folder / "t01.txt")

    assert "turns" in score(one, "--seller", "Ann", "--json").json
    assert "turns" not in score(one, "--seller", "Ann", "--jsonl").json
    assert "turns" in score(one, "--seller", "Ann", "--jsonl", "--turns").json


def test_a_run_that_was_cut_off_goes_on_and_comes_out_the_same(
    folder: Path, tmp_path: Path, score: Score
):
    whole, half = tmp_path / "whole.jsonl", tmp_path / "half.jsonl"
    score(str(folder), "--seller", "Ann", "--resume", str(whole))
    half.write_bytes(whole.read_bytes()[:9000])

    again = score(str(folder), "--seller", "Ann", "--resume", str(half), "--jobs", "2")
    nothing = score(str(folder), "--seller", "Ann", "--resume", str(half))

    assert half.read_bytes() == whole.read_bytes()
    assert "were done before" in again.err
    assert "12 of 12 were done before" in nothing.err
    assert again.code == nothing.code == Exit.INPUT


def test_the_html_report_is_written_beside_the_text(tmp_path: Path, score: Score):
    page = tmp_path / "meeting.html"

    ran = score(MEETING, "--seller", "Dana", "--html", str(page))

    assert ran.code == Exit.OK
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert "SCORECARD" in ran.out


def test_a_file_is_written_whole_or_not_at_all(folder: Path, tmp_path: Path, score: Score):
    out = tmp_path / "out.json"

    score(str(folder), "--seller", "Ann", "--json", "--out", str(out))

    assert len(json.loads(out.read_text("utf-8"))) == 12
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "talks"]


def test_a_closed_pipe_ends_quietly(folder: Path):
    command = f"{sys.executable} -m simulator score {folder} --seller Ann --json | head -c 10"

    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, timeout=60)

    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


@pytest.mark.parametrize("name", ["score", "interpret"])
def test_help_loads_none_of_the_heavy_libraries(name: str):
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(heavy=HEAVY), name, "--help"],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.splitlines()[-1] == "LOADED [] 0", done.stderr
