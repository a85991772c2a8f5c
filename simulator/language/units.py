"""A turn cut into units: one main clause each, with the clauses that hang on it.

Marks end sentences where there are marks. Typed haste and recognised speech have none, so a unit
also ends where grammar shows that another must have begun: before a question's inversion, before a
joining word with a subject and a verb of its own, before a new subject when the clause was whole.
A clause that opens with *if* or *when* waits for its main clause.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.tokens import Token

_END = frozenset(".!?;")
_ABBREVIATIONS = frozenset("mr mrs ms dr vs etc inc ltd co st no approx e.g i.e jr sr prof".split())
_JOIN = frozenset("and but so or then plus because".split())
_OPENERS = frozenset(
    "if when once while since because although though unless as given after "
    "before until suppose now".split()
)
_SUBJECT = frozenset("i we you they he she it that this there".split())
_TAKES_CLAUSE = frozenset(
    "that if whether what who when where how why which because than as "
    "while once since until and or but so to of with for".split()
)
_THINK = frozenset(("THINKV", "SAYV", "KNOW", "NOTICE"))
_SUBJECT_POS = frozenset("PRON POSS DET NAME NOUN NUM".split())


@dataclass(frozen=True, slots=True)
class Unit:
    """Tokens of one unit without end marks; `mark` is the mark that ended it, or empty.

    `quoted` holds the indices of tokens inside quotation marks.
    """

    tokens: tuple[Token, ...]
    mark: str
    quoted: frozenset[int] = frozenset()

    @property
    def start(self) -> int:
        """Offset of the first token in the plain text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset after the last token in the plain text."""
        return self.tokens[-1].end


def cut(tokens: list[Token]) -> list[Unit]:
    """Return the units of tagged tokens in order; every word lies in exactly one."""
    units: list[Unit] = []
    inside = False
    for words, mark in _sentences(tokens):
        parts = _clauses(words)
        for number, part in enumerate(parts):
            last = number == len(parts) - 1
            unit = _unit(part, mark if last else "", inside)
            inside ^= sum(word.text == '"' for word in part) % 2 == 1
            if unit is not None:
                units.append(unit)
    if units and all(len(unit.quoted) >= len(unit.tokens) for unit in units):
        return [Unit(unit.tokens, unit.mark) for unit in units]
    return units


def _sentences(tokens: list[Token]) -> list[tuple[list[Token], str]]:
    found: list[tuple[list[Token], str]] = []
    words: list[Token] = []
    for index, token in enumerate(tokens):
        if token.gap and words:
            found.append((words, ""))
            words = []
        if token.pos == "PUNCT" and _ends(tokens, index):
            if words:
                found.append((words, token.text))
                words = []
            elif found and token.text == "?":
                found[-1] = (found[-1][0], "?")
            continue
        words.append(token)
    if words:
        found.append((words, ""))
    return found


def _ends(tokens: list[Token], index: int) -> bool:
    mark = tokens[index].text
    if mark in _END:
        if mark != ".":
            return not (mark == "!" and index + 1 < len(tokens) and tokens[index + 1].text == "'")
        before = tokens[index - 1].text if index else ""
        return before not in _ABBREVIATIONS
    if mark.startswith("..") and index + 1 < len(tokens):
        return tokens[index + 1].upper
    return False


def _clauses(words: list[Token]) -> list[list[Token]]:
    parts: list[list[Token]] = []
    start = 0
    head = int(len(words) > 1 and words[0].text in _JOIN)
    waiting = (
        bool(words)
        and not _inverted(words, head)
        and (words[head].text in _OPENERS or (words[head].pos == "PREP" and _comma(words)))
    )
    quoted = False
    for index in range(1, len(words)):
        token = words[index]
        if token.text == '"':
            quoted = not quoted
        if quoted or index - start < 2:
            continue
        left = words[start:index]
        if waiting:
            if words[index - 1].text in (",", "—") or _begins_question(words, index):
                waiting = False
            continue
        if _boundary(words, index, left):
            parts.append(left)
            start = index
            head = index + (token.text in _JOIN or token.text in (",", "—", "-", ":"))
            waiting = (
                head < len(words) and words[head].text in _OPENERS and not _inverted(words, head)
            )
    parts.append(words[start:])
    return parts


def _comma(words: list[Token]) -> bool:
    return any(word.text == "," for word in words[1:-1]) and words[1].pos != "WH"


def _boundary(words: list[Token], index: int, left: list[Token]) -> bool:
    token, previous = words[index], words[index - 1]
    if token.text in (",", "—", "-", ":", "("):
        return _fresh(words, index + 1, token.text) and (
            _has_verb(left) or token.text in ("—", ":") or _begins_question(words, index + 1)
        )
    if previous.pos == "PUNCT":
        return False
    if token.text in _JOIN:
        if token.text == "or":
            return False
        if token.text == "because":
            return False
        return _has_verb(left) and _starts_clause(words, index + 1, strong=token.text == "and")
    if not _has_verb(left):
        return False
    if _begins_question(words, index):
        if token.pos != "WH" and _asks_already(left):
            return False
        return previous.text not in _TAKES_CLAUSE and not _takes_question(words, index)
    return _new_subject(words, index, left)


def _asks_already(left: list[Token]) -> bool:
    """A question word still waiting for its auxiliary: "which of the routes | could you ..."."""
    place = next((i for i, word in enumerate(left[:3]) if word.pos == "WH"), -1)
    if place < 0 or any(word.pos in ("AUX", "MODAL") for word in left):
        return False
    after = left[place + 1] if place + 1 < len(left) else None
    return after is None or after.pos != "VERB" or after.text == after.lemma


def _fresh(words: list[Token], index: int, mark: str) -> bool:
    if index >= len(words):
        return False
    token = words[index]
    if token.text in ("so", "but", "and", "then", "because", "or"):
        if token.text in ("or", "because"):
            return False
        return _starts_clause(words, index + 1, strong=False) or mark in ("—", ":")
    if mark in ("—", ":", "("):
        return _starts_clause(words, index, strong=False) or _begins_question(words, index)
    if _tag_question(words, index):
        return False
    return _begins_question(words, index) or (
        token.text in _SUBJECT
        and token.text != "that"
        and _starts_clause(words, index, strong=False)
    )


def _tag_question(words: list[Token], index: int) -> bool:
    rest = words[index:]
    return len(rest) <= 4 and rest[0].pos in ("AUX", "MODAL") and rest[-1].pos == "PRON"


def _inverted(words: list[Token], index: int) -> bool:
    """A question word and an auxiliary, or an auxiliary before its subject, at this place."""
    token = words[index]
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return False
    if token.pos == "WH":
        if after.pos in ("AUX", "MODAL"):
            following = words[index + 2] if index + 2 < len(words) else None
            return following is not None or after.text == "is"
        return (
            token.text in ("what", "which", "whose", "how")
            and after.pos in ("NOUN", "ADJ", "ADV", "VERB", "DET")
            and any(word.pos in ("AUX", "MODAL") for word in words[index + 2 : index + 5])
        )
    if token.pos in ("AUX", "MODAL") or token.text in ("do", "have"):
        subject = after if after.text != "not" or index + 2 >= len(words) else words[index + 2]
        return subject.text in _SUBJECT or subject.pos in ("POSS", "DET")
    return False


def _begins_question(words: list[Token], index: int) -> bool:
    if index >= len(words):
        return False
    token = words[index]
    if token.text in ("so", "and", "but", "then") and index + 1 < len(words):
        token, index = words[index + 1], index + 1
    if token.pos == "WH":
        return token.text not in ("which", "whom") and _inverted(words, index)
    if token.pos not in ("AUX", "MODAL"):
        return False
    before = words[index - 1] if index else None
    if index > 1 and words[index - 2].text == "let":
        return False
    if before is not None and (
        before.pos in ("WH", "PRON", "TO", "MODAL", "AUX", "CONJ", "ADV", "NEG", "VERB")
        and before.text
        not in ("me", "them", "us", "it", "that", "now", "today", "then", "this", "him", "her")
    ):
        return False
    subject = words[index + 1] if index + 1 < len(words) else None
    if subject is not None and subject.text == "not" and index + 2 < len(words):
        subject = words[index + 2]
    return subject is not None and subject.text in (
        "you",
        "i",
        "we",
        "they",
        "it",
        "there",
        "your",
        "he",
        "she",
    )


def _takes_question(words: list[Token], index: int) -> bool:
    previous = words[index - 1]
    return words[index].pos == "WH" and (
        bool(previous.keys & _THINK) or previous.pos in ("PREP", "TO", "VERB")
    )


def _starts_clause(words: list[Token], index: int, strong: bool) -> bool:
    """A subject with a finite verb close behind, or an inversion, or (not strong) an order."""
    if index >= len(words):
        return False
    if _inverted(words, index):
        return True
    token = words[index]
    if token.pos in ("ADV", "INTJ", "PUNCT") and index + 1 < len(words):
        return _starts_clause(words, index + 1, strong)
    if token.text in _OPENERS and token.text not in ("as", "since", "before", "after"):
        return True
    if token.pos == "WH":
        return not strong
    if token.pos not in _SUBJECT_POS:
        return token.pos == "VERB" and token.text == token.lemma and token.text in ("let", "tell")
    for word in words[index + 1 : index + (3 if token.text in _SUBJECT else 6)]:
        if word.pos in ("AUX", "MODAL", "VERB") and not word.text.endswith("ing"):
            return True
        if word.pos in ("PUNCT", "CONJ", "PREP", "WH", "TO"):
            return False
    return False


def _new_subject(words: list[Token], index: int, left: list[Token]) -> bool:
    """A run-on: a whole clause, then a subject pronoun with its verb and nothing to join them."""
    token, previous = words[index], words[index - 1]
    if token.text not in ("i", "we", "you", "they", "it", "let") or len(left) < 5:
        return False
    if previous.text in _TAKES_CLAUSE or previous.pos in (
        "VERB",
        "WH",
        "PREP",
        "CONJ",
        "AUX",
        "MODAL",
        "NEG",
        "TO",
        "DET",
        "POSS",
    ):
        return False
    if previous.pos in ("NOUN", "NAME", "PRON", "ADJ") and token.text not in ("i", "we", "let"):
        return False
    if previous.pos in ("NOUN", "NAME") and len(left) < 7:
        return False
    if previous.keys & _THINK or any(word.pos == "WH" for word in left[-3:]):
        return False
    return _starts_clause(words, index, strong=True)


def _has_verb(words: list[Token]) -> bool:
    return any(word.pos in ("VERB", "AUX", "MODAL") for word in words)


def _unit(words: list[Token], mark: str, inside: bool) -> Unit | None:
    kept: list[Token] = []
    quoted: set[int] = set()
    for word in words:
        if word.text == '"':
            inside = not inside
            continue
        if inside:
            quoted.add(len(kept))
        kept.append(word)
    while kept and kept[0].pos == "PUNCT" and "MONEY" not in kept[0].keys:
        kept.pop(0)
        quoted = {index - 1 for index in quoted if index}
    while kept and kept[-1].pos == "PUNCT" and "MONEY" not in kept[-1].keys:
        kept.pop()
    if not kept:
        return None
    return Unit(tuple(kept), mark, frozenset(i for i in quoted if i < len(kept)))
