"""A scenario being written: each save told from the last good one, and lines read only once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.watching import BASE, EDITS, large
from simulator.authoring import walkthrough
from simulator.authoring.readings import Readings
from simulator.authoring.rehearsal import (
    Line,
    Script,
    of_journal,
    of_walkthrough,
    parting,
    rehearse,
)
from simulator.authoring.watching import Watcher
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.language import interpret
from simulator.scenario.loader import library, load_persona, load_scenario, load_scenario_text
from simulator.transcripts import Entry, Header, Journal
from tests.support import SMALL, persona

PERSONA = "guarded_operations"
LINES = tuple(
    Line(words)
    for words in (
        "What is telling you that the rota is no longer good enough?",
        "What would Aga need before she could agree to a change?",
        "Who else has to live with the Grid?",
    )
)
SCRIPT = Script("a talk", PERSONA, 1, (*LINES, Line("end", said=False)))
HEADER = Header(1, "0.1.0", "small", "0" * 16, PERSONA, "0" * 16, 7, "first tier")


@pytest.fixture
def watcher() -> Watcher:
    one = Watcher(Path("small.yaml"))
    one.take(SCRIPT)
    one.look(SMALL)
    return one


def test_a_comment_is_no_news(watcher: Watcher):
    news = watcher.look(f"# mine\n{SMALL}")

    assert (news.appeared, news.gone, news.changes, news.parting) == ((), (), (), None)


def test_nothing_is_read_again_when_nothing_said_is_another(watcher: Watcher):
    read = watcher.readings.read

    watcher.look(SMALL.replace("unaided: heard", "unaided: named"))
    watcher.look(SMALL.replace("called: [finance]", "called: [finance, the money side]"))

    assert read == len(LINES)
    assert watcher.readings.read == read


def test_a_line_is_read_again_when_a_name_in_it_is_new(watcher: Watcher):
    read = watcher.readings.read

    watcher.look(
        SMALL.replace("name: the Grid", "name: the Grid, opens_to: [workaround, status, missing]")
    )
    unchanged = watcher.readings.read
    watcher.look(SMALL.replace("called: [spreadsheet]", "called: [spreadsheet, rota]"))

    assert unchanged - read <= 1
    assert watcher.readings.read > unchanged


def test_what_is_broken_is_told_and_the_last_good_version_stays(watcher: Watcher):
    good = watcher.good

    news = watcher.look(SMALL.replace("kind: rule", "kind: ruel"))
    torn = watcher.look(SMALL[:400])

    assert [d.code for d in news.appeared] == ["BF106"]
    assert [d.code for d in torn.gone] == ["BF106"]
    assert torn.appeared
    assert watcher.good is good


def test_after_a_repair_it_is_compared_with_the_last_good_version(watcher: Watcher):
    watcher.look(SMALL[:400])

    news = watcher.look(SMALL.replace("trust: 3\n", "trust: 5\n"))

    assert news.gone
    assert [change.subject for change in news.changes] == ["elements.priya"]


def test_a_finding_that_only_moved_is_no_news(watcher: Watcher):
    odd = SMALL.replace("called: [spreadsheet]", "called: [it]")

    first = watcher.look(odd)
    second = watcher.look(f"# mine\n{odd}")

    assert [d.code for d in first.appeared] == ["BF310"]
    assert (second.appeared, second.gone) == ((), ())


def test_a_file_that_is_gone_is_a_finding_and_its_return_mends_it(watcher: Watcher):
    away = watcher.refuse(Problems.one("BF001", None, "no such file"))  # type: ignore[arg-type]
    back = watcher.look(SMALL)

    assert [d.code for d in away.appeared] == ["BF001"]
    assert [d.code for d in back.gone] == ["BF001"]
    assert back.changes == ()


def test_the_first_turn_that_goes_otherwise_is_told_with_both_replies(watcher: Watcher):
    assert watcher.good is not None
    was = watcher.good.beats[-1].reply
    says = 'lines:\n  meeting.closing.plain: ["Off you go."]\n  meeting.closing: ["Off, now."]\n'

    news = watcher.look(SMALL + says)

    assert news.parting is not None
    assert news.parting.turn == len(LINES) + 1
    assert news.parting.old is not None
    assert news.parting.new is not None
    assert news.parting.old.reply == was
    assert news.parting.new.reply.startswith("Off")


def test_another_talk_is_rehearsed_on_the_last_good_text_first(watcher: Watcher):
    watcher.take(Script("another", PERSONA, 1, (Line("end", said=False),)))

    news = watcher.look(f"# mine\n{SMALL}")

    assert news.parting is None
    assert watcher.good is not None
    assert len(watcher.good.beats) == 2


def test_a_talk_that_is_over_sooner_parts_where_it_ends():
    quick = SMALL + "dials: {hang_up: true}\n"
    loaded = load_scenario_text(quick, "small.yaml")
    beats = rehearse(engine(loaded.scenario, persona(), 1), LINES)

    parted = parting(beats, beats[:2])

    assert parted is not None
    assert (parted.turn, parted.old, parted.new) == (2, beats[2], None)


def test_a_script_of_a_journal_leaves_out_what_was_undone_and_the_buyer():
    entries = (
        Entry("move", 1, "start", "Hello."),
        Entry("rating", 2, "mode"),
        Entry("say", 3, "one", "Yes."),
        Entry("say", 4, "two", "No."),
        Entry("undo", 5),
        Entry("move", 6, "end", "Bye."),
    )

    script = of_journal("talk.jsonl", Journal(HEADER, entries))

    assert script.lines == (Line("one"), Line("end", said=False))
    assert (script.persona, script.seed, script.tier.value) == (PERSONA, 7, "fast")


def test_remembered_readings_are_those_of_the_reader_whatever_names_are_changed():
    text = Path(load_scenario("small_practice").path).read_text("utf-8")
    book = walkthrough.load(walkthrough.beside(Path(load_scenario("small_practice").path)))
    kept = next(iter(book.file.walkthroughs.values()))
    script = of_walkthrough("kept", kept)
    who = load_persona(script.persona)
    readings = Readings()
    for old, new in (("Tamsin Crewe", "Tamsin Crewe"), ("Ken Ledgard", "Kenneth Ledgard"),
                     ("name: the lunch hour", "name: the midday hour"),
                     ("called: [", "called: [calls, ")):  # fmt: skip
        assert old in text
        scenario = load_scenario_text(text.replace(old, new), "small_practice.yaml").scenario
        remembered = engine(scenario, who, script.seed, script.tier, readings)
        fresh = engine(scenario, who, script.seed, script.tier, interpret)
        state = fresh.start().state
        for line in script.lines:
            if line.said and not state.ended:
                one, other = remembered.step(state, line.text), fresh.step(state, line.text)

                assert one == other
                state = one.state


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_whose_telling_is_timed_changes_the_large_scenario(name: str):
    text = large((library("scenarios") / f"{BASE}.yaml").read_text("utf-8"))

    assert EDITS[name](text, 1) != text
