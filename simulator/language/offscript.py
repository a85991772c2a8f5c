"""Turns that are not talk: silence, other languages, gibberish, salad, insults, questions about us.

The gate before reading. A share of known words tells English from what is not; a run of content
words with no grammar in it is salad, however good the words.
"""

from __future__ import annotations

from itertools import pairwise

from simulator.language.acts import Kind
from simulator.language.clause import Clause
from simulator.language.lexicon import known
from simulator.language.tokens import Token

_FEW = 4
_KNOWN_SHARE = 0.45


def off_script(text: str, clauses: tuple[Clause, ...]) -> Kind | None:
    """Return why a turn is off the script, or None when it is talk."""
    words = [word for clause in clauses for word in clause.words]
    letters = [word for word in words if word.text[0].isalpha()]
    if not text.strip():
        return Kind.SILENCE
    if not letters:
        return None if any(word.pos == "NUM" for word in words) else Kind.SILENCE
    if _insult(letters):
        return Kind.ABUSE
    if _about_the_buyer(letters):
        return Kind.WHO
    unknown = [word for word in letters if not known(word.text) and not word.upper]
    share = 1.0 - len(unknown) / len(letters)
    if share < _KNOWN_SHARE and len(unknown) >= 2:
        return Kind.FOREIGN if _like_words(unknown) else Kind.GIBBERISH
    if len(letters) >= _FEW and _salad(clauses):
        return Kind.GIBBERISH
    return None


def _like_words(words: list[Token]) -> bool:
    """Vowels where a language would have them."""
    good = sum(1 for word in words if _pronounceable(word.text))
    return good >= 0.7 * len(words)


def _pronounceable(word: str) -> bool:
    if not word.isascii():
        return True
    vowels = sum(letter in "aeiouy" for letter in word)
    run = 0
    for letter in word:
        run = 0 if letter in "aeiouy" else run + 1
        if run > 4:
            return False
    return vowels > 0 and len(word) <= 16


def _insult(words: list[Token]) -> bool:
    hits = [index for index, word in enumerate(words) if "ABUSE" in word.keys]
    return bool(hits) and (
        len(words) <= 4
        or any("YOU" in word.keys for at in hits for word in words[max(0, at - 4) : at + 2])
    )


def _about_the_buyer(words: list[Token]) -> bool:
    if len(words) > 12:
        return False
    for index, word in enumerate(words[:-1]):
        if word.text == "are" and words[index + 1].text == "you":
            rest = words[index + 2 : index + 6]
            if any(
                r.text
                in (
                    "bot",
                    "robot",
                    "ai",
                    "human",
                    "real",
                    "chatgpt",
                    "simulation",
                    "computer",
                    "machine",
                    "chatbot",
                    "program",
                )
                for r in rest[-3:]
            ):
                return True
    return False


def _salad(clauses: tuple[Clause, ...]) -> bool:
    """Words without a sentence: pieces that no grammar joins, or a list that trails off in "how
    would"."""
    words = [word for clause in clauses for word in clause.words]
    if len(clauses) > 3:
        return False
    clashes = sum(_clash(left, right) for left, right in pairwise(words))
    if clashes >= 2 and clashes >= 0.1 * len(words):
        return True
    cut = _dangling(words)
    listed = words[:cut] if cut >= 0 else words
    content = sum(1 for word in listed if word.pos in ("NOUN", "NAME", "ADJ"))
    joined = any(word.pos in ("DET", "POSS", "PRON", "AUX", "MODAL", "NUM") for word in listed)
    if cut >= 0:
        return content >= 3 and not joined
    plain = not any(clause.commas or clause.mark for clause in clauses)
    return plain and content >= 5 and content >= 0.8 * len(words) and not joined


def _clash(left: Token, right: Token) -> bool:
    return left.text in ("the", "a", "an", "of", "my", "your") and (
        right.text in _NEVER_AFTER_ARTICLE
    )


_NEVER_AFTER_ARTICLE = frozenset(
    "the a an of on by for from is was are because if and or but also then it no so".split()
)


def _dangling(words: list[Token]) -> int:
    """Where a question breaks off at the end ("how would"), or -1."""
    for index in range(max(0, len(words) - 4), len(words) - 1):
        rest = words[index + 1 :]
        if (
            words[index].pos == "WH"
            and rest[0].pos == "MODAL"
            and len(rest) <= 2
            and (len(rest) == 1 or rest[1].pos == "PRON" or rest[1].lemma == "need")
        ):
            before = index
            while before >= 3 and words[before - 3].pos == "WH":
                before -= 3
            return before
    return -1
