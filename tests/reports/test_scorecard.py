"""The scorecard as text and as HTML: every figure from the record, and people's words tame."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from simulator.batch import Settings, score_path
from simulator.reports.rows import csv_row, table_row
from simulator.reports.scorecard import scorecard_html, scorecard_text

MEETING = Path(__file__).parents[2] / "docs" / "talks" / "invented-meeting.vtt"
EMPTY = {"meta", "br"}
UGLY = 'Ann: <script>alert(1)</script> & "quotes" \x1b[31mred\x07 \u202eback, who else decides?\n'


class Balance(HTMLParser):
    """Collects tags that are not closed in their order, ids, and where links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids += [known["id"] or ""] if "id" in known else []
        self.links += [known["href"] or ""] if "href" in known else []
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def scored(tmp_path: Path, text: str, **settings: Any) -> dict[str, Any]:
    path = tmp_path / "talk.txt"
    path.write_text(text, "utf-8")
    return score_path(str(path), Settings(sellers=("Ann",), **settings))


@pytest.fixture(scope="module")
def meeting() -> dict[str, Any]:
    return score_path(str(MEETING), Settings(sellers=("Dana",)))


def test_the_page_is_well_formed_and_its_links_lead_somewhere(meeting: dict[str, Any]):
    page = Balance()
    page.feed(scorecard_html(meeting))

    assert (page.open, page.wrong) == ([], [])
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert page.links


def test_the_page_loads_nothing_and_runs_nothing(meeting: dict[str, Any]):
    page = scorecard_html(meeting)

    assert not re.search(r"<script|<link|<img|https?://|@import|url\(|\son\w+=", page)


def test_every_seller_turn_has_its_place_in_the_line_and_in_the_table(meeting: dict[str, Any]):
    page = scorecard_html(meeting)

    for turn in meeting["turns"]:
        if turn["speaker"] == "seller":
            assert f'aria-label="turn {turn["number"]}: {turn["family"]}' in page
            assert page.count(f'href="#t{turn["number"]}"') >= 2


def test_words_of_the_talk_are_escaped_and_cannot_steer_a_terminal(tmp_path: Path):
    record = scored(tmp_path, UGLY + "Bo: Nobody.\n")

    page, text = scorecard_html(record), scorecard_text(record)

    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e]", page + text)


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_longer_than_asked_for(width: int, meeting: dict[str, Any]):
    lines = scorecard_text(meeting, width).split("\n")

    assert max(map(len, lines)) <= width


def test_the_poles_stand_apart_with_their_numbers(meeting: dict[str, Any]):
    text = scorecard_text(meeting, 100)
    card = meeting["scorecard"]

    for name, points in (("facilitation", "credit"), ("pushing", "push_cost")):
        assert f"{name:<13} {card[name]:.2f}   {card[points]} points" in text
    assert "never averaged" in text
    assert f"n = {card['n']} judged turns of {card['turns']}" in text


def test_it_says_that_it_is_no_grade_and_what_made_it(meeting: dict[str, Any]):
    for report in (scorecard_text(meeting, 100), scorecard_html(meeting)):
        said = " ".join(report.split())
        assert "Nothing here is validated" in said
        assert "no grade" in said
        assert meeting["reader"] in said
        assert meeting["rubric"] in said


def test_every_mark_with_points_is_shown_with_rule_and_words(meeting: dict[str, Any]):
    said = " ".join(scorecard_text(meeting, 100).split())

    for turn in meeting["turns"]:
        for mark in turn.get("marks", ()):
            if mark["points"]:
                assert f"{mark['pole']} {mark['points']} {mark['rule']} {mark['reason']}" in said


def test_a_talk_of_which_nothing_can_be_said_is_shown_as_such(tmp_path: Path):
    record = scored(tmp_path, "Bo: We type it all twice.\nAnn: zxqv\n")

    text = scorecard_text(record)

    assert "no marks" in text
    assert scorecard_html(record)


def test_a_record_without_turns_is_shown_without_them(tmp_path: Path):
    record = scored(tmp_path, "Ann: Who else decides?\nBo: Nobody.\n", turns=False)

    assert "TURN BY TURN" not in scorecard_text(record)
    assert "Turn by turn" not in scorecard_html(record)


def test_a_table_line_keeps_the_end_of_a_long_name(meeting: dict[str, Any]):
    long = meeting | {"file": "a/very/long/way/down/to/the/meeting/of/the/lifts.vtt"}

    line = table_row(long)
    assert line.startswith("…")
    assert "lifts.vtt" in line
    assert len(line) == len(table_row(None)) < 80


def test_a_csv_row_has_a_cell_for_every_column(meeting: dict[str, Any]):
    bad = {"file": "x", "error": "input", "problems": [{"code": "BF003"}]}

    assert csv_row(meeting).count(",") == csv_row(bad).count(",") == csv_row(None).count(",")
