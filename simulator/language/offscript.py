"""Turns that are not talk: silence, other languages, gibberish, salad, insults, talk to a program.

The gate before reading. A share of known words tells English from what is not; a run of content
words with no grammar in it is salad, however good the words. Whoever is insulted or asked is told
by the place of the word in its clause, not by the word: "this list is useless" insults nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from simulator.language.acts import Kind
from simulator.language.clause import Clause
from simulator.language.lexicon import known
from simulator.language.patterns import Matcher, compiled
from simulator.language.tokens import Token

_Table = tuple[tuple[str, str], ...]
_FEW = 4
_KNOWN_SHARE = 0.45
_BRIEF = 12
"""Words of the longest turn that is taken for an aside about the buyer."""
_BOT = "bot|robot|chatbot|ai|chatgpt|gpt|llm|android|simulation|simulator"
_PERSON = (
    f"({_BOT}|computer|machine|program|human|human being|real|real person|real human|actual person|"
    "actual human|live person|language model)"
)
_SURE = "just|really|actually|even|only|still|all"
_GATE = (
    ("bot", f"^ be you {_SURE}? (a|an|the)? {_PERSON} $; "
            f"^ you be|sound|seem|look *3 {_BOT}; ^ be this|it *2 {_BOT} $; "
            f"talk|speak|chat to|with (a|an|the)? {_PERSON} $"),
    ("orders", "ignore|forget|disregard *3 instruction|prompt|programming; "
               "print|reveal|repeat|output|show|tell *2 system? prompt|programming; "
               "print|reveal|output *2 instruction"),
    ("rude", "you be *2 =useless|pathetic|ridiculous|hopeless|clueless|ignorant|disgusting|"
             "worthless|incompetent|crazy|insane|nuts $; "
             "you =clown|fool|liar|loser|coward|fraud $; "
             "you be a|an|such *2 clown|fool|liar|loser|coward|fraud|joke $; "
             "^ shut up; ^ go to hell; ^ get lost|stuffed $; ^ piss off; ^ drop dead $; "
             "i hate|despise you $"),
)  # fmt: skip
_BESIDES = (
    ("who", "^ who be you (again|then|anyway)? $; "
            "^ what be your (first|last|full|own)? name again?; "
            "who be|am i talk|speak|deal|sit to|with? $; "
            "(ask|have|get|catch|know) your name $; "
            "remind i|me of? your name $; ^ what do you do (here|there|again)? $"),
    ("price", "^ how much (be it|this|that|they)? (all|then)? $; "
              "^ how much do|would|will it|this|that|all|something (of this|like this)? cost|be $; "
              "^ what do|would|will it|this|that cost|come $; ^ what be the|your price|cost $; "
              "^ price $"),
)  # fmt: skip


def off_script(text: str, clauses: tuple[Clause, ...]) -> Kind | None:
    """Return why a turn is off the script, or None when it is talk."""
    words = [word for clause in clauses for word in clause.words]
    letters = [word for word in words if word.text[0].isalpha()]
    if not text.strip():
        return Kind.SILENCE
    if not letters:
        return None if any(word.pos == "NUM" for word in words) else Kind.SILENCE
    aside = _found(_GATE, clauses) if len(letters) <= _BRIEF else set[str]()
    if _insult(letters) or "rude" in aside:
        return Kind.ABUSE
    if aside & {"bot", "orders"}:
        return Kind.BOT
    unknown = [
        word
        for at, word in enumerate(letters)
        if not known(word.text) and (at == 0 or not word.upper)
    ]
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


def asked(clauses: Sequence[Clause]) -> Kind | None:
    """Return what is asked of the buyer besides the matter: who they are, or a bare price.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> asked(parse("And what is your name?", Gazetteer()))
    <Kind.WHO: 'who'>
    """
    if any(clause.mentions for clause in clauses):
        return None
    found = _found(_BESIDES, clauses)
    last = [word.text for clause in clauses for word in clause.words][-3:]
    left_open = last in (["and", "you", "are"], ["you", "are"]) and clauses[-1].mark == "?"
    if "who" in found or left_open:
        return Kind.WHO
    return Kind.PRICE if "price" in found else None


def _found(table: _Table, clauses: Sequence[Clause]) -> set[str]:
    """Return the names of the rows of a table that hold of some clause."""
    find = _matcher(table).find
    return {match.name for one in clauses for match in find(one.words, one.form.body)}


@lru_cache(maxsize=2)
def _matcher(table: _Table) -> Matcher:
    return Matcher(compiled(table))


def _insult(words: list[Token]) -> bool:
    hits = [index for index, word in enumerate(words) if "ABUSE" in word.keys]
    return bool(hits) and (
        len(words) <= 4
        or any("YOU" in word.keys for at in hits for word in words[max(0, at - 4) : at + 2])
    )


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
