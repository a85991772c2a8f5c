"""The author's YAML as typed data: every key, its meaning, its range, its default.

The descriptions are what an editor shows beside a key. What one
key says about another (a stage that does not exist, a gate that cannot hold) is not checked here
but in `references`, where the place of both is known.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from simulator.language.acts import Act, Family, Phase, Target
from simulator.scenario.schema.account import Account, Belief, Moment, Opportunity, Risk
from simulator.scenario.schema.basics import (
    Condition,
    Dial,
    EventName,
    Id,
    KindName,
    Line,
    Lines,
    StatusName,
    Strict,
    Trait,
)
from simulator.scenario.schema.properties import Property

FORMAT = 1
"""The newest format of scenario and persona files that this version reads."""


class Stage(Strict):
    """A stage of the buyer's own path."""

    id: Id
    phase: Phase = Field(
        description="A where are we, B can we fix it, C can we stand it, D choosing, E owning"
    )
    title: Line
    gates: tuple[Id, ...] = Field(
        default=(), description="Gates that must hold before the stage after this one opens"
    )


class Moves(Strict):
    """Which of the seller's acts, on which targets, bring an element to agreement."""

    acts: Annotated[tuple[Act, ...], Field(min_length=1)]
    targets: Annotated[tuple[Target, ...], Field(min_length=1)]


class Weeks(Strict):
    """How long the buyer's side takes over an element."""

    alone: StrictInt = Field(
        default=8, ge=1, le=104, description="Weeks until it moves a step when nobody asks"
    )
    facilitated: StrictInt = Field(
        default=2, ge=1, le=52, description="Weeks a step takes once set in motion"
    )


class Element(Strict):
    """A part of the buyer's own system that a change has to pass."""

    kind: KindName
    name: Line
    role: str = Field("", description="What they do or what it is, as the buyer would say it")
    called: tuple[Line, ...] = Field(
        default=(), description="Other words by which the seller may name it"
    )
    examples: Annotated[tuple[Line, ...], Field(min_length=3)] | None = Field(
        default=None,
        description="Phrases, at least three, by which a seller would reach it without naming it",
    )
    required: StrictBool = Field(default=False, description="No purchase while it is open")
    hidden: StrictBool = Field(
        default=False, description="Only a facilitating question brings it up"
    )
    starts: StatusName = Field(default="unknown", description="Status at the start")
    opens_to: tuple[Target, ...] = Field(
        default=(), description="Targets of questions that bring it up; by kind if left out"
    )
    from_: Id | None = Field(
        default=None,
        alias="from",
        description="First stage in which it can come up; one stage earlier already works",
    )
    trust: StrictInt = Field(
        default=0, ge=0, le=10, description="Least trust before the buyer says more than the name"
    )
    answers: Literal["here", "away"] | None = Field(
        default=None,
        description="Can the contact answer for it, or must they go and ask? By kind if left out",
    )
    agrees_to: Moves | None = Field(
        default=None, description="What moves it from heard to agreed; by kind if left out"
    )
    weeks: Weeks = Weeks()
    unaided: StatusName = Field(default="named", description="How far it comes when nobody asks")
    surprise: Id | None = Field(
        default=None,
        description="Stage at whose door it turns up, blocking, if nobody has asked before",
    )
    condition: str = Field(
        "", description="What it takes for it to agree, for the map and the debrief"
    )
    opportunity: Opportunity | None = Field(
        default=None, description="What the buyer could also use here, and nobody has spoken of"
    )
    later: Line | None = Field(
        default=None, description="Months after a purchase, if nobody had looked into it"
    )
    risk: Risk | None = Field(default=None, description="A danger that the seller can warn of")
    named: Lines | None = Field(
        default=None, description="What the buyer says when it first comes up"
    )
    motion: Lines | None = Field(default=None, description="What the buyer says when going to ask")
    heard: Lines | None = Field(default=None, description="What the buyer reports or admits")
    agreed: Lines | None = Field(default=None, description="What the buyer says when it agrees")
    blocking: Lines | None = Field(default=None, description="What the buyer says when it blocks")
    bypassed: Lines | None = Field(
        default=None, description="What the buyer says when the seller would go round them"
    )
    retracted: Lines | None = Field(
        default=None, description="What the buyer says when taking its agreement back"
    )
    explained: Lines | None = Field(
        default=None, description="What the buyer says when asked who or what it is"
    )


class Fact(Strict):
    """Something the buyer knows and tells only when it has been earned."""

    about: Id | None = Field(default=None, description="The element it belongs to")
    target: Target
    plain: StrictBool = Field(default=False, description="A fair data question is enough")
    trust: StrictInt = Field(default=0, ge=0, le=10)
    from_: Id | None = Field(
        default=None, alias="from", description="First stage in which it is told"
    )
    says: Lines
    called: tuple[Line, ...] = Field(
        default=(), description="Words by which the seller may ask for it"
    )
    belief: Belief | None = Field(default=None, description="They believe it, and it is not so")


class Excellence(Strict):
    """One thing the buyer would call good, in their own words, and when it has come true."""

    says: Line
    met: Condition


class Epilogue(Strict):
    """A sentence about months later, told when its condition holds."""

    when: Condition = Condition()
    says: Line


class Ending(Strict):
    """How it can end, on which event, and what the buyer says then."""

    on: EventName
    from_: tuple[Id, ...] = Field(
        default=(),
        alias="from",
        description="Stages in which it can happen; all if left out, choosing for `decide`",
    )
    when: Condition = Condition()
    to: Id | None = Field(
        default=None, description="A stage to go on to instead of ending (buying leads to owning)"
    )
    title: Line
    sale: Literal["none", "purchase"] = "none"
    good: StrictBool = Field(
        default=False, description="An explicit decision with the gates examined"
    )
    says: Lines
    epilogue: tuple[Epilogue, ...] = ()
    next_call: str | tuple[Epilogue, ...] = Field(
        "",
        description="Would the buyer take the next call? In their words; of several the first "
        "whose condition holds",
    )


class Seller(Strict):
    """The trainee's side."""

    company: Line
    product: Line
    called: tuple[Line, ...] = Field(
        default=(), description="Other words for the product or the company"
    )


class Buyer(Strict):
    """The person the trainee talks with."""

    name: Line
    role: Line
    company: Line


class Dials(Strict):
    """Strengths of the model's claims. They are assumptions, not findings."""

    retraction: Dial = Field(default=1, description="How much a push makes the buyer take back")
    hiding: Dial = Field(default=1, description="How much readiness a turn of hiding costs")
    wear: Dial = Field(default=1, description="How fast warmth that leads to nothing wears off")
    hang_up: StrictBool = Field(
        default=True, description="The buyer may end the call after repeated pushing"
    )


class Time(Strict):
    """How long the buyer's side has."""

    turns: StrictInt = Field(
        default=14, ge=4, le=60, description="Turns a meeting lasts with a patient buyer"
    )
    gap: StrictInt = Field(default=2, ge=1, le=26, description="Fewest weeks between meetings")
    limit: StrictInt = Field(
        default=52, ge=4, le=260, description="Weeks until the matter dies of age"
    )


class Path(Strict):
    """The buyer's path: what a scenario shares with others unless it says otherwise."""

    stages: Annotated[tuple[Stage, ...], Field(min_length=2)] | None = None
    gates: dict[Id, Condition] | None = None
    endings: dict[Id, Ending] | None = None


class ScenarioFile(Path):
    """A scenario: one buyer's company, and what a change there has to pass."""

    format: Literal[1] = Field(description="Format of this file; 1 now")
    title: Line
    trade: str = ""
    briefing: Line = Field(description="What the trainee knows before the first word")
    seller: Seller
    buyer: Buyer
    personas: tuple[str, ...] = Field(
        default=(), description="Personas that suit it, the default first"
    )
    difficulty: Literal["easy", "medium", "hard"] | None = Field(
        default=None, description="How hard it is; must follow from what buysim league measures"
    )
    dials: Dials = Dials()
    time: Time = Time()
    excellence: dict[Id, Excellence] = Field(
        default={}, description="What good would look like, in the buyer's words"
    )
    elements: Annotated[dict[Id, Element], Field(min_length=1)]
    facts: dict[Id, Fact] = Field(default={})
    account: Account | None = Field(
        default=None, description="A past of friendly visits; a first meeting if left out"
    )
    moments: dict[Id, Moment] = Field(
        default={}, description="Moments in which the buyer's interest and the seller's part"
    )
    lines: dict[str, Lines] = Field(default={}, description="What the buyer says in a situation")
    properties: dict[Id, Property] = Field(
        default={}, description="What must be true of every talk; proved, and told of past talks"
    )


class PersonaFile(Strict):
    """A persona: how a buyer behaves and words things."""

    format: Literal[1]
    title: Line
    about: Line
    traits: Traits
    lines: dict[str, Lines] = Field(default={})


class Traits(Strict):
    """0 not at all, 2 as most people, 4 very much. They change behaviour, not only tone."""

    guardedness: Trait = Field(default=2, description="Trust it takes before the buyer says more")
    patience: Trait = Field(default=2, description="Turns the buyer gives a meeting")
    talkativeness: Trait = Field(default=2, description="How much the buyer says in a turn")
    tolerance: Trait = Field(default=2, description="Pushing the buyer puts up with")
    warmth: Trait = Field(default=2, description="How friendly the buyer starts and stays")
    indecision: Trait = Field(default=2, description="How soon readiness cools when nobody asks")
    power: Trait = Field(default=2, description="How much the buyer can settle without asking")


class PhrasebookFile(Strict):
    """Lines for every situation, used where neither scenario nor persona has one."""

    format: Literal[1]
    lines: dict[str, Lines]


class Turn(Strict):
    """One step of a walkthrough: words or a move, and what is expected of it."""

    say: str | None = Field(default=None, description="What the seller types")
    move: Literal["end", "wait"] | None = Field(default=None, description="A move without words")
    act: Act | None = Field(default=None, description="The act the turn must be read as")
    target: Target | None = Field(default=None, description="The target it must be read as")
    family: Family | None = Field(default=None, description="The family it must be read as")
    kind: str | None = Field(default=None, description="The refinement of the act, as next_step")
    stage: Id | None = Field(default=None, description="The buyer's stage after the turn")
    reply: Lines | None = Field(default=None, description="The buyer's words: any of these")
    marks: dict[str, StrictInt] | None = Field(
        default=None,
        description="Points by pole (facilitation, pushing, hiding) or criterion; {} for none",
    )


class Walkthrough(Strict):
    """A conversation kept with a scenario, and what it must come to."""

    persona: str
    seed: StrictInt = 0
    about: str = ""
    turns: Annotated[tuple[Turn, ...], Field(min_length=1)]
    ending: Id | None = Field(default=None, description="The ending it must reach")
    weeks: StrictInt | None = Field(default=None, ge=0, description="The weeks it must take")


class WalkthroughFile(Strict):
    """Walkthroughs of one scenario, by name."""

    format: Literal[1]
    scenario: str
    walkthroughs: Annotated[dict[Id, Walkthrough], Field(min_length=1)]


PersonaFile.model_rebuild()

Shape = (
    type[ScenarioFile]
    | type[PersonaFile]
    | type[PhrasebookFile]
    | type[Path]
    | type[WalkthroughFile]
)
