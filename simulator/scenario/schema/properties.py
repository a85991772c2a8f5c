"""Properties as an author may write them: what must be true of every talk with this buyer.

A property is about a whole talk, so it can look at more than a gate can: at what the seller's line
was, at the stage, at how the talk ended. What a test of one place means is `Observed`; what is said
of the places of a talk together is `never`, `eventually`, `before` and `within`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from simulator.language.acts import Act, Family
from simulator.scenario.schema.basics import Condition, Id, Line, Strict, Test


class Observed(Test):
    """One thing that holds at a place in a talk: all that a condition can say, and what the line
    was, where the buyer stands, and how it ended."""

    act: Act | None = Field(default=None, description="A part of the line is this act")
    family: Family | None = Field(default=None, description="A part of the line is of this family")
    stage: Id | None = Field(default=None, description="The buyer's stage after the line")
    ending: Id | None = Field(default=None, description="The talk ended so, at this place")
    ended: Literal["good", "purchase", "decided"] | None = Field(
        default=None, description="The talk ended at this place, in an ending of this sort"
    )


class Observation(Condition):
    """What holds at a place in a talk: all of `all`, at least one of `any`, none of `none`."""

    all: tuple[Observed, ...] = ()
    any: tuple[Observed, ...] = ()
    none: tuple[Observed, ...] = ()


class Before(Strict):
    """`then` holds nowhere unless `first` has held, there or earlier."""

    first: Observation
    then: Observation


class Within(Strict):
    """`then` holds within so many of the seller's lines, counted from the opening or from each
    place where `after` holds; and the talk does not end without it."""

    turns: Annotated[StrictInt, Field(ge=1, le=60)]
    then: Observation
    after: Observation | None = Field(default=None, description="From where it is counted")


class Property(Strict):
    """What must be true of every talk: give one of `never`, `eventually`, `before`, `within`."""

    says: Line = Field(description="The property in a sentence, as the report tells it")
    only: tuple[Act | Family, ...] = Field(
        default=(), description="Speaks only of talks that are made of nothing but these"
    )
    ends: str = Field(
        "",
        description="Speaks only of talks that end so: good, purchase, decided, or an ending's id",
    )
    never: Observation | None = Field(default=None, description="Holds at no place of the talk")
    eventually: Observation | None = Field(
        default=None, description="Holds at some place before the talk is over"
    )
    before: Before | None = Field(default=None, description="One thing only after another")
    within: Within | None = Field(default=None, description="Within so many lines")
