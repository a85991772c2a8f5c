"""A label of difficulty follows from a measurement that is there, whole and of this very buyer."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.authoring.check import check_file
from simulator.authoring.difficulty import beside, difficulty, mislabelled
from simulator.batch.league import gathered, run_league, tasks
from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.scenario.loader import (
    LoadedScenario,
    listed,
    load_persona,
    load_scenario,
    load_scenario_text,
)
from simulator.study.difficulty import Measured, measured
from simulator.study.intervals import Interval
from simulator.study.kept import Kept, decode, encode, keep, strayed
from simulator.study.ladder import LADDER
from tests.diagnostics.test_pages import examples
from tests.diagnostics.test_scenario_pages import laid
from tests.support import SMALL

HARD = Measured((0.0,) * 11, 61.0, Interval(58.0, 64.0), 100)
SHIPPED = {path.stem: load_scenario(path.stem) for path in listed("scenarios")}
SEEDS = 3
WHO = [load_persona("guarded_operations")]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """The small depot measured with a few seeds, and called hard: its talks are real."""
    path = tmp_path_factory.mktemp("small") / "small.yaml"
    path.write_text(SMALL)
    found = gathered(run_league(tasks(str(path), [WHO[0].id], LADDER, SEEDS)))
    assert measured(found).talks == SEEDS * 10 + 1
    return keep(load_scenario_text(SMALL, "small.yaml").scenario, WHO, SEEDS, HARD, found)


def labelled(text: str, folder: Path, kept: Kept | None) -> LoadedScenario:
    """A scenario file of that text, with a measurement beside it or none."""
    path = folder / "small.yaml"
    path.write_text(text)
    if kept is not None:
        beside(path).write_text(encode(kept))
    return load_scenario(str(path))


def codes(found: tuple[Diagnostic, ...]) -> list[tuple[str, Severity]]:
    return [(d.code, d.severity) for d in found]


@pytest.mark.parametrize("code", ["BF340", "BF341", "BF342"])
def test_the_failing_example_fails_with_that_code_and_the_repaired_one_does_not(
    code: str, kept: Kept, tmp_path: Path
):
    beside_it = None if code == "BF341" else kept
    bad, good = (
        difficulty(labelled(laid(example.text), tmp_path, beside_it)) for example in examples(code)
    )

    assert codes(bad) == [(code, Severity.WARNING)]
    assert good == ()


def test_a_scenario_without_a_label_says_nothing_and_has_nothing_to_show(tmp_path: Path):
    assert difficulty(labelled(SMALL, tmp_path, None)) == ()


def test_the_finding_stands_at_the_label_and_says_what_to_write():
    [found] = mislabelled("easy", HARD, Location("a.yaml", 3, 13))

    assert str(found) == (
        "a.yaml:3:13 BF340 it says 'easy', but half of the talks end well at a skill of 61 % "
        "(58 to 64), which is hard; write difficulty: hard"
    )


@pytest.mark.parametrize(
    ("old", "new", "stale"),
    [
        ("The small depot", "The little depot", False),
        ("role: night lead", "role: lead of the nights", False),
        ("Every shift is typed twice.", "We type each shift two times.", False),
        ("Now Helen Marsh has heard", "Helen Marsh has just heard", False),
        ("trust: 3\n    weeks", "trust: 4\n    weeks", True),
        ("required: true, called: [spreadsheet]", "called: [spreadsheet]", True),
        ("surprise: choosing", "surprise: stand", True),
    ],
)
def test_words_may_change_and_what_moves_the_buyer_may_not(
    old: str, new: str, stale: bool, kept: Kept, tmp_path: Path
):
    assert old in SMALL
    loaded = labelled("difficulty: hard\n" + SMALL.replace(old, new), tmp_path, kept)

    assert codes(difficulty(loaded)) == ([("BF342", Severity.WARNING)] if stale else [])


def test_a_talk_that_ends_otherwise_now_tells_of_a_changed_engine(kept: Kept):
    scenario = load_scenario_text(SMALL, "small.yaml").scenario
    first, *rest = kept.witnesses
    other = Kept(kept.scenario, kept.digest, SEEDS, HARD, (first._replace(weeks=99), *rest))

    assert strayed(kept, scenario, WHO) == ""
    assert "ends otherwise" in strayed(other, scenario, WHO)


def test_another_persona_makes_another_measurement(kept: Kept):
    scenario = load_scenario_text(SMALL, "small.yaml").scenario

    assert strayed(kept, scenario, [load_persona("warm_veteran")]) != ""


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": 1}', '{"format": 2}', "{" * 4000])
def test_what_is_no_measurement_is_none(text: str, tmp_path: Path):
    assert decode(text) is None
    loaded = labelled("difficulty: hard\n" + SMALL, tmp_path, None)
    beside(loaded.path).write_text(text)

    assert [d.code for d in difficulty(loaded)] == ["BF342" if text else "BF003"]


def test_a_measurement_comes_back_as_it_was_kept(kept: Kept):
    assert decode(encode(kept)) == kept


def test_the_label_is_no_part_of_what_a_talk_hangs_on():
    plain, hard = (load_scenario_text(t, "s.yaml") for t in (SMALL, "difficulty: hard\n" + SMALL))

    assert plain.scenario.digest == hard.scenario.digest


TRAITS_ALIKE = {"BF332"}
"""A note about a persona that suits many scenarios: here one of its traits acts on nothing."""


@pytest.mark.parametrize("id", sorted(SHIPPED))
def test_what_ships_has_a_label_that_follows_from_a_measurement_of_it(id: str):
    assert SHIPPED[id].file.difficulty is not None
    assert {told.code for told in check_file(Path(SHIPPED[id].path))} <= TRAITS_ALIKE


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted(SHIPPED))
def test_the_kept_measurement_is_what_the_league_measures(id: str):
    loaded = SHIPPED[id]
    text = beside(loaded.path).read_text("utf-8")
    then = decode(text)
    assert then is not None
    who = [load_persona(name) for name in loaded.scenario.personas]
    todo = tasks(str(loaded.path), [one.id for one in who], LADDER, then.seeds)
    found = gathered(run_league(todo, 2))

    assert encode(keep(loaded.scenario, who, then.seeds, measured(found), found)) == text
