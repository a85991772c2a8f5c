"""The model: the same for ever, named by its weights, and honest about its reasons."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from bench.packing import digest_of
from simulator.dialogue import Dialogue, Speaker
from simulator.language import Tier, interpret
from simulator.language.acts import Act, Target
from simulator.language.data import READER
from simulator.language.interpretation import Interpretation
from simulator.language.model import minus
from simulator.language.paths import cheapest
from simulator.language.weights import weights
from tests.language.pairs import CASES, Case


def read(line: str, before: str) -> Interpretation:
    return interpret(line, Dialogue().say(Speaker.BUYER, before) if before else Dialogue())


def test_every_act_and_target_has_its_label() -> None:
    assert weights().acts == tuple(act.value for act in Act)
    assert weights().targets == tuple(target.value for target in Target)


def test_the_readers_name_is_that_of_the_weights_it_carries() -> None:
    room = files("simulator.language") / "data"
    digest = digest_of((room / "weights.json").read_bytes(), (room / "weights.bin").read_bytes())

    assert f"linear-1 {digest}" == READER
    assert interpret("Who decides?", tier=Tier.FAST).reader == READER


def test_weights_are_read_when_first_asked_for_and_not_before() -> None:
    code = (
        "import simulator.language as l, simulator.language.weights as w;"
        "assert w.weights.cache_info().currsize == 0;"
        "l.interpret('Who decides?');"
        "assert w.weights.cache_info().currsize == 1"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_same_lines_are_read_the_same_in_any_order() -> None:
    forth = [read(case.line, case.before) for case in CASES]
    back = [read(case.line, case.before) for case in reversed(CASES)][::-1]

    assert forth == back


def test_sums_do_not_depend_on_their_order() -> None:
    table = weights().signs
    names = list(table.places)[:200]
    whole, part = table.added(names), table.added(names[50:60])

    assert table.added(names[::-1]) == whole
    assert minus(whole, part) == table.added([*names[:50], *names[60:]])
    assert table.added(["no such sign"]).rows == 0


def test_a_change_of_act_has_to_be_worth_its_cost() -> None:
    assert cheapest([], []) == []
    assert cheapest([(0.9, 0.1), (0.45, 0.55)], [1.0]) == [0, 0]
    assert cheapest([(0.9, 0.1), (0.05, 0.95)], [1.0]) == [0, 1]


def share(case: Case, line: str, act: Act) -> float:
    """The confidence in an act that is left when a line has changed: 0 if it is gone."""
    found = read(line, case.before).segments
    return max((segment.confidence for segment in found if segment.act is act), default=0.0)


def without(case: Case, found: Interpretation) -> str:
    deciding = found.deciding
    assert deciding is not None
    line = case.line
    for evidence in reversed(deciding.evidence):
        line = line[: evidence.span.start] + line[evidence.span.end :]
    return line


def test_without_the_words_shown_the_reader_is_less_sure() -> None:
    drops: list[float] = []
    for case in CASES[:-2]:
        found = read(case.line, case.before)
        deciding = found.deciding
        assert deciding is not None
        left = share(case, without(case, found), deciding.act)
        drops.append(deciding.confidence - left)

    assert sum(drop > 0 for drop in drops) >= 0.9 * len(drops)
    assert sum(drops) / len(drops) >= 0.15


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("You said it goes by hand. What would the others need before they let go of that?",
         "It goes by hand."),
        ("Her own notes. How could you raise it with her?", "She has her own notes."),
    ],
)  # fmt: skip
def test_a_remark_before_a_question_does_not_swallow_it(line: str, before: str) -> None:
    found = read(line, before).deciding

    assert found is not None
    assert found.act is Act.FAC_Q
