"""What the shapes of every part of a file are made of: names, lines, dials, conditions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Line = Annotated[str, Field(min_length=1, max_length=4000)]
Lines = Annotated[tuple[Line, ...], Field(min_length=1)]
KindName = Literal[
    "stakeholder",
    "incumbent",
    "workaround",
    "rule",
    "initiative",
    "partner",
    "fallout",
    "criterion",
    "rival",
]
StatusName = Literal["unknown", "named", "heard", "agreed", "blocking"]
EventName = Literal["decide", "settle", "hang_up", "drift", "withdraw"]
Trait = Annotated[StrictInt, Field(ge=0, le=4)]
Dial = Annotated[StrictInt, Field(ge=0, le=3)]


class Strict(BaseModel):
    """Unknown keys are refused; values are frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Test(Strict):
    """One thing that must hold. Give exactly one of the subjects; `at_least` or `is` belongs to
    `element` and `kind`, `count` and `required` to `kind`."""

    __test__ = False
    element: Id | None = Field(default=None, description="An element of the scenario")
    kind: KindName | None = Field(default=None, description="All elements of a kind")
    at_least: StatusName | None = Field(default=None, description="The lowest status that counts")
    is_: StatusName | None = Field(default=None, alias="is", description="The exact status")
    count: StrictInt | None = Field(
        default=None, ge=1, description="How many of the kind; all if left out"
    )
    required: StrictBool = Field(default=True, description="Only elements that are required")
    fact: Id | None = Field(default=None, description="A fact that the buyer has told")
    gate: Id | None = Field(default=None, description="A gate that holds")
    raised: Id | None = Field(default=None, description="An element whose opportunity has come up")
    righted: Id | None = Field(default=None, description="A false belief that was put right")
    exploited: Id | None = Field(default=None, description="A false belief that was built on")
    stood: Id | None = Field(default=None, description="A moment in which the seller was fair")
    gave_in: Id | None = Field(
        default=None, description="A moment in which the seller was not fair"
    )
    warned: Id | None = Field(default=None, description="An element the seller has warned of")
    trust: StrictInt | None = Field(default=None, ge=0, le=10, description="Trust is at least this")
    warmth: StrictInt | None = Field(
        default=None, ge=0, le=10, description="Warmth is at least this"
    )
    strain: StrictInt | None = Field(
        default=None, ge=0, description="Strain from pushing is at least this"
    )
    veiled: StrictInt | None = Field(
        default=None, ge=0, description="Turns of hiding are at least this"
    )
    missed: StrictInt | None = Field(
        default=None, ge=0, description="Missed asks are at least this"
    )
    spent: StrictInt | None = Field(
        default=None, ge=0, description="Turns spent on a dead account are at least this; up to 9"
    )
    declined: StrictInt | None = Field(
        default=None,
        ge=0,
        le=2,
        description="Decisions declined since anything last moved are at least this",
    )
    unmentioned: StrictInt | None = Field(
        default=None,
        ge=1,
        description="Openings that would be bought elsewhere, and never came up, are at least this",
    )
    weeks: StrictInt | None = Field(
        default=None, ge=0, description="Weeks that have passed are at least this"
    )
    meetings: StrictInt | None = Field(
        default=None, ge=1, description="The meeting is at least this one"
    )


class Condition(Strict):
    """What must hold: all of `all`, at least one of `any`, none of `none`."""

    all: tuple[Test, ...] = ()
    any: tuple[Test, ...] = ()
    none: tuple[Test, ...] = ()
