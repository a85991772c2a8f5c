"""The closed taxonomy: what a stretch of seller talk can do, and what it can be about.

Twenty-nine acts in five families, thirteen targets, three motives. The manual, the reports and
`buysim explain` print from here, and nothing else defines a label. The scheme is this project's
own; it leans on motivational-interviewing coding for its unit and on S.-D. Morgen's public essays
for what counts as facilitating. It is a model of ideas, not a validated instrument.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """What a turn does to the buyer's decision."""

    FACILITATING = "facilitating"
    NEUTRAL = "neutral"
    PUSHING = "pushing"
    HIDING = "hiding"
    UNCLEAR = "unclear"


class Target(StrEnum):
    """Which part of the buyer's own system the words are about."""

    STATUS = "status"
    MISSING = "missing"
    WORKAROUND = "workaround"
    INCUMBENT = "incumbent"
    PEOPLE = "people"
    RULES = "rules"
    INITIATIVES = "initiatives"
    FALLOUT = "fallout"
    BUY_IN = "buy-in"
    ROUTE = "route"
    CRITERIA = "criteria"
    CHOICE = "choice"
    OWNERSHIP = "ownership"
    NONE = "-"


class Phase(StrEnum):
    """Where the buyer stands on their own path; what is ripe depends on it."""

    WHERE = "A"  # where are we
    FIX = "B"  # can we fix it ourselves
    STAND = "C"  # can we stand the change
    CHOOSING = "D"
    OWNING = "E"


class Motive(StrEnum):
    """Whose purpose the wording gives away."""

    BUYER = "buyer"
    NEUTRAL = "neutral"
    SELF = "self"


class Kind(StrEnum):
    """Refinements of an act that the buyer answers differently. Most segments have none."""

    DECISION = "decision"  # DECISION_ASK: go, stay or stop
    NEXT_STEP = "next_step"  # DECISION_ASK: what happens next, and by whom
    ERRAND = "errand"  # DECISION_ASK: a next step, too: to go and ask somebody who is named
    WITHDRAW = "withdraw"  # CANDOUR: we may not be the right people for this
    SEEK = "seek"  # questions: asks for somebody or something not named yet
    FAREWELL = "farewell"  # SOCIAL, ADMIN: closes the meeting
    GREETING = "greeting"  # SOCIAL: opens it
    THANKS = "thanks"  # SOCIAL: thanks, acknowledgement
    OPEN = "open"  # questions: asks what is still open
    MEANING = "meaning"  # questions: asks who or what something is that was named
    WHO = "who"  # questions, courtesies: asks who the buyer is
    PRICE = "price"  # data questions: asks the buyer what the seller's own goods cost
    BOT = "bot"  # off-script: asks whether the buyer is a program, or speaks to it as one
    ABUSE = "abuse"  # off-script: insults
    FOREIGN = "foreign"  # off-script: not English
    GIBBERISH = "gibberish"  # off-script: no words, or words with no sentence
    SILENCE = "silence"  # off-script: nothing was said


STEPS = frozenset((Kind.NEXT_STEP, Kind.ERRAND))
"""Kinds of asking for what happens next."""


class Act(StrEnum):
    """What a segment does. See `LABELS` for the definition of each."""

    FAC_Q = "FAC_Q"
    SUMMARY = "SUMMARY"
    REFLECT = "REFLECT"
    AUTONOMY = "AUTONOMY"
    PERMISSION = "PERMISSION"
    COLLAB = "COLLAB"
    AFFIRM = "AFFIRM"
    CANDOUR = "CANDOUR"
    INFO = "INFO"
    RECOMMEND = "RECOMMEND"
    DECISION_ASK = "DECISION_ASK"
    DISCOVERY_Q = "DISCOVERY_Q"
    SOCIAL = "SOCIAL"
    ADMIN = "ADMIN"
    QUALIFY_Q = "QUALIFY_Q"
    TELL = "TELL"
    PITCH = "PITCH"
    PITCH_Q = "PITCH_Q"
    DISCOUNT = "DISCOUNT"
    CLOSE_TRICK = "CLOSE_TRICK"
    PRESSURE = "PRESSURE"
    DISPARAGE = "DISPARAGE"
    CONFRONT = "CONFRONT"
    BYPASS = "BYPASS"
    HIDE_SOCIAL = "HIDE_SOCIAL"
    HIDE_CHECKIN = "HIDE_CHECKIN"
    HIDE_DEFER = "HIDE_DEFER"
    HIDE_VAGUE = "HIDE_VAGUE"
    UNCLEAR = "UNCLEAR"

    @property
    def label(self) -> Label:
        """The act's definition."""
        return LABELS[self]

    @property
    def severity(self) -> int:
        """How hard the act pushes, 1 to 3; 0 where it does not push."""
        return LABELS[self].severity

    @property
    def rank(self) -> int:
        """Place in the order by which one segment decides a mixed turn: lower decides."""
        return _RANK[self]


@dataclass(frozen=True, slots=True)
class Label:
    """One act as the manual states it."""

    act: Act
    family: Family
    severity: int
    title: str
    definition: str
    example: str
    near_miss: str


F, N, P, H, U = (
    Family.FACILITATING,
    Family.NEUTRAL,
    Family.PUSHING,
    Family.HIDING,
    Family.UNCLEAR,
)

_LABELS = (
    Label(
        Act.FAC_Q, F, 0, "facilitating question",
        "Makes the buyer look into their own people, rules, history or criteria and decide "
        "something about them. It gains the buyer more than the seller and stays sensible if "
        "they keep what they have or choose a rival.",
        "When the depot last changed how it works, whose consent turned out to matter?",
        "What would convince you that our system is the right one? (PITCH_Q: the seller is "
        "planted as the answer)",
    ),
    Label(
        Act.SUMMARY, F, 0, "summary",
        "A tentative restatement that adds a link, a cause or a person the buyer had only "
        "implied, and that the buyer can correct.",
        "It sounds as if dispatch won't move before the drivers have been heard.",
        "So what you're after is one live dashboard. (PITCH: the restatement is the product)",
    ),
    Label(
        Act.REFLECT, F, 0, "reflection",
        "Gives back or checks what the buyer said, adding nothing.",
        "Every route gets typed twice, then.",
        "I hear you, but our routing is excellent. (CONFRONT: a reflection in name only)",
    ),
    Label(
        Act.AUTONOMY, F, 0, "autonomy",
        "Says that the choice is the buyer's, the choice against included.",
        "You may well look at all this and leave things as they are; that is yours to call.",
        "It's your decision, of course, but Friday is the last day. (PRESSURE)",
    ),
    Label(
        Act.PERMISSION, F, 0, "asking permission",
        "Asks before asking or telling, so that a no would be easy.",
        "Would it be all right if I asked about the people on nights?",
        "Can I just show you quickly what it does, it's brilliant. (PITCH: nobody waited)",
    ),
    Label(
        Act.COLLAB, F, 0, "working together",
        "Offers work that helps the buyer's own side decide: a note for the team, an order of "
        "talks, a plan they can alter.",
        "I could write down the open points on a page, for your team to pull apart.",
        "I'll draft the order form so it's ready for signature. (CLOSE_TRICK)",
    ),
    Label(
        Act.AFFIRM, F, 0, "affirmation",
        "Gives credit that is specific and earned.",
        "You asked the drivers before anybody made you; few do.",
        "Great question! (SOCIAL: filler)",
    ),
    Label(
        Act.CANDOUR, F, 0, "candour",
        "A true and relevant statement that costs the speaker: a limit, an interest, a risk, a "
        "misfit.",
        "Month-end is where we are weakest, and you would notice it.",
        "Honestly, our only problem is that we're too popular. (PITCH)",
    ),
    Label(
        Act.INFO, F, 0, "information asked for",
        "Facts within what the buyer asked for or agreed to hear, about two sentences of them.",
        "(asked how long it takes) About fourteen weeks, of which your people work in five.",
        "It takes fourteen weeks, and you also get the mobile app and live maps. (PITCH: beyond "
        "what was asked)",
    ),
    Label(
        Act.RECOMMEND, F, 0, "recommendation asked for",
        "An opinion the buyer invited, tied to the buyer's own criteria.",
        "(invited) With the switch-over weekend as your first worry, I'd begin with one depot.",
        "You should really begin with one depot. (TELL: nobody asked)",
    ),
    Label(
        Act.DECISION_ASK, F, 0, "asking for a decision",
        "Asks openly for a decision or a concrete next step, and no is a real answer.",
        "Do you want to go ahead, leave it, or settle something first?",
        "So shall I put you down for the first of the month? (CLOSE_TRICK: presumes the yes)",
    ),
    Label(
        Act.DISCOVERY_Q, N, 0, "discovery question",
        "A fair question for facts that both sides can use.",
        "How many vans go out on an ordinary morning?",
        "Who would first notice if they went out late? (FAC_Q: the buyer has to look)",
    ),
    Label(
        Act.SOCIAL, N, 0, "social talk",
        "Greeting, thanks, acknowledgement, brief human talk.",
        "Good morning, thanks for making the time.",
        "Never mind the audit, how was the holiday? (HIDE_SOCIAL: a live concern is left lying)",
    ),
    Label(
        Act.ADMIN, N, 0, "logistics",
        "Agenda, time, place, files, who sends what.",
        "We have until eleven; shall I send the notes afterwards?",
        "Just touching base about the file. (HIDE_CHECKIN: nothing new in it)",
    ),
    Label(
        Act.QUALIFY_Q, P, 1, "qualifying question",
        "A question whose answer serves only the seller's process.",
        "Are you the one who signs this off?",
        "Who has to be comfortable before anyone signs? (FAC_Q)",
    ),
    Label(
        Act.TELL, P, 1, "telling",
        "Advice or direction nobody asked for.",
        "You need to get your finance people moving on this.",
        "Would it help to hear how others went about it? (PERMISSION)",
    ),
    Label(
        Act.PITCH, P, 2, "pitch",
        "Features, claims, proof or customer stories nobody asked for.",
        "Our planner cuts empty miles by a fifth and runs on any phone.",
        "(asked whether it runs on phones) Yes, on Android; not yet on iPhones. (INFO)",
    ),
    Label(
        Act.PITCH_Q, P, 2, "pitch in the shape of a question",
        "A question that carries a benefit, a loss or a yes that the buyer never agreed to.",
        "What would you do with two free hours a day?",
        "What would have to be different for the day to feel shorter? (FAC_Q)",
    ),
    Label(
        Act.DISCOUNT, P, 2, "price bait",
        "A price concession nobody asked for.",
        "I can take fifteen per cent off if that helps.",
        "(asked whether the price moves) On two years, yes: eight per cent. (INFO)",
    ),
    Label(
        Act.CLOSE_TRICK, P, 3, "closing trick",
        "Presumes the yes, splits it into small ones, or traps the buyer into it.",
        "Would you like to start on the first or on the fifteenth?",
        "Is this something you want to start, or not? (DECISION_ASK)",
    ),
    Label(
        Act.PRESSURE, P, 3, "pressure",
        "Urgency, scarcity, fear, guilt, or asking again after a no.",
        "If you leave it past Friday I can't hold that price.",
        "The old version loses security updates in May; the maker has published it. (CANDOUR: "
        "outside, true, no demand)",
    ),
    Label(
        Act.DISPARAGE, P, 3, "running others down",
        "Runs down a rival, the present supplier or somebody absent.",
        "Frankly, nobody serious still uses them.",
        "What would they have to do for you to stay? (FAC_Q)",
    ),
    Label(
        Act.CONFRONT, P, 3, "arguing",
        "Argues, corrects bluntly or blames.",
        "No, that's simply not how it works.",
        "I see it differently; may I say why? (PERMISSION)",
    ),
    Label(
        Act.BYPASS, P, 3, "going round people",
        "Goes around or between the buyer's people.",
        "I'll take it straight to your director, that's quicker.",
        "Would it be useful to have your director in the next talk? (COLLAB)",
    ),
    Label(
        Act.HIDE_SOCIAL, H, 0, "hiding in warmth",
        "Warmth or small talk where a live concern of the buyer's waited for an answer.",
        "(the buyer has just voiced a worry) Ah well. And how is the new puppy?",
        "(the buyer mentioned the puppy) How old is it now? (SOCIAL)",
    ),
    Label(
        Act.HIDE_CHECKIN, H, 0, "empty contact",
        "Gets in touch with nothing agreed and nothing new.",
        "Just seeing how things are with you.",
        "You were to hear from legal by today; what did they say? (DISCOVERY_Q)",
    ),
    Label(
        Act.HIDE_DEFER, H, 0, "holding back",
        "Holds back a question, an offer or an ask that is due, or decides for the buyer that "
        "they would not want it.",
        "(the buyer is ready) No hurry at all, we can talk about it some other time.",
        "(the buyer asked for time) Of course, take the time you need. (AUTONOMY)",
    ),
    Label(
        Act.HIDE_VAGUE, H, 0, "vagueness",
        "Dodges a direct question.",
        "(asked the price) That really depends on a lot of things.",
        "(asked the price) I don't know yet; I will by Thursday. (CANDOUR)",
    ),
    Label(
        Act.UNCLEAR, U, 0, "unclear",
        "No function can be made out: gibberish, off-task, words without a sentence.",
        "buy-in stakeholders criteria how would you know",
        "Who needs to agree? (FAC_Q: short, but a question)",
    ),
)  # fmt: skip

TARGETS: dict[Target, str] = {
    Target.STATUS: "how things stand now, and what keeps them so",
    Target.MISSING: "what is lacking for things to be as the buyer wants them",
    Target.WORKAROUND: "the stop-gap that gets people by, and who built it",
    Target.INCUMBENT: "the present supplier or system, and the chance it deserves",
    Target.PEOPLE: "who is touched, who speaks for whom, who could say no",
    Target.RULES: "policies, contracts, laws, sign-off",
    Target.INITIATIVES: "other projects that use up people's time and patience",
    Target.FALLOUT: "what a change would cost whom, and who owns that",
    Target.BUY_IN: "how somebody comes to agree, and how agreement is known",
    Target.ROUTE: "the buyer's own order of steps: who is asked when, by whom",
    Target.CRITERIA: "what an answer has to do before it is accepted",
    Target.CHOICE: "how options are weighed, and the decision itself",
    Target.OWNERSHIP: "living with it afterwards: who looks after it, early warnings",
    Target.NONE: "none of these",
}

FAMILIES: dict[Family, str] = {
    F: "helps the buyer's own side find out, agree or decide",
    N: "neither helps nor harms: data, manners, logistics",
    P: "serves the sale: the buyer is moved, not helped",
    H: "avoids the work while keeping the contact pleasant",
    U: "no function can be made out",
}

LABELS: dict[Act, Label] = {label.act: label for label in _LABELS}

FAMILY_ORDER = (F, H, P, N, U)
"""Which family decides a turn without a push of severity 2 or 3 (P here is mild pushing)."""

_FACILITATING_ORDER = (
    Act.DECISION_ASK, Act.FAC_Q, Act.RECOMMEND, Act.COLLAB, Act.CANDOUR, Act.SUMMARY,
    Act.INFO, Act.AUTONOMY, Act.PERMISSION, Act.REFLECT, Act.AFFIRM,
)  # fmt: skip
"""Of several facilitating segments, the one a buyer would answer."""
_NEUTRAL_ORDER = (Act.DISCOVERY_Q, Act.ADMIN, Act.SOCIAL)
"""The same of neutral ones: a greeting before a question is no answer to it."""


def _rank(label: Label) -> int:
    if label.severity >= 2:
        return 10 * (3 - label.severity)
    order = {F: _FACILITATING_ORDER, N: _NEUTRAL_ORDER}.get(label.family, (label.act,))
    return 100 * (1 + FAMILY_ORDER.index(label.family)) + order.index(label.act)


_RANK = {label.act: _rank(label) for label in _LABELS}


def family_of(act: Act) -> Family:
    """Return the family of an act.

    >>> family_of(Act.REFLECT).value
    'facilitating'
    """
    return LABELS[act].family
