"""What a buyer brings along, as an author may write it: openings, and beliefs that are false."""

from __future__ import annotations

from pydantic import Field, StrictInt

from simulator.scenario.schema.basics import Line, Lines, Strict


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
