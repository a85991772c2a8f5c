"""Coverage: what walkthroughs reach, against an independent look at what was really said."""

from __future__ import annotations

import json
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from simulator.authoring import walkthrough
from simulator.authoring.coverage import coverage
from simulator.authoring.lines import lines
from simulator.authoring.walkthrough import Played
from simulator.cli.exits import Exit
from simulator.cli.main import run
from simulator.reports.coverage import coverage_html, coverage_text
from simulator.scenario.loader import LoadedScenario, load_scenario, load_scenario_text
from tests.support import SMALL

WALL = """\
  wall:
    kind: workaround
    name: the wall chart
    starts: named
    heard: ["The wall chart? It is better than the Grid."]
    retracted: ["Forget the chart."]
"""
LINES = """\
  never: {target: status, plain: true, trust: 10, says: ["Zero.", "Nobody hears this."]}
lines:
  push.pressure:
    - |
      No. I do not decide
      on a Friday.
"""
OWN = SMALL.replace("facts:\n", WALL + "facts:\n") + LINES
BOOK = """\
format: 1
scenario: small
walkthroughs:
  pushed:
    persona: guarded_operations
    turns:
      - {say: "Buy now, the offer ends on Friday!", act: PRESSURE}
      - {say: "Who else would have to live with a change here?", act: FAC_Q}
"""


@cache
def library(name: str) -> tuple[LoadedScenario, tuple[Played, ...]]:
    loaded = load_scenario(name)
    return loaded, tuple(
        walkthrough.play_all(loaded, walkthrough.load(walkthrough.beside(loaded.path)))
    )


def small(tmp_path: Path, own: str = OWN) -> dict[str, Any]:
    scenario = tmp_path / "small.yaml"
    scenario.write_text(own)
    (tmp_path / "small.walkthroughs.yaml").write_text(BOOK)
    loaded = load_scenario(str(scenario))
    book = walkthrough.load(walkthrough.beside(scenario))
    return coverage(loaded, walkthrough.play_all(loaded, book))


def missed(record: dict[str, Any]) -> set[str]:
    return {one["what"] for one in record["missed"]}


def total(record: dict[str, Any], kind: str) -> tuple[int, int]:
    return next((t["reached"], t["of"]) for t in record["totals"] if t["kind"] == kind)


def test_the_lines_that_are_missed_are_those_that_nobody_has_heard():
    loaded, talks = library("small_practice")
    record = coverage(loaded, talks)
    steps = [step for talk in talks for step in (talk.opening, *(s for _, s in talk.steps))]
    heard = " ".join(" ".join(step.reply.text for step in steps).split())
    plain = {
        (line.where.line, line.where.column): " ".join(line.text.split())
        for line in lines(loaded)
        if "{" not in line.text
    }

    silent = {(one["line"], one["column"]) for one in record["missed"]} & plain.keys()

    first = {at: text.split(". ")[0] for at, text in plain.items()}  # a terse buyer stops there
    unheard = {at for at in plain if first[at] not in heard or len(first[at]) < 8}
    unheard -= {at for at, text in plain.items() if text in heard}
    assert len(plain) > 50
    assert silent == unheard


def test_an_element_is_covered_rung_by_rung(tmp_path):
    record = small(tmp_path)

    assert {"element wall heard", "element aga agreed", "element helen blocking"} <= missed(record)
    assert "element wall named" not in missed(record)
    assert "element grid blocking" not in missed(record)
    assert total(record, "stages")[0] == 1


def test_what_no_talk_reaches_has_its_place_in_the_file(tmp_path):
    record = small(tmp_path)
    text = OWN.splitlines()

    for one in record["missed"]:
        if one["line"]:
            name = one["what"].split(".")[0 if one["kind"] != "lines" else -1].split()[-1]
            near = " ".join(text[one["line"] - 3 : one["line"]])
            assert one["file"].endswith("small.yaml")
            assert name in near or one["kind"] == "statuses"
    ships = [one["what"] for one in record["missed"] if not one["line"]]
    assert "ending ghosted" in ships
    assert all(what.split()[0] in ("stage", "gate", "ending") for what in ships)


def test_acts_are_counted_in_the_stage_they_were_said_in(tmp_path):
    record = small(tmp_path)

    assert record["pairs"]["where"]["PRESSURE"] == 1
    assert record["pairs"]["where"]["FAC_Q"] == 1
    assert total(record, "act x stage") == (2, 29 * 5)


def test_a_text_of_several_lines_is_marked_as_a_whole_and_a_flow_list_in_part(tmp_path):
    record = small(tmp_path)
    marks = {row["text"].strip(): row["mark"] for row in record["source"]}

    assert marks["- |"] == marks["No. I do not decide"] == marks["on a Friday."] == "reached"
    assert marks['retracted: ["Forget the chart."]'] == "missed"
    assert marks["format: 1"] == ""


def test_talks_are_counted_and_more_of_them_never_reach_less():
    loaded, talks = library("small_practice")
    few, all_ = coverage(loaded, talks[:2]), coverage(loaded, talks)

    assert missed(all_) <= missed(few)
    for some, whole in zip(few["totals"], all_["totals"], strict=True):
        assert some["reached"] <= whole["reached"] <= whole["of"] == some["of"]


def test_without_talks_nothing_is_reached():
    loaded = load_scenario_text(SMALL, "small.yaml")
    record = coverage(loaded, ())

    assert {t["reached"] for t in record["totals"]} == {0}
    assert {row["mark"] for row in record["source"]} == {"", "missed"}


def test_what_is_told_months_later_is_covered():
    loaded, talks = library("order_desk")
    record = coverage(loaded, talks)
    bought = next(t for t in talks if t.id == "bought_with_regret")

    assert 0 < total(record, "afterwards")[0] < total(record, "afterwards")[1]
    only = coverage(loaded, (bought,))
    assert total(only, "endings") == (2, 14)
    assert "endings.bought_with_regret.next_call" not in missed(only)


class Page(HTMLParser):
    """The lines of the source in a page, each with its class, and all that a page would load."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.lines: dict[str, str] = {}
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "li" and (found.get("id") or "").startswith("s1l"):
            self.lines[str(found["id"])[3:]] = found.get("class") or ""
        if tag in ("script", "link", "img", "iframe") or found.get("src"):
            self.loads.append(tag)
        href = found.get("href")
        if href and not href.startswith("#"):
            self.loads.append(href)


def test_the_page_marks_each_line_and_loads_nothing(tmp_path):
    record = small(tmp_path)
    page = Page(coverage_html([record]))
    class_of = {"": "", "missed": "missed-line", "reached": "reached", "partly": "partly"}

    assert page.loads == []
    assert page.lines == {str(row["n"]): class_of[row["mark"]] for row in record["source"]}


def test_what_an_author_wrote_is_text_in_the_page_and_harmless_in_the_terminal(tmp_path):
    own = OWN.replace("Forget the chart.", "<script>alert(1)</script> {{ buyer }}")
    record = small(tmp_path, own)
    record["title"] = "\x1b[2J<b>"

    assert "<script>" not in coverage_html([record])
    assert "&lt;script&gt;" in coverage_html([record])
    assert "\x1b" not in coverage_html([record]) + coverage_text([record])


@pytest.fixture
def folder(tmp_path: Path) -> str:
    small(tmp_path)
    return str(tmp_path)


def test_the_terminal_names_every_line_that_nothing_reaches(folder: str, capfd):
    assert run(["test", folder, "--coverage"]) == Exit.OK

    out = capfd.readouterr().out
    line = OWN.splitlines().index('    retracted: ["Forget the chart."]') + 1
    place = f"{folder}/small.yaml:{line}:"
    assert place in out
    assert "  lines           1 of    8   12 %\n" in out


def test_a_path_may_follow_the_flag(folder: str, capfd):
    assert run(["test", "--coverage", folder]) == Exit.OK
    assert "small: reached by 1 walkthrough" in capfd.readouterr().out


def test_json_and_html_have_standard_output_to_themselves(folder: str, capfd):
    book = Path(folder) / "small.walkthroughs.yaml"
    book.write_text(book.read_text().replace("act: PRESSURE", "act: PITCH"))

    assert run(["test", folder, "--coverage", "json"]) == Exit.FINDINGS
    printed = capfd.readouterr()
    assert json.loads(printed.out)[0]["scenario"] == "small"
    assert "BF309" in printed.err
    run(["test", folder, "--coverage=html"])
    assert capfd.readouterr().out.startswith("<!DOCTYPE html>")


def test_coverage_can_be_written_beside_the_results(folder: str, tmp_path: Path, capfd):
    out = tmp_path / "page.html"

    assert run(["test", folder, "--coverage=html", "--out", str(out)]) == Exit.OK
    assert out.read_text().startswith("<!DOCTYPE html>")
    assert "1 walkthrough, 0 failed" in capfd.readouterr().out
    assert run(["test", folder, "--out", str(out)]) == Exit.USAGE
