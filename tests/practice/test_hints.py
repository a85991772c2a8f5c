"""What is due: the right kind of step, the right target, and never a secret."""

import pytest

from simulator.engine import Engine, engine
from simulator.language.acts import Target
from simulator.practice.hints import Due, Need, due
from simulator.scenario.model import Status
from simulator.study.talk import begin
from tests.support import persona, small, with_status

KNOWN = frozenset(element.id for element in small().elements)


@pytest.fixture
def ready() -> Engine:
    return engine(small(), persona(), 3)


def at(ready: Engine, *, stage: str = "where", known: frozenset[str] = KNOWN, **changes: object):
    start = begin(ready).state
    levels = changes.pop("levels", {})
    status = with_status(ready.buyer, **levels)  # type: ignore[arg-type]
    buyer = start.buyer._replace(stage=small().stage(stage), status=status, **changes)  # type: ignore[arg-type]
    from dataclasses import replace

    return due(ready, replace(start, buyer=buyer), known)


def test_at_the_start_something_has_to_come_up(ready: Engine):
    assert at(ready) == Due(Need.RAISE, Target.PEOPLE, "problem_shared")


def test_what_the_buyer_named_can_be_gone_into(ready: Engine):
    found = at(ready, stage="fix", levels={"grid": Status.NAMED})

    assert found == Due(Need.DEEPEN, Target.WORKAROUND, "fixes_tried", "the Grid")


def test_what_the_buyer_did_not_name_is_not_named_here_either(ready: Engine):
    found = at(ready, stage="fix", levels={"grid": Status.NAMED}, known=frozenset())

    assert (found.need, found.about) == (Need.RAISE, "")


def test_what_was_heard_has_still_to_agree(ready: Engine):
    heard = {"hours": Status.HEARD, "swaps": Status.HEARD, "fair": Status.AGREED}
    people = dict.fromkeys(("priya", "aga", "helen"), Status.AGREED)

    found = at(ready, stage="stand", levels={**heard, **people})

    assert (found.need, found.about) == (Need.AGREE, "shift swaps")


def test_without_trust_trust_comes_first(ready: Engine):
    others = dict.fromkeys(("aga", "helen"), Status.HEARD)

    found = at(ready, stage="stand", levels={"priya": Status.NAMED, **others}, trust=0)

    assert (found.need, found.about) == (Need.TRUST, "Priya Nair")


def test_when_the_buyer_has_gone_to_ask_a_next_step_is_due(ready: Engine):
    kestrel = 1 << small().element("kestrel")

    levels = {"grid": Status.HEARD, "kestrel": Status.NAMED}
    found = at(ready, stage="fix", levels=levels, motion=kestrel)

    assert found.need is Need.NEXT_STEP


@pytest.mark.parametrize(("stage", "need"), [("choosing", Need.DECISION), ("owning", Need.SETTLE)])
def test_far_along_the_decision_and_then_the_living_with_it_are_due(
    stage: str, need: Need, ready: Engine
):
    assert at(ready, stage=stage).need is need


def test_what_the_buyer_asked_for_comes_before_all_else(ready: Engine):
    assert at(ready, asked="price").need is Need.ANSWER
