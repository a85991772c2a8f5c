"""What a clause is by its form: a statement, one of the questions, an order, a fragment.

A question mark helps and is not needed: inversion, question words and tags show it. What stands
before the body (fillers, joining words, an opening *if* or *when* clause) is passed over first.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from simulator.language.tokens import Token


class Mood(StrEnum):
    """The form of a clause."""

    STATEMENT = "statement"
    WH = "wh"
    POLAR = "polar"
    NEGPOLAR = "negpolar"
    ALTERNATIVE = "alternative"
    TAG = "tag"
    RISING = "rising"
    ORDER = "order"
    FRAGMENT = "fragment"

    @property
    def asks(self) -> bool:
        """True for the moods that ask."""
        return self in _ASKING


_ASKING = frozenset((Mood.WH, Mood.POLAR, Mood.NEGPOLAR, Mood.ALTERNATIVE, Mood.TAG, Mood.RISING))
_OPENERS = frozenset(
    "if when once while since because although though unless as given after "
    "before until suppose supposing assuming for from in at by with on between "
    "of to".split()
)
_SKIP = frozenset(
    "so and but then or well now okay ok right yes no yeah oh ah anyway also just "
    "maybe perhaps honestly frankly look listen please um uh er erm hmm mhm like "
    "actually basically still sure great good fine alright sorry hey hi hello "
    "thanks thank plus ha fair absolutely exactly lovely perfect true".split()
)
_SUBJECTS = frozenset("i we you they he she it".split())
_BASE_ASK = frozenset(
    "want need fancy mind care like got ready happy ok okay any anything anyone "
    "sure able going shall tempted interested".split()
)
_TAGS = frozenset("right yes no correct eh okay ok huh innit yeah".split())


class Form(NamedTuple):
    """A clause's mood, the index of its body, and the index of its inversion's subject or -1."""

    mood: Mood
    body: int
    subject: int


def form(words: list[Token], commas: frozenset[int], mark: str) -> Form:
    """Return the form of a clause: its words, the indices a comma precedes, its end mark."""
    body = _body(words, commas)
    tagged = _tag_start(words, commas, mark)
    if tagged >= 0 and (tagged > body or tagged == 0):
        return Form(Mood.TAG, body, body)
    asked = _question_at(words, body)
    if asked is None:
        for place in sorted(commas):
            if place > body and (asked := _question_at(words, place)) is not None:
                return _polish(asked, words, place, mark)
        return _without_inversion(words, body, mark)
    return _polish(asked, words, body, mark)


def _polish(asked: tuple[Mood, int], words: list[Token], body: int, mark: str) -> Form:
    mood, subject = asked
    if mood is Mood.POLAR and any(word.text == "or" for word in words[body:-1]):
        mood = Mood.ALTERNATIVE
    return Form(mood, body, subject)


def _body(words: list[Token], commas: frozenset[int]) -> int:
    place = 0
    limit = len(words) - 1
    while place < limit and (
        words[place].text in _SKIP or (words[place].pos == "INTJ" and words[place].text != "not")
    ):
        if words[place].text in ("like", "thank", "thanks") or _inverted(words, place):
            break
        place += 1
    if place < limit and words[place].pos in ("NAME", "NOUN") and place + 1 in commas:
        place += 1
    if words[place].text in _OPENERS and _question_at(words, place) is None:
        after = [comma for comma in sorted(commas) if comma > place + 1]
        for comma in after:
            if _question_at(words, comma) is not None:
                return comma
        for index in range(place + 2, len(words) - 1):
            if _clear_inversion(words, index):
                return index
        if after and words[place].text not in ("to", "of"):
            return after[0]
        if words[place].pos == "PREP":
            for index in range(place + 2, len(words) - 1):
                verb = words[index + 1].pos in ("AUX", "MODAL", "VERB")
                if words[index].text in _SUBJECTS and verb:
                    return index
    return place


def _question_at(words: list[Token], place: int) -> tuple[Mood, int] | None:
    """The mood and subject index of a question whose body begins here, or None."""
    count = len(words)
    if place >= count:
        return None
    word = words[place]
    if word.text in ("and", "but", "so", "then") and place + 1 < count:
        return _question_at(words, place + 1)
    if word.pos == "PREP" and place + 1 < count and words[place + 1].pos == "WH":
        word, place = words[place + 1], place + 1
    if word.pos == "WH":
        return _wh(words, place)
    return _polar(words, place)


def _wh(words: list[Token], place: int) -> tuple[Mood, int] | None:
    count = len(words)
    after = words[place + 1] if place + 1 < count else None
    text = words[place].text
    if after is None:
        return None if text == "which" else (Mood.WH, place)
    if text == "how" and after.text in ("about", "come"):
        return Mood.WH, place + 2
    if text == "what" and after.text in ("about", "if", "else", "for"):
        return Mood.WH, place + 2
    if text == "why" and after.text == "not":
        return Mood.WH, place + 2
    if after.pos in ("AUX", "MODAL"):
        if text in ("when", "where", "which", "how", "why") and after.text in ("is", "was"):
            following = words[place + 2] if place + 2 < count else None
            if text == "which" and following is not None and following.pos in ("WH", "DET", "ADV"):
                return None
        return Mood.WH, place + 2
    for index in range(place + 1, min(count - 1, place + 6)):
        if words[index].pos in ("AUX", "MODAL") and words[index - 1].pos not in ("PRON",):
            if _subject_like(words, index + 1):
                return Mood.WH, index + 1
            if text in ("who", "which", "whose", "what", "how"):
                return Mood.WH, place
        if words[index].pos == "VERB" and text in ("who", "whose", "which"):
            return Mood.WH, place
        if words[index].pos == "PRON":
            break
    if text in ("who", "what", "which") and after.pos in ("VERB", "ADV"):
        return Mood.WH, place
    if text == "who" and after.text == "else":
        return Mood.WH, place
    return None


def _polar(words: list[Token], place: int) -> tuple[Mood, int] | None:
    word = words[place]
    if word.pos not in ("AUX", "MODAL") and word.text not in ("do", "did", "have", "does"):
        return None
    subject, mood = place + 1, Mood.POLAR
    if subject < len(words) and words[subject].text == "not":
        subject, mood = subject + 1, Mood.NEGPOLAR
        if word.text == "do" and not _pronoun(words, subject):
            return None
    after = words[subject + 1].text if subject + 1 < len(words) else ""
    if after == "not" and _pronoun(words, subject):
        mood = Mood.NEGPOLAR
    return (mood, subject) if _subject_like(words, subject) else None


def _pronoun(words: list[Token], index: int) -> bool:
    return index < len(words) and words[index].pos in ("PRON", "POSS")


def _subject_like(words: list[Token], index: int) -> bool:
    return index < len(words) and (
        words[index].pos in ("PRON", "POSS", "DET", "NAME")
        or (words[index].pos in ("NOUN", "NUM") and "PEOPLE" in words[index].keys)
        or words[index].text in ("there", "any", "anyone", "nobody", "everyone")
        or (words[index].pos == "NOUN" and index + 1 < len(words))
    )


def _inverted(words: list[Token], index: int) -> bool:
    return words[index].pos in ("AUX", "MODAL") and _pronoun(words, index + 1)


def _clear_inversion(words: list[Token], index: int) -> bool:
    word, after = words[index], words[index + 1]
    if word.pos == "WH":
        return after.pos in ("AUX", "MODAL") and words[index - 1].pos in (
            "NOUN",
            "NAME",
            "ADV",
            "PRON",
            "ADJ",
        )
    return (
        word.pos in ("AUX", "MODAL")
        and after.text in ("you", "we", "i", "they", "your", "it")
        and words[index - 1].pos in ("NOUN", "NAME", "ADJ", "ADV")
    )


def _tag_start(words: list[Token], commas: frozenset[int], mark: str) -> int:
    """Index at which a tag begins ("isn't it", "do they", "right?"), or -1."""
    count = len(words)
    if count < 3:
        return -1
    last = words[-1]
    if last.text in _TAGS and mark == "?" and count - 1 in commas:
        return count - 1
    if last.pos != "PRON" or last.text in ("me", "them", "him", "us", "something"):
        return -1
    if words[-2].text == "not" and count > 4 and words[-3].pos in ("AUX", "MODAL"):
        return count - 3
    if words[-2].pos in ("AUX", "MODAL") and count - 2 in commas and words[-3].pos != "WH":
        return count - 2
    return -1


def _without_inversion(words: list[Token], body: int, mark: str) -> Form:
    first = words[body]
    if mark == "?":
        if first.text in _BASE_ASK and len(words) > 1:
            alternative = any(word.text == "or" for word in words)
            return Form(Mood.ALTERNATIVE if alternative else Mood.POLAR, body, body)
        if any(word.pos == "WH" for word in words[body : body + 3]):
            return Form(Mood.WH, body, body)
        if any(word.text == "or" for word in words[1:-1]):
            return Form(Mood.ALTERNATIVE, body, body)
        return Form(Mood.RISING, body, body)
    if first.text in ("mind", "fancy") and len(words) > 2 and words[body + 1].text in ("if", "a"):
        return Form(Mood.POLAR, body, body)
    if _orders(words, body):
        return Form(Mood.ORDER, body, -1)
    if not any(word.pos in ("VERB", "AUX", "MODAL") for word in words):
        return Form(Mood.FRAGMENT, body, body)
    return Form(Mood.STATEMENT, body, body)


def _orders(words: list[Token], body: int) -> bool:
    first = words[body]
    if first.text == "please" and body + 1 < len(words):
        return _orders(words, body + 1)
    if first.text in ("do", "let") and body + 1 < len(words):
        return words[body + 1].text in ("not", "us", "me") or words[body + 1].pos == "VERB"
    if first.text == "be" or first.text == "have":
        return True
    if first.pos != "VERB" or first.text != first.lemma or first.text in ("thank", "thanks"):
        return False
    after = words[body + 1] if body + 1 < len(words) else None
    return after is None or after.pos not in ("AUX", "MODAL", "VERB") or after.text == "have"
