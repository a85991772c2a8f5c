"""`buysim prove` as a trainer at a terminal has it: the report, the certificate, the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.cli.exits import Exit
from simulator.cli.main import run

EARNED = (Path(__file__).parents[2] / "docs/examples/bakery.yaml").read_text("utf-8")


@pytest.fixture
def bakery(tmp_path: Path) -> Path:
    path = tmp_path / "bakery.yaml"
    path.write_text(EARNED, "utf-8")
    return path


def test_what_is_proved_is_told_with_the_shortest_talk_as_lines_to_type(bakery, capsys):
    code = run(["prove", str(bakery)])
    out = capsys.readouterr().out

    assert code == Exit.OK
    assert "proved    no purchase with a required element open: 2 elements" in out
    assert "proved    The book is not kept unless it was looked into." in out
    assert "reached   kept in 3 turns (the shortest there is)" in out
    assert "Do you want to go ahead" in out


def test_a_property_that_does_not_hold_is_told_with_a_talk_and_its_place(bakery, capsys):
    weaker = EARNED.replace("{all: [{element: book, at_least: agreed}]}", "{}", 1)
    bakery.write_text(weaker, "utf-8")

    code = run(["prove", str(bakery), "--no-talks"])
    out = capsys.readouterr().out

    assert code == Exit.FINDINGS
    assert "violated  The book is not kept unless it was looked into." in out
    assert f"{bakery}:19:3 BF703" in out


def test_a_certificate_is_the_same_each_time_and_can_be_verified(bakery, tmp_path, capsys):
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    for paper in (one, two):
        assert run(["prove", str(bakery), "--no-talks", "--certificate", str(paper)]) == Exit.OK

    capsys.readouterr()

    assert one.read_bytes() == two.read_bytes()
    assert run(["prove", str(bakery), "--verify", str(one)]) == Exit.OK
    assert "to the same bytes" in capsys.readouterr().out


def test_a_certificate_of_another_text_is_a_finding(bakery, tmp_path, capsys):
    paper = tmp_path / "paper.json"
    run(["prove", str(bakery), "--no-talks", "--certificate", str(paper)])
    bakery.write_text(EARNED.replace("name: Omar Vane, required: true", "name: Omar Vane"), "utf-8")
    capsys.readouterr()

    assert run(["prove", str(bakery), "--verify", str(paper)]) == Exit.FINDINGS
    assert "BF704 it is of another text" in capsys.readouterr().out


def test_a_certificate_that_was_touched_up_is_a_finding(bakery, tmp_path, capsys):
    paper = tmp_path / "paper.json"
    run(["prove", str(bakery), "--no-talks", "--certificate", str(paper)])
    data = json.loads(paper.read_text("utf-8"))
    data["claims"][0]["verdict"] = "violated"
    paper.write_text(json.dumps(data), "utf-8")
    capsys.readouterr()

    assert run(["prove", str(bakery), "--verify", str(paper)]) == Exit.FINDINGS
    assert "book was violated and is proved" in capsys.readouterr().out


def test_json_is_the_certificate(bakery, capsys):
    run(["prove", str(bakery), "--json"])
    data = json.loads(capsys.readouterr().out)

    assert data["sound"]
    assert {claim["verdict"] for claim in data["claims"]} == {"proved"}


@pytest.mark.parametrize("paper", ["not json", "[1]"])
def test_what_is_no_certificate_cannot_be_verified(paper, bakery, tmp_path, capsys):
    path = tmp_path / "paper.json"
    path.write_text(paper, "utf-8")

    assert run(["prove", str(bakery), "--verify", str(path)]) == Exit.INPUT
    assert "no certificate" in capsys.readouterr().err


def test_a_scenario_that_cannot_be_read_is_input(tmp_path, capsys):
    assert run(["prove", str(tmp_path / "gone.yaml")]) == Exit.INPUT
    assert "BF001" in capsys.readouterr().err
