"""What a buyer and a seller bring along, as an author may write it: a past, openings, beliefs that
are false, and moments in which their interests part."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from simulator.language.acts import Act, Target
from simulator.scenario.schema.basics import Condition, Id, Line, Lines, Strict


class Opportunity(Strict):
    """Something the buyer could also use, open until somebody brings it up by a fair question."""

    what: Line = Field(description="What it is, in a few words: 'the scanning of old drawings'")
    called: tuple[Line, ...] = Field(
        default=(), description="Other words by which the seller may name it"
    )
    trust: StrictInt = Field(
        default=0, ge=0, le=10, description="Least trust before the buyer speaks of it"
    )
    says: Lines | None = Field(default=None, description="What the buyer says when it comes up")
    elsewhere: Line | None = Field(
        default=None, description="Months later, if nobody brought it up: where they bought it"
    )


class Belief(Strict):
    """Makes a fact something the buyer believes and that is not so. The trainee ought to know
    better; say so in the briefing."""

    truth: Line = Field(description="What is so, for the debrief")
    called: tuple[Line, ...] = Field(
        default=(), description="Words by which the seller may speak of it"
    )
    righted: Lines | None = Field(
        default=None, description="What the buyer says when it is put right, with leave"
    )
    defended: Lines | None = Field(
        default=None, description="What the buyer says when somebody argues with it"
    )
    used: Line | None = Field(
        default=None, description="Months later, if the seller built a pitch or a close on it"
    )
    kept: Line | None = Field(
        default=None, description="Months later, if it was said and nobody put it right"
    )


class Account(Strict):
    """A past that buyer and seller have with each other, and whether anything can come of it."""

    years: StrictInt = Field(
        default=0, ge=0, le=99, description="Years of visits in which nobody asked anything real"
    )
    dead: Id | None = Field(
        default=None,
        description="The fact that makes it plain that nothing can be sold here; turns are counted "
        "from when it was told",
    )


class Honest(Strict):
    """What would be fair at a moment: one of these acts, about one of these targets."""

    acts: Annotated[tuple[Act, ...], Field(min_length=1)]
    targets: tuple[Target, ...] = Field(default=(), description="Any, if left out")


class Later(Strict):
    """What came of a moment, months later."""

    stood: Line | None = Field(default=None, description="If the seller was fair")
    gave_in: Line | None = Field(default=None, description="If the seller was not")


class Moment(Strict):
    """A moment in which the buyer's interest and the seller's part. It comes up once."""

    about: Line = Field(description="What it is, for the debrief: 'the end of your quarter'")
    when: Condition = Field(
        default=Condition(), description="When it comes up; after the first turn if left out"
    )
    aside: Line | None = Field(
        default=None, description="Told to the seller alone, as a mail from the office"
    )
    says: Lines | None = Field(default=None, description="What the buyer says")
    asks: Literal["price", "opinion"] | None = Field(
        default=None, description="The buyer asks for this, and waits for an answer"
    )
    honest: Honest | None = Field(
        default=None, description="What is fair here; any facilitating turn if left out"
    )
    stood: Lines | None = Field(
        default=None, description="What the buyer says to a seller who was fair"
    )
    gave_in: Lines | None = Field(
        default=None, description="What the buyer says to a seller who was not"
    )
    later: Later = Later()


class Risk(Strict):
    """What the seller knows to be a danger of the change, told months after a purchase."""

    told: Line | None = Field(default=None, description="If the seller had warned of it")
    kept: Line | None = Field(default=None, description="If the seller had kept it quiet")
