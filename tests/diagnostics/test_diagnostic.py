"""A diagnostic reads as one line, and many come sorted by place."""

import pytest

from simulator.diagnostics import Diagnostic, Location, Problems, Severity

HERE = Location("crm.yaml", 41, 18)


@pytest.mark.parametrize(
    ("where", "repair", "line"),
    [
        (HERE, "write 'topic'", "crm.yaml:41:18 BF102 unknown key; write 'topic'"),
        (HERE, "", "crm.yaml:41:18 BF102 unknown key"),
        (Location("crm.yaml"), "", "crm.yaml BF102 unknown key"),
    ],
)
def test_a_diagnostic_reads_as_place_code_message_repair(where: Location, repair: str, line: str):
    assert str(Diagnostic("BF102", where, "unknown key", repair)) == line


def test_a_diagnostic_is_an_error_unless_it_says_otherwise():
    assert Diagnostic("BF102", HERE, "oh").severity is Severity.ERROR


def test_problems_are_told_all_at_once_and_by_place():
    late, early = (
        Diagnostic("BF102", HERE, "late"),
        Diagnostic("BF103", Location("crm.yaml", 2), "a"),
    )

    problems = Problems([late, early])

    assert problems.diagnostics == (early, late)
    assert str(problems) == f"{early}\n{late}"


def test_one_problem_is_raised_as_one():
    problems = Problems.one("BF001", HERE, "no such file", "look elsewhere")

    assert problems.diagnostics == (Diagnostic("BF001", HERE, "no such file", "look elsewhere"),)
