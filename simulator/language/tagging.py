"""Parts of speech, guessed: closed classes first, then the neighbours, then the ending.

Good enough to tell a question from a statement and a verb from a noun; not a parser. Tags: PRON
DET POSS WH AUX MODAL NEG PREP CONJ TO INTJ ADV NUM VERB NOUN ADJ NAME PUNCT.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.lexicon import NOUNISH, VERBS
from simulator.language.tokens import Token, make

_CLOSED = (
    ("TO", "TO"), ("WH", "WH"), ("MODAL", "MODAL"), ("NEG", "NEG"), ("AUX", "AUX"),
    ("POSS", "POSS"), ("PRON", "PRON"), ("DET", "DET"), ("COORD", "CONJ"), ("NUM", "NUM"),
)  # fmt: skip
_OPEN = {pos: frozenset((pos,)) for pos in ("NOUN", "VERB", "NAME", "ADJ")}
_NOMINAL_BEFORE = frozenset("DET POSS ADJ NUM PREP NOUN NAME".split())
_VERBAL_BEFORE = frozenset("TO MODAL AUX NEG PRON".split())
_ADJ_ENDINGS = ("ful", "ous", "ive", "able", "ible", "al", "ic", "less", "ish", "est")
_NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "er", "or", "ism")


def tag(tokens: list[Token]) -> list[Token]:
    """Return the tokens with their parts of speech."""
    tagged: list[Token] = []
    before = "START"
    for index, token in enumerate(tokens):
        if token.text == "'s" and _is_verb(tokens, index):
            token = make("is", token.start, token.end)
        pos = token.pos or _closed(token, tokens, index, before) or _open(token, before)
        keys = _with(token.keys, pos) if pos in _OPEN else token.keys
        tagged.append(
            Token(
                token.text, token.lemma, token.start, token.end, pos, keys, token.gap, token.upper
            )
        )
        if pos not in ("ADV", "INTJ") or before == "START":
            before = "START" if pos == "PUNCT" else pos
    return tagged


@lru_cache(maxsize=8192)
def _with(keys: frozenset[str], pos: str) -> frozenset[str]:
    """The keys of a word with its part of speech: one set for all that are alike."""
    return keys | _OPEN[pos]


def _is_verb(tokens: list[Token], index: int) -> bool:
    """After a noun, ``'s`` is *is* or *has* when a participle, an article or *not* follows."""
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.text in _AFTER_IS or (
        after.lemma in VERBS
        and after.text != after.lemma
        and after.text.endswith(("ing", "ed", "en"))
        and (index + 2 >= len(tokens) or tokens[index + 2].pos in ("", "PUNCT"))
    )


_AFTER_IS = frozenset(
    "not a an the gone been going just always only never so too very got had "
    "done "
    "in on out happy fine ready agreed still no at".split()
)


def _closed(token: Token, tokens: list[Token], index: int, before: str) -> str:
    keys = token.keys
    word = token.text
    if word in ("that", "this", "these", "those"):
        following = tokens[index + 1].keys if index + 1 < len(tokens) else frozenset()
        return "PRON" if following & _VERB_LIKE or not following or "PUNCT" in following else "DET"
    if word == "her" or word == "his":
        return "POSS"
    if word in ("have", "has", "had", "do", "does", "did") and before in ("TO", "MODAL"):
        return "VERB"
    if word == "like" and before in ("MODAL", "PRON", "TO"):
        return "VERB"
    for name, pos in _CLOSED:
        if name in keys:
            return pos
    if "INTJ" in keys and before == "START" and word not in VERBS:
        return "INTJ"
    if "PREP" in keys or "SUBORD" in keys:
        return "PREP"
    return "ADV" if "ADV" in keys and word not in NOUNISH else ""


_VERB_LIKE = frozenset("AUX MODAL BE FIN".split())


def _open(token: Token, before: str) -> str:
    word, base = token.text, token.lemma
    if base in VERBS or word in VERBS:
        if base in NOUNISH and before in _NOMINAL_BEFORE:
            return "NOUN"
        if before in ("DET", "POSS") and word.endswith(("ing", "ed")):
            return "ADJ"
        if before in ("DET", "POSS", "ADJ"):
            return "NOUN"
        return "VERB"
    if word.endswith("ly"):
        return "ADV"
    if word.endswith(_ADJ_ENDINGS) or "GOODADJ" in token.keys or "BADADJ" in token.keys:
        return "ADJ"
    if word.endswith(("ing", "ed")) and before in _VERBAL_BEFORE and len(word) > 4:
        return "VERB"
    if word.endswith(_NOUN_ENDINGS):
        return "NOUN"
    if token.upper and before != "START":
        return "NAME"
    return "NOUN"
