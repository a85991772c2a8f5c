"""The twenty-one coding rules for hard cases, as the manual and `buysim explain` print them.

Rules 5, 9 and 20 need to know where the buyer stands or what is true; the rubric applies those
when it marks, and the reading of the words does without them.
"""

from __future__ import annotations

from typing import NamedTuple


class CodingRule(NamedTuple):
    """A rule: its number, its short name, what it says, and where it is applied."""

    number: int
    title: str
    text: str
    in_rubric: bool = False


_RUBRIC = frozenset((5, 9, 20))

_TEXTS = (
    ("what it does, not how it is marked",
     "A question mark decides nothing. A pitch may end in one, and a real question may lack one."),
    ("swap test",
     "Put a rival, or no purchase at all, in the seller's place. If the question stops making "
     "sense, "
     "it pitches or qualifies."),
    ("who gains from the answer",
     "Only the seller: it qualifies. Both, as a plain fact: discovery. The buyer has to look into "
     "their own system first: it facilitates."),
    ("what is taken for granted",
     "A loss, a gain or a yes that the buyer never agreed to, tucked inside a question, makes it a "
     "pitch or a closing trick."),
    ("naming the product",
     "Speaking of the product is no fault when the buyer brought it up, or when they are choosing "
     "and it stays within what they asked."),
    ("permission",
     "Leave counts once the buyer has given it, for that one subject, until the subject changes. "
     "Asking and going straight on is a pitch."),
    ("scope",
     "An answer gives what was asked, in about two sentences. What comes on top of that is a "
     "pitch."),
    ("room for a no",
     "Where no or not yet is a real answer, it is asking for a decision. Where every answer is a "
     "yes, it is a closing trick."),
    ("deadlines",
     "A date set by the outside world, true, with what follows from it and no demand, is candour. "
     "A date the seller made up is pressure."),
    ("negation and quotation",
     "Settle what is denied and what is quoted before looking at words: refusing to push is not "
     "pushing, and repeating another's slogan is not using it."),
    ("giving back or spinning",
     "What is given back must be found in the buyer's own words. With a link on the buyer's side "
     "added it is a summary; with a product or a yes added it is a push."),
    ("echo trap",
     "The buyer's noun with the seller's feature behind it is a pitch and takes nothing up."),
    ("small talk",
     "At the start, at the end or in answer to the buyer's own, it is social. Over a live concern, "
     "or for the third time running, it hides."),
    ("follow-up contact",
     "It names something agreed or brings something new, or else it is empty contact."),
    ("coming back after a no",
     "Only with a reason on the buyer's side and an easy way out. The same request again is "
     "pressure."),
    ("mixed turn",
     "Every segment is coded. A push of severity two or three decides the turn; otherwise its best "
     "act does. A good question does not wash a pitch clean."),
    ("stacking",
     "Of more than two questions in a turn one is credited, and the pile is reported."),
    ("repetition",
     "The same part of the system asked about again, with nothing new to hang it on, earns less, "
     "and nothing by the third time."),
    ("self-serving preface",
     "A reason that serves the seller leaves the act as it is and shows the motive."),
    ("silence counts",
     "When the buyer is ready and has said so, each turn that neither asks for the decision nor "
     "gives what was asked is a missed ask."),
    ("ties",
     "A push wins over a neutral reading only where a word shows it; otherwise the milder code "
     "stands, and the doubt is shown."),
)  # fmt: skip

CODING_RULES = tuple(
    CodingRule(number, title, text, number in _RUBRIC)
    for number, (title, text) in enumerate(_TEXTS, start=1)
)
"""All rules in order: rule n is ``CODING_RULES[n - 1]``."""
