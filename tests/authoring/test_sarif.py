"""SARIF has what editors and build servers need of it, and points at the very words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.authoring.sarif import sarif, width
from simulator.cli.main import run
from simulator.diagnostics import Diagnostic, Location, Severity

LEVELS = {"error", "warning", "note", "none"}
"""What SARIF 2.1.0 allows for `level` (section 3.27.10)."""


@pytest.fixture
def log(tmp_path, monkeypatch, capsys):
    (tmp_path / "my depot").mkdir()
    text = Path("docs/examples/broken.yaml").read_text("utf-8")
    (tmp_path / "my depot" / "broken.yaml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["check", "--sarif", "my depot"]) == 1
    return json.loads(capsys.readouterr().out)


def test_the_log_says_what_it_is(log):
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (found,) = log["runs"]
    assert found["tool"]["driver"]["name"] == "buysim"
    assert found["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")


def test_every_result_names_its_rule_its_level_its_message_and_its_place(log):
    (found,) = log["runs"]
    rules = found["tool"]["driver"]["rules"]

    assert len(found["results"]) == 2
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS
        assert result["message"]["text"]
        (place,) = result["locations"]
        region = place["physicalLocation"]["region"]
        assert 1 <= region["startLine"] == region["endLine"]
        assert 1 <= region["startColumn"] < region["endColumn"]


def test_every_rule_can_be_shown_beside_the_line(log):
    for rule in log["runs"][0]["tool"]["driver"]["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["markdown"].startswith(f"# {rule['id']}")


def test_a_path_is_a_uri_relative_to_where_the_command_runs(log):
    places = [r["locations"][0]["physicalLocation"] for r in log["runs"][0]["results"]]

    assert {p["artifactLocation"]["uri"] for p in places} == {"my%20depot/broken.yaml"}


def test_the_region_covers_the_words_that_are_wrong(log):
    lines = Path("my depot/broken.yaml").read_text("utf-8").splitlines()
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in log["runs"][0]["results"]]
    words = [lines[r["startLine"] - 1][r["startColumn"] - 1 : r["endColumn"] - 1] for r in regions]

    assert sorted(words) == ["requird", "stakholder"]


@pytest.mark.parametrize(
    ("line", "column", "long"),
    [
        ("from: stands", 7, 6),
        ('says: ["Well, no."]', 8, 11),
        ("says: ['It''s no.']", 8, 11),
        ("gates: [one]", 8, 1),
        ("from: ", 7, 1),
        ("", 1, 1),
        ("named: [A b, c]", 9, 3),
    ],
)
def test_what_a_finding_points_at_ends_where_its_words_end(line, column, long):
    assert width(line, column) == long


def test_a_finding_about_a_whole_file_has_no_region():
    whole = Diagnostic("BF003", Location("empty.yaml"), "empty", severity=Severity.ERROR)
    (result,) = sarif([whole], "1", Path.cwd(), {})["runs"][0]["results"]

    assert "region" not in result["locations"][0]["physicalLocation"]
