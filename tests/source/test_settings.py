"""A project's severities are read from its pyproject.toml, and a wrong one is told at its line."""

from __future__ import annotations

import pytest

from simulator.cli.main import run
from simulator.diagnostics import Problems
from simulator.source.settings import Settings, settings, settings_of
from tests.diagnostics.test_pages import examples
from tests.support import SMALL

NO_CRITERION = SMALL.replace("  fair: {kind: criterion, name: fairness, required: true}\n", "")
TABLE = "[tool.buysim.severity]\n"

WRONG = [
    (TABLE + "BF3O5 = 'off'\n", "2:1", "there is no code 'BF3O5'; did you mean 'BF"),
    (TABLE + "BF305 = 'loud'\n", "2:1", "choose one of error, warning, note, off"),
    (TABLE + "BF102 = 'off'\n", "2:1", "cannot be made less of"),
    ("[tool.buysim]\nstrickt = true\n", "2:1", "did you mean 'strict'?"),
    ("[tool.buysim]\nstrict = 'yes'\n", "2:1", "neither true nor false"),
    ("[tool.buysim]\nseverity = 3\n", "2:1", "a table of codes"),
    ("[tool]\nbuysim = 3\n", "2:1", "a table"),
    ("[tool.buysim\n", "", "this is not TOML"),
]


@pytest.mark.parametrize(("text", "place", "said"), WRONG)
def test_a_wrong_setting_is_told_at_its_line(text, place, said):
    with pytest.raises(Problems) as told:
        settings(text, "pyproject.toml")

    (problem,) = told.value.diagnostics
    assert problem.code == "BF006"
    assert said in str(problem)
    assert str(problem.where) == ("pyproject.toml:" + place).removesuffix(":")


def test_the_examples_of_the_page_are_what_it_says():
    bad, good = examples("BF006")

    with pytest.raises(Problems, match="BF006"):
        settings(bad.text, "p")
    assert settings(good.text, "p") == Settings({"BF305": "error"})


def test_the_nearest_project_with_a_table_counts(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.buysim]\nstrict = true\n")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "pyproject.toml").write_text("[project]\nname = 'x'\n")

    assert settings_of(inner) == Settings(strict=True)


@pytest.mark.parametrize(
    ("table", "flags", "code", "shown"),
    [
        ("", [], 0, ""),
        ("", ["--notes"], 0, "BF305"),
        ("", ["--strict"], 1, "BF305"),
        ("[tool.buysim]\nstrict = true\n", [], 1, "BF305"),
        (TABLE + "BF305 = 'error'\n", [], 1, "1 error"),
        (TABLE + "bf305 = 'off'\n", ["--strict"], 0, "nothing wrong"),
    ],
)
def test_a_project_says_what_counts(tmp_path, capsys, table, flags, code, shown):
    (tmp_path / "depot.yaml").write_text(NO_CRITERION)
    (tmp_path / "pyproject.toml").write_text(table)

    assert run(["check", *flags, str(tmp_path / "depot.yaml")]) == code
    assert shown in capsys.readouterr().out


def test_settings_that_cannot_be_read_stop_the_check(tmp_path, capsys):
    (tmp_path / "depot.yaml").write_text(SMALL)
    (tmp_path / "pyproject.toml").write_text("[tool.buysim]\nstrickt = true\n")

    assert run(["check", str(tmp_path / "depot.yaml")]) == 3
    assert "BF006" in capsys.readouterr().err
