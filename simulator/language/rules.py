"""The twenty-one coding rules for hard cases, as the manual and `buysim explain` print them.

Rules 5, 9 and 20 need to know where the buyer stands or what is true; the rubric applies those
when it marks, and the reading of the words does without them.
"""

from __future__ import annotations

from typing import NamedTuple


class CodingRule(NamedTuple):
    """A rule: its number, its short name, what it says in a sentence and in full, and where it is
    applied."""

    number: int
    title: str
    brief: str
    text: str
    in_rubric: bool = False


_RUBRIC = frozenset((5, 9, 20))

_TEXTS = (
    ("what it does, not how it is marked",
     "What a line does counts, not its punctuation.",
     "A question mark decides nothing. A pitch may end in one, and a real question may lack "
     "one."),
    ("swap test",
     "A fair question stays sensible if the buyer keeps what they have or chooses a rival.",
     "Put a rival, or no purchase at all, in the seller's place. If the question stops making "
     "sense, it pitches or qualifies."),
    ("who gains from the answer",
     "Whoever can use the answer decides what kind of question it was.",
     "Only the seller: it qualifies. Both, as a plain fact: discovery. The buyer has to look "
     "into their own system first: it facilitates."),
    ("what is taken for granted",
     "A loss, a benefit or a yes that nobody agreed to, planted in a question, is a pitch.",
     "A loss, a gain or a yes that the buyer never agreed to, tucked inside a question, makes "
     "it a pitch or a closing trick."),
    ("naming the product",
     "The product may be named once the buyer has raised it, or is choosing.",
     "Speaking of the product is no fault when the buyer brought it up, or when they are "
     "choosing and it stays within what they asked."),
    ("permission",
     "Asking first counts; telling unasked does not become fair by being well meant.",
     "Leave counts once the buyer has given it, for that one subject, until the subject "
     "changes. Asking and going straight on is a pitch."),
    ("scope",
     "An answer keeps to what was asked: neither less nor more.",
     "An answer gives what was asked, in about two sentences. What comes on top of that is a "
     "pitch."),
    ("room for a no",
     "A fair ask leaves room for a no.",
     "Where no or not yet is a real answer, it is asking for a decision. Where every answer is "
     "a yes, it is a closing trick."),
    ("deadlines",
     "An outside date or risk, told without a demand, is candour; one's own date is pressure.",
     "A date set by the outside world, true, with what follows from it and no demand, is "
     "candour. A date the seller made up is pressure."),
    ("negation and quotation",
     "A denied or quoted word is not an act of the speaker's.",
     "Settle what is denied and what is quoted before looking at words: refusing to push is "
     "not pushing, and repeating another's slogan is not using it."),
    ("giving back or spinning",
     "A reflection can be traced to the buyer's words; a summary adds a link of theirs.",
     "What is given back must be found in the buyer's own words. With a link on the buyer's "
     "side added it is a summary; with a product or a yes added it is a push."),
    ("echo trap",
     "The buyer's word with the seller's feature behind it takes nothing up.",
     "The buyer's noun with the seller's feature behind it is a pitch and takes nothing up."),
    ("small talk",
     "Small talk is fine where talk opens or closes, not where a concern is waiting.",
     "At the start, at the end or in answer to the buyer's own, it is social. Over a live "
     "concern, or for the third time running, it hides."),
    ("follow-up contact",
     "Getting in touch needs something agreed or something new.",
     "It names something agreed or brings something new, or else it is empty contact."),
    ("coming back after a no",
     "After a no, the same ask again is pressure.",
     "Only with a reason on the buyer's side and an easy way out. The same request again is "
     "pressure."),
    ("mixed turn",
     "A turn is judged by its worst push, if that is a hard one, else by its best part.",
     "Every segment is coded. A push of severity two or three decides the turn; otherwise its "
     "best act does. A good question does not wash a pitch clean."),
    ("stacking",
     "Of more than two questions at once, one is credited.",
     "Of more than two questions in a turn one is credited, and the pile is reported."),
    ("repetition",
     "The same again with no new hook earns less, and by the third time nothing.",
     "The same part of the system asked about again, with nothing new to hang it on, earns "
     "less, and nothing by the third time."),
    ("self-serving preface",
     "A selfish reason leaves the act what it is and costs the speaker.",
     "A reason that serves the seller leaves the act as it is and shows the motive."),
    ("silence counts",
     "When the buyer is ready and says so, not asking is a missed ask.",
     "When the buyer is ready and has said so, each turn that neither asks for the decision "
     "nor gives what was asked is a missed ask."),
    ("ties",
     "In doubt, the milder label.",
     "A push wins over a neutral reading only where a word shows it; otherwise the milder code "
     "stands, and the doubt is shown."),
)  # fmt: skip

CODING_RULES = tuple(
    CodingRule(number, title, brief, text, number in _RUBRIC)
    for number, (title, brief, text) in enumerate(_TEXTS, start=1)
)
"""All rules in order: rule n is ``CODING_RULES[n - 1]``."""
