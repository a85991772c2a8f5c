"""What `buysim new` writes checks clean, plays, and is won by asking and lost by pushing."""

from __future__ import annotations

import json

import pytest

from simulator.authoring import start
from simulator.authoring.check import check_file
from simulator.authoring.lint import lint
from simulator.buyer import buyer
from simulator.cli.main import run
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.language import Tier
from simulator.scenario.loader import load_persona, load_scenario, load_scenario_text
from simulator.study.bots import BOTS
from simulator.study.bots import run as talk
from tests.diagnostics.test_pages import examples

AWKWARD = [
    'O"Neil: & Sons #1',
    "{{ 7 * 7 }}", "*anchor", "no", "- dash", "'", "a\tb", "{% x %}", "«about»",
    "Ünï çødé", "x" * 200,
]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_scenario_has_nothing_wrong_not_even_a_note(folder):
    assert run(["new", "depot"]) == 0

    assert check_file(folder / "depot.yaml") == ()


def test_a_new_persona_has_nothing_wrong_and_can_be_named_in_a_scenario(folder):
    assert run(["new", "depot"]) == 0
    assert run(["new", "persona", "ruth"]) == 0
    text = (folder / "depot.yaml").read_text().replace("[guarded_operations", "[./ruth.yaml")
    (folder / "depot.yaml").write_text(text)

    assert check_file(folder / "ruth.yaml") == ()
    assert check_file(folder / "depot.yaml") == ()
    assert load_persona(load_scenario("depot.yaml").scenario.personas[0]).id == "ruth"


def test_a_new_scenario_begins_with_the_line_an_editor_looks_for_and_its_schema_is_there(folder):
    run(["new", "depot"])
    first = (folder / "depot.yaml").read_text().splitlines()[0]

    assert first == "# yaml-language-server: $schema=./scenario.schema.json"
    schema = json.loads((folder / "scenario.schema.json").read_text())
    assert "elements" in schema["properties"]


def test_the_answers_are_in_it(folder):
    run(["new", "depot", "--company", "Acme", "--buyer", "Ann Lee", "--about", "the vans"])
    names = load_scenario("depot.yaml").scenario.names

    assert (names.company, names.buyer) == ("Acme", "Ann Lee")
    assert "the vans" in load_scenario("depot.yaml").scenario.briefing


@pytest.mark.parametrize("answer", AWKWARD)
def test_no_answer_can_break_the_file_or_say_more_than_it_is(answer):
    text = start.scenario("depot", start.Answers(company=answer, buyer=answer, about=answer))
    loaded = load_scenario_text(text, "depot.yaml")

    assert [d for d in lint(loaded) if d.severity == "error"] == []
    assert "{" not in loaded.scenario.names.company


@pytest.mark.parametrize("answer", ["", "   ", "x" * 201, "a\x1b[2Jb", "a\u202eb"])
def test_an_answer_that_is_no_text_is_refused(answer):
    with pytest.raises(Problems, match="BF203"):
        start.scenario("depot", start.Answers(company=answer))


@pytest.mark.parametrize("name", ["My Depot", "7days", "é", "a" * 41, ""])
def test_a_name_that_is_none_is_refused(name):
    with pytest.raises(Problems, match="BF203"):
        start.scenario(name, start.Answers())


def test_nothing_that_is_there_is_written_over(folder, capsys):
    bad, good = examples("BF007")
    assert "touch depot.yaml" in bad.text
    (folder / "depot.yaml").write_text("mine")
    last = [line.removeprefix("buysim ").split() for line in bad.text.splitlines()][-1]

    assert run(last) == 3
    assert "BF007" in capsys.readouterr().err
    assert (folder / "depot.yaml").read_text() == "mine"
    assert run(good.text.splitlines()[-1].removeprefix("buysim ").split()) == 0


def test_a_schema_that_is_there_is_left_alone(folder):
    (folder / "scenario.schema.json").write_text("mine")

    assert run(["new", "depot"]) == 0
    assert (folder / "scenario.schema.json").read_text() == "mine"


def test_a_folder_that_is_not_there_is_said_so(folder, capsys):
    assert run(["new", "nowhere/depot"]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_a_new_scenario_can_be_talked_with(folder):
    run(["new", "depot"])
    scenario = load_scenario("depot.yaml").scenario
    ready = engine(scenario, load_persona("guarded_operations"), 1, Tier.FAST)
    state = ready.start().state

    said = ready.step(state, "Who else would notice if the evening typing stopped?")

    assert said.reply.text


@pytest.mark.parametrize("bot", ["facilitator", "pusher"])
def test_asking_wins_a_new_scenario_and_pushing_does_not(folder, bot):
    run(["new", "depot"])
    scenario = load_scenario("depot.yaml").scenario

    who = buyer(scenario, load_persona("guarded_operations"))

    assert talk(who, BOTS[bot], 1).outcome.good is (bot == "facilitator")
