"""`buysim diff` and `buysim watch`, as the command does them."""

import json
from pathlib import Path

import pytest

from simulator.cli.commands.diff import DIGEST, NOTHING
from tests.cli.conftest import Case
from tests.support import SMALL


@pytest.fixture
def edited(case: Case) -> Path:
    path = case.scenario.with_name("edited.yaml")
    path.write_text(
        SMALL.replace("trust: 3\n", "trust: 5\n").replace("stopped.", "ended."), "utf-8"
    )
    return path


def test_the_same_scenario_differs_in_nothing_and_exits_with_0(case: Case):
    done = case.run("diff", str(case.scenario), str(case.scenario))

    assert (done.returncode, done.stdout.decode()) == (0, f"{NOTHING}\n")


def test_what_differs_stands_under_headings_and_exits_with_1(case: Case, edited: Path):
    done = case.run("diff", str(case.scenario), str(edited))

    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "Who must agree, and what it takes",
        f"  {edited}:16:5  Priya Nair: harder: the buyer says more at trust 5, not 3",
        "How it is worded",
        f"  {edited}:28:5  Helen Marsh: 1 line reworded (blocking)",
    ]


def test_lines_are_shown_then_and_now_when_asked_for(case: Case, edited: Path):
    done = case.run("diff", str(case.scenario), str(edited), "--lines")

    assert "- Now Helen Marsh has heard of it, and she wants it stopped." in done.stdout.decode()
    assert "+ Now Helen Marsh has heard of it, and she wants it ended." in done.stdout.decode()


def test_json_has_group_subject_place_and_words(case: Case, edited: Path):
    done = case.run("diff", str(case.scenario), str(edited), "--json")

    first, second = json.loads(done.stdout)
    assert (first["group"], first["subject"], first["line"]) == ("agreement", "elements.priya", 16)
    assert second["lines"][0]["new"].endswith("ended.")


def test_text_that_differs_and_means_the_same_is_said_to_make_another_file(case: Case):
    again = case.scenario.with_name("again.yaml")
    again.write_text(
        SMALL.replace("seller: {company", "seller: {called: [a, b], company").replace(
            ", called: [the planner]", ""
        )
    )
    other = case.scenario.with_name("other.yaml")
    other.write_text(again.read_text().replace("[a, b]", "[b, a]"))

    done = case.run("diff", str(again), str(other))

    assert (done.returncode, done.stdout.decode()) == (0, f"{NOTHING}\n{DIGEST}\n")


def test_a_broken_file_is_told_with_its_place(case: Case):
    broken = case.scenario.with_name("broken.yaml")
    broken.write_text(SMALL.replace("kind: rule", "kind: ruel"))

    done = case.run("diff", str(case.scenario), str(broken))

    assert done.returncode == 3
    assert f"{broken}:31:17 BF106" in done.stderr.decode()
