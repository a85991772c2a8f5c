"""What the fifth essay asks for, on great relationships: warmth is a means and never a result."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

import simulator.reports
from simulator.batch import Settings, score_path
from simulator.buyer import EndMeeting, Move, Wait, buyer, outcome, react, say
from simulator.engine import engine
from simulator.language.acts import Act, Phase, Target
from simulator.reports.rows import csv_row
from simulator.reports.text import debrief_text
from simulator.rubric import Scorecard, tally, verdict
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from simulator.study.explorer import alphabet
from simulator.study.talk import begin
from tests.library import SCENARIOS
from tests.requirements.sellers import PERSONAS, order_desk, worked
from tests.rubric.compact import context, segment, talk, turn
from tests.support import at, persona, play, ready, small, with_status

ASK = turn(segment("DECISION_ASK", "choice", kind="decision"), questions=1)
GOOD = [
    turn(segment("FAC_Q", target, uptake=1), questions=1)
    for target in ("status", "people", "missing", "people", "status")
]
VISIT = """\
Ann: Good morning, lovely to see you again.
Bob: And you. Come in, sit down.
Ann: What a lovely view you have from here!
Bob: It is, on a clear day.
Ann: How was the weather at the beach?
Bob: Glorious. We stayed the week.
Ann: Thanks so much, that's kind of you.
Bob: You should go some time.
Ann: Always a pleasure. Goodbye!
Bob: Bye now.
"""
PRAISE = r"\b(great|excellent|brilliant|awesome|poor|weak|bad|amazing|superb|mediocre|fantastic)\b"


def steered(who):
    """The flagship's buyer at the choice, ready, nobody having asked."""
    state = worked(who, {e.id: e.closes.name.lower() for e in who.elements if e.required})
    assert who.scenario.stages[state.stage].phase is Phase.CHOOSING
    assert state.ready_cue
    return state


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_warmth_opens_nothing(id):
    """From cold and from warm, every move comes to the same place on the path."""
    who = buyer(SCENARIOS[id], persona())
    cold = who.start()._replace(warmth=0, trust=6)
    warm = cold._replace(warmth=10)
    for move in alphabet(SCENARIOS[id]):
        one, other = react(who, cold, move).state, react(who, warm, move).state
        assert one._replace(warmth=0) == other._replace(warmth=0)


def test_a_visit_takes_the_buyers_time_whatever_is_said_in_it():
    who = ready()
    visits = [say(Act.SOCIAL)] * who.turns

    assert react(who, who.start(), say(Act.SOCIAL)).state.patience == who.start().patience - 1
    assert play(who, visits).state.week > 0


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_company_without_work_comes_to_a_pleasant_nothing_and_is_called_that(name):
    who = order_desk(name)
    found = run(who, BOTS["pleasant_hider"], 0).outcome

    assert (found.ending, found.title) == ("pleasant_nothing", "A pleasant nothing")
    assert not found.good
    assert not found.decided


def test_whoever_decides_for_the_buyer_sees_them_buy_elsewhere():
    who = order_desk()
    state = steered(who)
    moves: list[Move] = [say(Act.HIDE_DEFER), *[say(Act.REFLECT)] * 3, EndMeeting()]
    for move in moves:
        state = react(who, state, move).state
    found = outcome(who.scenario, state)

    assert (found.ending, found.purchase) == ("bought_elsewhere", False)


def test_a_ready_buyer_who_is_not_asked_is_counted_cools_and_drifts():
    who = order_desk()
    state = steered(who)
    cues: list[str] = []
    moves: list[Move] = [*[say(Act.SOCIAL)] * 4, EndMeeting(), Wait()]
    for move in moves:
        reaction = react(who, state, move)
        cues += [cue.situation for cue in reaction.cues]
        state = reaction.state

    assert "ready.cooling" in cues
    assert state.missed >= 2
    assert not outcome(who.scenario, state).decided


@pytest.mark.parametrize("lines", [(), ("Good morning.",), ("Our planner is the best.",) * 9])
def test_what_it_came_to_for_the_sale_is_always_printed(lines):
    talk_ = begin(engine(small(), persona(), 3))
    for line in lines:
        if not talk_.state.ended:
            talk_ = talk_.say(line)

    assert "For the sale\n  No purchase." in debrief_text(debrief(talk_))


def test_knowing_everything_and_being_liked_is_not_enough_without_an_ask():
    who = order_desk()
    state = steered(who)._replace(warmth=10, trust=10)
    moves: list[Move] = [*[say(Act.REFLECT)] * 8, EndMeeting(), *[Wait()] * 40]
    for move in moves:
        state = react(who, state, move).state
    found = outcome(who.scenario, state)

    assert not found.good
    assert verdict(tally(talk(GOOD)), found.good).passed is False


def test_likeability_is_no_measure_of_a_talk():
    assert [
        name for name in Scorecard.__dataclass_fields__ if "warm" in name or "like" in name
    ] == []
    chat = tally(talk([turn(segment("SOCIAL"))] * 8))
    praise = tally(talk([turn(segment("AFFIRM", uptake=1))] * 8))

    assert chat.facilitation == 0
    assert praise.facilitation is not None
    assert verdict(praise, ending_good=True).passed is False


def test_a_recording_that_is_all_warmth_is_flagged_in_its_row(tmp_path):
    recording = tmp_path / "visit.txt"
    recording.write_text(VISIT, "utf-8")
    record = score_path(str(recording), Settings(sellers=("Ann",)))
    row = next(csv.DictReader(io.StringIO(csv_row(None) + csv_row(record))))

    assert row["smoke_screen"] == "True"


def test_a_chatty_talk_in_which_somebody_asks_is_left_alone():
    chatty = [turn(segment("SOCIAL"))] * 6

    assert tally(talk(chatty)).smoke_screen
    assert not tally(talk([*chatty, ASK])).smoke_screen


def test_asking_is_assertive_only_when_it_is_due():
    def assertive(turns, **facts):
        card = tally(talk(turns, context(**facts)))
        return next(f for f in card.facets if f.dimension == "assertiveness")

    due = {"phase": "D", "ready": True, "ready_cue": True}
    assert assertive([ASK], **due).credit == 3
    assert assertive([ASK], phase="A").credit == 0
    assert assertive([turn(segment("REFLECT", uptake=1))], **due).cost == 2


def test_depth_is_counted_by_target_and_talk_of_facts_alone_is_not_depth():
    plain = [turn(segment("DISCOVERY_Q", target)) for target in ("people", "rules", "status")]

    assert [d.deep for d in tally(talk(plain)).depth] == [0, 0, 0]
    assert [d.deep for d in tally(talk(GOOD)).depth] == [2, 1, 2]


def test_no_report_calls_a_talk_good_or_bad_by_an_adjective():
    folder = Path(simulator.reports.__file__).parent / "templates"
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*.j2")}
    bare = {name: re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", t, flags=re.DOTALL)
            for name, t in texts.items()}  # fmt: skip

    assert len(texts) >= 3
    assert {name: found for name, t in bare.items() if (found := re.findall(PRAISE, t, re.I))} == {}


def test_the_friendliest_cannot_stand_in_for_whoever_has_to_agree():
    who = ready()
    others = {"aga": 3, "helen": 3, "grid": 2, "kestrel": 2, "hours": 2, "swaps": 3, "fair": 3}
    state = at(who, stage=2, trust=10, warmth=10, status=with_status(who, priya=1, **others))
    charmed = play(who, [say(Act.AFFIRM, Target.PEOPLE, "aga")] * 5, state).state

    assert who.scenario.stages[charmed.stage].phase is Phase.STAND
