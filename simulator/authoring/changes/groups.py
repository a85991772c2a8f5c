"""The headings under which changes are told, the most consequential first."""

from __future__ import annotations

from enum import IntEnum


class Group(IntEnum):
    """A heading; the order is the order of telling."""

    COMPANY = 0
    AGREEMENT = 1
    GATES = 2
    ENDINGS = 3
    PATH = 4
    FACTS = 5
    MOMENTS = 6
    EXCELLENCE = 7
    STRENGTHS = 8
    TIME = 9
    CAST = 10
    BRIEFING = 11
    WORDING = 12
    CLAIMS = 13
    ORDER = 14

    @property
    def title(self) -> str:
        """The heading as it is printed."""
        return TITLES[self]


TITLES = {
    Group.COMPANY: "Who and what is in the company",
    Group.AGREEMENT: "Who must agree, and what it takes",
    Group.GATES: "What the gates ask for",
    Group.ENDINGS: "How it can end",
    Group.PATH: "The buyer's path",
    Group.FACTS: "What can be learnt",
    Group.MOMENTS: "What is brought along",
    Group.EXCELLENCE: "What the buyer would call good",
    Group.STRENGTHS: "Dials",
    Group.TIME: "Time",
    Group.CAST: "Names and personas",
    Group.BRIEFING: "What the trainee is told beforehand",
    Group.WORDING: "How it is worded",
    Group.CLAIMS: "What must be true of every talk",
    Group.ORDER: "Who comes first where several would do",
}
