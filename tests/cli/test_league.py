"""`buysim league` as it is typed: tables, findings, what is kept, and Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.cli.main import buysim, run
from simulator.study.exploit.kept import decode
from simulator.study.league import SELLERS
from tests.support import SMALL

FEW = ["--seeds", "2", "--workers", "1"]


@pytest.fixture
def depot(tmp_path: Path) -> Path:
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL)
    return path


def typed(*arguments: str) -> str:
    result = CliRunner().invoke(buysim, ["league", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_every_seller_has_a_row_and_the_difficulty_is_told(depot: Path):
    text = typed(str(depot), *FEW)

    rows = [row.strip() for row in text.splitlines() if row.startswith("    ")]
    names = [name for name in SELLERS if any(row.startswith(name) for row in rows)]
    assert names == list(SELLERS)
    assert "Half of the talks end well at a skill of" in text
    assert "The file gives no difficulty." in text


def test_json_has_each_figure_with_its_n_and_interval(depot: Path):
    [part] = json.loads(typed(str(depot), *FEW, "--json"))
    rows = {row["seller"]: row for row in part["standings"]}

    assert set(rows["pusher"]["pushing"]) == {"mean", "n", "low", "high"}
    assert rows["waiter"]["pushing"] is None
    assert rows["facilitator"]["good"] == {"mean": 1.0, "n": 1, "low": None, "high": None}
    assert len(part["difficulty"]["shares"]) == 11


def test_markdown_has_as_many_cells_in_every_row(depot: Path):
    text = typed(str(depot), *FEW, "--markdown")

    assert {line.count("|") for line in text.splitlines() if line.startswith("|")} == {12}


def test_the_number_of_workers_changes_nothing(depot: Path):
    one, three = (
        typed(str(depot), "--ladder", "--seeds", "11", "--workers", n, "--json") for n in "13"
    )

    assert one == three


def test_what_is_kept_is_what_check_goes_by(depot: Path, capsys: pytest.CaptureFixture[str]):
    depot.write_text("difficulty: easy\n" + SMALL)
    assert run(["check", str(depot)]) == 1
    assert "BF341" in capsys.readouterr().out

    run(["league", str(depot), "--ladder", "--seeds", "30", "--workers", "1", "--keep"])
    told = capsys.readouterr()
    measured = json.loads((depot.parent / "depot.league.json").read_text())["measured"]
    label = "easy" if measured["skill"] < 42 else "medium" if measured["skill"] < 50 else "hard"
    depot.write_text(f"difficulty: {label}\n" + SMALL)

    assert run(["check", str(depot)]) == 0, capsys.readouterr().out
    assert "kept in" in told.err


def test_a_label_proved_wrong_is_a_finding(depot: Path, capsys: pytest.CaptureFixture[str]):
    depot.write_text("difficulty: hard\npersonas: [warm_veteran]\n" + SMALL)

    code = run(["league", str(depot), "--ladder", "--seeds", "60", "--workers", "1"])

    out = capsys.readouterr().out
    assert code == 1, out
    assert "depot.yaml:1:13 BF340 it says 'hard'" in out


def test_keeping_goes_with_the_scenarios_own_personas(capsys: pytest.CaptureFixture[str]):
    assert run(["league", "small_practice", "--persona", "brisk_finance", "--keep"]) == 2
    assert "own personas" in capsys.readouterr().err


def test_a_run_that_is_interrupted_prints_what_is_done_and_can_be_gone_on_with(
    depot: Path, tmp_path: Path
):
    kept = tmp_path / "kept.jsonl"
    asked = [sys.executable, "-m", "simulator", "league", str(depot), "--ladder", "--seeds", "40"]
    asked += ["--workers", "2", "--resume", str(kept)]
    running = subprocess.Popen(
        asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    )
    assert running.stderr is not None
    running.stderr.readline()  # a quarter is done
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=120)

    assert running.returncode == 130
    assert "interrupted" in err
    assert "skill 0 %" in out
    done = kept.read_text().count("\n")
    assert 0 < done < 41
    again = subprocess.run(asked, capture_output=True, text=True, timeout=300, check=True)
    assert f"{done} of 41 tasks were done before" in again.stderr
    assert again.stdout == typed(str(depot), "--ladder", "--seeds", "40", "--workers", "1")


def test_the_exploit_search_tells_what_came_nearest_and_keeps_it(depot: Path):
    asked = ["league", str(depot), "--exploit", "--lines", "60", "--workers", "1", "--keep"]
    result = CliRunner().invoke(buysim, asked)

    assert result.exit_code == 0, result.output
    assert "The nearest, with guarded_operations:" in result.stdout
    assert result.stdout.endswith("It does not pass.\n")
    kept = decode((depot.parent / "depot.exploit.json").read_text("utf-8"))
    assert (kept.scenario, kept.persona, kept.seed) == ("depot", "guarded_operations", 1)
    assert not kept.best.passed
