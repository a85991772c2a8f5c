"""One file, one record: a talk scored, or why not."""

from pathlib import Path

import pytest

from simulator.batch import Settings, is_sound, one, score_path
from simulator.batch.library import engine_of
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.reports.scorecard import scorecard_text
from simulator.scenario.loader import load_persona, load_scenario
from simulator.transcripts import Header
from tests.study.talks import LINES, header, told, written
from tests.support import SMALL, persona, small

TALK = "Ann: Who would notice first?\nBo: The night desk, I think.\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "BF001"),
        (b"\x00\x01\x02", "BF002"),
        ("Ann: hello".encode("utf-16"), "BF002"),
        (b"Ann: caf\xe9", "BF002"),
        (b"", "BF003"),
        (b"just words, and nobody is named", "BF501"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n", "BF504"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>...\n", "BF505"),
        (b"Bo: Hello.\nCy: Hi.\n", "BF503"),
        (b'01234567 {"kind":"header"}\n', "BF601"),
    ],
)
def test_a_file_that_cannot_be_scored_says_why(content: bytes | None, code: str, tmp_path: Path):
    path = tmp_path / "talk.txt"
    if content is not None:
        path.write_bytes(content)

    found = score_path(str(path), Settings(sellers=("Ann",)))

    assert found["error"] == "input"
    assert code in [problem["code"] for problem in found["problems"]]
    assert not is_sound(found)


def test_words_that_may_be_lost_make_a_scored_talk_unsound(tmp_path: Path):
    path = tmp_path / "talk.vtt"
    path.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hi.\n\nstray words\n", "utf-8")

    found = score_path(str(path), Settings(sellers=("Ann",)))

    assert not found["error"]
    assert not is_sound(found)


def test_the_same_words_always_give_the_same_record(tmp_path: Path):
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    settings = Settings(sellers=("Ann",))

    assert score_path(str(path), settings) == score_path(str(path), settings)


def test_names_of_many_recordings_need_not_be_in_each(tmp_path: Path):
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    names = ("Ann", "Somebody Else")

    assert score_path(str(path), Settings(names))["error"] == "input"
    assert score_path(str(path), Settings(names, many=True))["error"] == ""
    assert score_path(str(path), Settings(names[1:], many=True))["error"] == "input"


def test_a_fault_of_ours_is_told_and_stays_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: object) -> None:
        raise RuntimeError("no such luck")

    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    monkeypatch.setattr(one, "decode", broken)

    found = score_path(str(path), Settings(sellers=("Ann",)))

    assert found["error"] == "fault"
    assert "no such luck" in found["fault"]


def test_a_journal_of_the_library_is_replayed_and_compared_with_its_words(tmp_path: Path):
    ready = engine(load_scenario("order_desk").scenario, load_persona("warm_veteran"), 5)
    talk, entries = told(ready, LINES)
    path = tmp_path / "talk.jsonl"
    path.write_text(written(ready, entries), "utf-8")

    live, bare = score_path(str(path), Settings()), score_path(str(path), Settings(bare=True))

    assert live["context"].startswith("replayed")
    assert live["agreement"]["turns"] == len(talk.lines) == live["scorecard"]["turns"]
    assert bare["context"].startswith("estimated")
    assert (bare["scenario"], bare["agreement"]) == ("", None)
    assert [t["text"] for t in bare["turns"]] == [t["text"] for t in live["turns"]]


def test_a_journal_is_replayed_with_the_scenario_that_is_given(tmp_path: Path):
    scenario = tmp_path / "small.yaml"
    scenario.write_text(SMALL, "utf-8")
    ready = engine(load_scenario(str(scenario)).scenario, load_persona("warm_veteran"), 5)
    path = tmp_path / "talk.jsonl"
    path.write_text(written(ready, told(ready, LINES)[1]), "utf-8")

    assert score_path(str(path), Settings())["problems"][0]["code"] == "BF603"
    assert score_path(str(path), Settings(scenario=str(scenario)))["error"] == ""


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "small.yaml", ""])
def test_a_journal_cannot_make_us_open_a_file(name: str):
    known = header(engine(small(), persona()))
    made = Header(1, "0", name, known.scenario_digest, "warm_veteran", "0" * 16, 0, "")

    with pytest.raises(Problems, match="BF603"):
        engine_of(made, "talk.jsonl")


def test_a_journal_of_another_text_of_the_scenario_is_not_replayed():
    ready = engine(load_scenario("order_desk").scenario, load_persona("warm_veteran"), 5)
    known = header(ready)
    changed = Header(1, "0", known.scenario, "0" * 16, known.persona, known.persona_digest, 5, "")

    with pytest.raises(Problems, match="BF603"):
        engine_of(changed, "talk.jsonl")


def test_a_buyer_who_answers_otherwise_is_a_problem_of_the_journal(tmp_path: Path):
    ready = engine(load_scenario("order_desk").scenario, load_persona("warm_veteran"), 5)
    _, entries = told(ready, LINES[:1])
    first, said = entries
    other = type(said)(said.kind, said.n, "Who else?", said.reply, said.score)
    path = tmp_path / "talk.jsonl"
    path.write_text(written(ready, [first, other]), "utf-8")

    found = score_path(str(path), Settings())

    assert [(p["code"], p["line"]) for p in found["problems"]] == [("BF604", 3)]


ASKED = """\
properties:
  unpressed: {says: Nobody is pressed., never: {all: [{act: PRESSURE}]}}
  heard: {says: Aga is heard., eventually: {all: [{element: aga, at_least: heard}]}}
"""


def test_what_a_scenario_asks_of_a_talk_is_told_of_its_journals(tmp_path: Path):
    path = tmp_path / "asks.yaml"
    path.write_text(SMALL + ASKED, "utf-8")
    played = engine(load_scenario(str(path)).scenario, load_persona("brisk_finance"))
    _, entries = told(played, LINES)
    journal = tmp_path / "talk.jsonl"
    journal.write_text(written(played, entries), "utf-8")

    found = score_path(str(journal), Settings(scenario=str(path)))
    bare = score_path(str(journal), Settings(scenario=str(path), bare=True))

    assert [(one["id"], one["verdict"] != "unknown") for one in found["properties"]] == [
        ("unpressed", True),
        ("heard", True),
    ]
    assert [one["verdict"] for one in bare["properties"]][1] == "unknown"


def test_what_a_scenario_asks_is_told_of_recordings_and_shown(tmp_path: Path):
    path, talk = tmp_path / "asks.yaml", tmp_path / "talk.txt"
    path.write_text(SMALL + ASKED, "utf-8")
    talk.write_text(TALK + "Ann: Sign by Friday, or you lose the price.\n", "utf-8")

    found = score_path(str(talk), Settings(sellers=("Ann",), scenario=str(path)))

    assert [(one["verdict"], one["line"]) for one in found["properties"]] == [
        ("violated", 2),
        ("unknown", 0),
    ]
    assert "violated at line 2: Nobody is pressed. (unpressed)" in scorecard_text(found)


def test_a_record_has_no_properties_where_the_scenario_has_none(tmp_path: Path):
    talk = tmp_path / "talk.txt"
    talk.write_text(TALK, "utf-8")

    found = score_path(str(talk), Settings(sellers=("Ann",), scenario="order_desk"))

    assert "properties" not in found
