"""`buysim test`: what it finds to try, what a turn can state, and what a build server is told."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from simulator.authoring.expected import apart
from simulator.authoring.testing import Tried, attempt, cases
from simulator.cli.exits import Exit
from simulator.cli.main import run
from simulator.diagnostics import Problems
from simulator.rubric import CRITERIA
from tests.support import SMALL

GOOD = """\
format: 1
scenario: small
walkthroughs:
  opening:
    persona: guarded_operations
    seed: 1
    turns:
      - {say: "Buy now, the offer ends on Friday!", family: pushing}
"""


def clock() -> float:
    return 0.0


def kept(folder: Path, book: str = GOOD, scenario: str = SMALL, name: str = "small") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(scenario, "utf-8")
    (folder / f"{name}.walkthroughs.yaml").write_text(book, "utf-8")
    return path


def tried(path: Path) -> Tried:
    return attempt(cases([str(path)])[0], clock)


def problems(path: Path) -> list[str]:
    return [str(d) for walk in tried(path).walks for d in walk.played.problems]


def with_turn(keys: str) -> str:
    return GOOD.replace("family: pushing", keys)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("marks: {pushing: 3}", []),
        ("marks: {pushing: 3, facilitation: 0, pressure: 3}", []),
        ("marks: {pushing: 1}", ["has 3 of pushing, not 1; it is marked pressure 3"]),
        ("marks: {hooked: 2}", ["has 0 of hooked, not 2"]),
        ("marks: {}", ["is marked pressure 3, and nothing was expected"]),
        ("marks: {pusing: 3}", ["BF201 there is no pole or criterion 'pusing'"]),
    ],
)
def test_a_turn_can_state_its_marks(tmp_path, keys, said):
    found = problems(kept(tmp_path, with_turn(keys)))

    assert len(found) == len(said)
    assert all(part in problem for part, problem in zip(said, found, strict=True))


def test_a_difference_stands_at_the_key_that_states_it(tmp_path):
    book = with_turn("act: PITCH, stage: fix")

    (walk,) = tried(kept(tmp_path, book)).walks

    line = book.splitlines()[7]
    columns = [line.index("PITCH") + 1, line.index("fix") + 1]
    assert [(d.where.line, d.where.column) for d in walk.played.problems] == [
        (8, c) for c in columns
    ]


def test_the_buyers_words_may_be_any_of_several_and_where_they_part_is_shown(tmp_path):
    path = kept(tmp_path, with_turn("reply: [Never.]"))
    said = tried(path).walks[0].played.steps[0][1].reply.text
    several = with_turn(f"reply: [Never., {json.dumps(said)}]")
    nearly = with_turn(f"reply: [{json.dumps(said[:-2] + 'zz.')}, Never.]")

    assert problems(kept(tmp_path, several)) == []
    (found,) = problems(kept(tmp_path, nearly))
    assert "none of these 2" in found
    assert "zz." in found


def test_long_texts_are_cut_to_where_they_part():
    one, other = "a" * 200 + "x" + "b" * 200, "a" * 200 + "y" + "b" * 200

    assert [(len(part), part[41]) for part in apart(one, other)] == [(82, "x"), (82, "y")]


def test_a_folder_is_searched_and_one_broken_file_stops_no_other(tmp_path):
    kept(tmp_path / "a")
    kept(tmp_path / "b", scenario=SMALL.replace("kind: incumbent", "kind: incumbant"))
    kept(tmp_path / "c", with_turn("family: hiding"))

    found = [attempt(case, clock) for case in cases([str(tmp_path)])]

    assert [len(one.walks) for one in found] == [1, 0, 1]
    assert [d.code for d in found[1].problems] == ["BF106"]
    assert [one.failed for one in found] == [0, 0, 1]


def test_a_file_of_walkthroughs_is_tried_on_the_scenario_it_names(tmp_path):
    book = tmp_path / "mine.walkthroughs.yaml"
    book.write_text(GOOD.replace("scenario: small", "scenario: small_practice"))

    (walk,) = tried(book).walks

    assert walk.played.problems == ()


def test_a_path_to_a_scenario_is_seen_from_the_file_it_stands_in(tmp_path):
    kept(tmp_path)
    book = tmp_path / "mine.walkthroughs.yaml"
    book.write_text(GOOD.replace("scenario: small", "scenario: ./small.yaml"))

    (walk,) = tried(book).walks

    assert walk.played.problems == ()


@pytest.mark.parametrize("name", ["", "nothing.yaml", "nothing.walkthroughs.yaml"])
def test_what_is_not_there_is_said(tmp_path, name):
    with pytest.raises(Problems, match="BF001"):
        raise Problems(tried(tmp_path / name).problems)


def test_a_scenario_with_nothing_kept_is_told_what_to_do(tmp_path, capfd):
    path = kept(tmp_path)
    path.with_name("small.walkthroughs.yaml").unlink()

    assert run(["test", str(path)]) == Exit.INPUT
    assert "buysim walkthrough JOURNAL" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("book", "code"),
    [
        (GOOD, Exit.OK),
        (with_turn("family: hiding"), Exit.FINDINGS),
        (GOOD.replace("seed", "sede"), Exit.INPUT),
    ],
)
def test_the_exit_code_tells_a_build_server_how_it_went(tmp_path, capfd, book, code):
    assert run(["test", str(kept(tmp_path, book)), "--quiet"]) == code
    assert bool(capfd.readouterr().out) == (code != Exit.OK)


def test_json_is_the_same_each_time_and_tells_each_turn(tmp_path, capfd):
    path = kept(tmp_path)
    prints = []
    for _ in range(2):
        run(["test", str(path), "--json"])
        prints.append(capfd.readouterr().out)

    (walk,) = json.loads(prints[0])["scenarios"][0]["walkthroughs"]
    assert prints[0] == prints[1]
    assert (walk["id"], walk["line"], walk["passed"]) == ("opening", 4, True)
    assert walk["turns"][0]["marks"] == {"pressure": 3}
    assert json.loads(prints[0])["counts"] == {
        "passed": 1, "failed": 0, "unread": 0, "examples": 0, "astray": 0
    }  # fmt: skip


def junit(tmp_path: Path, *books: str) -> ElementTree.Element:
    for number, book in enumerate(books):
        kept(tmp_path / str(number), book, name=f"small{number}")
    out = tmp_path / "out.xml"
    run(["test", str(tmp_path), "--quiet", "--junit", str(out)])
    return ElementTree.parse(out).getroot()


def test_junit_has_what_jenkins_and_gitlab_read(tmp_path):
    root = junit(tmp_path, GOOD, with_turn("family: hiding"), GOOD.replace("seed", "sede"))

    assert root.tag == "testsuites"
    sums = {key: root.get(key) for key in ("tests", "failures", "errors", "skipped")}
    assert sums == {"tests": "3", "failures": "1", "errors": "1", "skipped": "0"}
    assert [suite.get("name") for suite in root] == ["small0", "small1", "small2"]
    for case in root.iter("testcase"):
        assert {"classname", "name", "file", "time"} <= set(case.keys())
        assert float(case.get("time", "x")) >= 0
    (failure,), (error,) = list(root.iter("failure")), list(root.iter("error"))
    assert (failure.get("type"), error.get("type")) == ("BF309", "BF102")
    assert "is pushing, not hiding" in str(failure.get("message"))
    assert "small1.walkthroughs.yaml:8:" in str(failure.text)
    assert "SELLER: Buy now" in str(root[1][0].findtext("system-out"))


def test_junit_holds_any_words_a_person_may_type(tmp_path):
    words = 'Say "</failure>]]>" & <b> \U0001f984 {{ x }}'
    book = GOOD.replace(
        '"Buy now, the offer ends on Friday!"', json.dumps(words, ensure_ascii=False)
    )

    root = junit(tmp_path, book.replace("family: pushing", 'act: HIDE_DEFER, reply: ["\\uFFFF<&"]'))

    assert words in str(root[0][0].findtext("system-out"))
    assert "\uffff" not in str(root.find(".//failure").text)  # type: ignore[union-attr]
    assert "\N{REPLACEMENT CHARACTER}<&" in str(root.find(".//failure").text)  # type: ignore[union-attr]


def test_a_file_that_cannot_be_written_is_wrong_use(tmp_path, capfd):
    out = tmp_path / "no" / "out.xml"

    assert run(["test", str(kept(tmp_path)), "--junit", str(out)]) == Exit.USAGE
    assert "cannot be written" in capfd.readouterr().err


def test_every_criterion_can_be_expected(tmp_path):
    marks = ", ".join(f"{name}: 0" for name in CRITERIA if name != "pressure")

    assert problems(kept(tmp_path, with_turn(f"marks: {{{marks}}}"))) == []
