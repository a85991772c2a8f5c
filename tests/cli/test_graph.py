"""`buysim graph` as it is typed."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from simulator import __version__
from simulator.cli.main import buysim, run
from simulator.cli.play.journal_file import JournalFile
from simulator.engine import engine
from simulator.language.tiers import Tier
from simulator.scenario.loader import load_persona, load_scenario
from simulator.study.talk import begin, opened, record
from simulator.transcripts import Header


def typed(*arguments: str) -> str:
    result = CliRunner().invoke(buysim, ["graph", *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_it_draws_in_three_ways():
    assert typed("small_practice").startswith("Three people at Ledgard & Moyle\n")
    assert typed("small_practice", "--mermaid").startswith("flowchart TD\n")
    assert typed("small_practice", "--dot").startswith("digraph path {\n")


def test_filters_go_together():
    text = typed("small_practice", "--only", "elements", "--only", "gates", "--kind", "rule")

    assert "[fifteen_years]" in text
    assert "[tamsin]" not in text
    assert "[where]" not in text


def test_an_id_that_is_not_there_is_said_with_the_likely_one(capsys):
    code = run(["graph", "small_practice", "--around", "tamsi", "--around", "kenn"])

    err = capsys.readouterr().err
    assert code == 3
    assert "tamsi BF005" in err
    assert "did you mean 'tamsin'?" in err
    assert "did you mean 'ken'?" in err


def test_a_kind_that_is_none_is_said_with_the_likely_one(capsys):
    assert run(["graph", "small_practice", "--kind", "stakholder"]) == 3
    assert "did you mean 'stakeholder'?" in capsys.readouterr().err


def test_a_journal_marks_what_its_talk_reached(tmp_path: Path):
    scenario, who = load_scenario("small_practice").scenario, load_persona("brisk_finance")
    talk = begin(engine(scenario, who, 3))
    header = Header(
        1, __version__, scenario.id, scenario.digest, who.id, who.digest, 3, Tier.FULL.reader
    )
    first = opened(talk)
    path = tmp_path / "talk.jsonl"
    file = JournalFile.create(path, header, [first])
    while not talk.state.ended:
        talk = talk.move("wait")
        step = record("move", 0, "wait", talk.turns[-1].step)
        file.append("move", "wait", step.reply, step.score)
    file.close()

    text = typed("small_practice", "--journal", str(path))

    assert "* Where are we? [where]" in text
    assert "  Choosing [choosing]" in text
    assert "*    ends (drift): No decision [no_decision]" in text
