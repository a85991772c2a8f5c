"""A clause with its grammar worked out: form, subject, whose side, negation, quotation, condition.

`parse` goes from text to clauses once; everything later reads from these values. A clause knows
words only: what the dialogue adds is worked out in `moment` and `echo`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from simulator.dialogue import Span
from simulator.language.asides import asides
from simulator.language.gazetteer import Gazetteer, Mention, Side
from simulator.language.mood import Form, Mood, form
from simulator.language.normal import LONGEST, Plain, normalise
from simulator.language.tagging import tag
from simulator.language.tokens import Token, tokenise
from simulator.language.units import Unit, cut

_SCOPE_ENDS = frozenset("but although though except unless because".split())
_NEG_REACH = 9
_NOT_OURS = frozenset(
    "meeting call conversation chat talk side fault mistake time discussion "
    "session agenda minute next last lines day guess way apologies best".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One unit of a turn, ready to be asked about."""

    words: tuple[Token, ...]
    form: Form
    mark: str
    commas: frozenset[int]
    negated: frozenset[int]
    quoted: frozenset[int]
    conditional: frozenset[int]
    mentions: tuple[Mention, ...]
    span: Span
    whole: Plain

    @property
    def body(self) -> tuple[Token, ...]:
        """The words from the body on, without opening fillers and subordinate clauses."""
        return self.words[self.form.body :]

    def place(self, start: int, end: int) -> Span:
        """Return the original span of the words ``[start, end)``."""
        end = max(start + 1, end)
        return self.whole.span(self.words[start].start, self.words[end - 1].end)

    def subject(self) -> tuple[Token, ...]:
        """Return the words of the main clause's subject; empty for orders and fragments."""
        start = self.form.subject
        if start < 0 or self.form.mood in (Mood.ORDER, Mood.FRAGMENT):
            return ()
        found: list[Token] = []
        for word in self.words[start:]:
            if found and (
                word.pos in ("AUX", "MODAL", "VERB", "NEG", "PREP", "TO", "WH", "ADV")
                or (found[-1].pos == "PRON")
            ):
                break
            found.append(word)
        return tuple(found)

    def mentions_side(self, side: Side) -> bool:
        """True when a gazetteer entry of that side is named."""
        return any(mention.entry.side is side for mention in self.mentions)


def parse(text: str, gazetteer: Gazetteer) -> tuple[Clause, ...]:
    """Return the clauses of a turn in order, those without any word left out."""
    clauses, _ = _parse(text)
    mentions = gazetteer.find(text[:LONGEST]) if gazetteer.entries else ()
    if not mentions:
        return clauses
    return tuple(replace(clause, mentions=_within(mentions, clause.span)) for clause in clauses)


def _within(mentions: tuple[Mention, ...], span: Span) -> tuple[Mention, ...]:
    return tuple(m for m in mentions if span.start <= m.span.start < span.end)


def skipped(text: str) -> tuple[Span, ...]:
    """Return the places of the words of a turn that are set aside, each with a comma behind it, in
    order."""
    return _parse(text)[1]


@lru_cache(maxsize=512)
def _parse(text: str) -> tuple[tuple[Clause, ...], tuple[Span, ...]]:
    plain = normalise(text)
    tokens = tag(tokenise(plain.text))
    aside = asides(tokens)
    gone = aside | {at + 1 for at in aside if _comma(tokens, at + 1)}
    kept = [one for at, one in enumerate(tokens) if at not in gone] if gone else tokens
    found = [clause for unit in cut(kept) if (clause := _clause(unit, plain)) is not None]
    spans = [plain.span(tokens[at].start, tokens[at].end) for at in sorted(aside)]
    without = [plain.span(tokens[at].start, tokens[at].end) for at in sorted(gone)]
    return tuple(_with(found, spans)), tuple(without)


def _comma(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text == ","


def _with(clauses: list[Clause], aside: list[Span]) -> list[Clause]:
    """The clauses, with what was set aside between two of them as part of the one that follows."""
    if not aside or not clauses:
        return clauses
    found: list[Clause] = []
    before = 0
    for clause in clauses:
        start = min([clause.span.start, *(one.start for one in aside if one.start >= before)])
        found.append(replace(clause, span=Span(start, clause.span.end)))
        before = clause.span.end
    found[-1] = replace(found[-1], span=Span(found[-1].span.start, max(before, aside[-1].end)))
    return found


def _clause(unit: Unit, plain: Plain) -> Clause | None:
    words: list[Token] = []
    commas: set[int] = set()
    quoted: set[int] = set()
    for index, token in enumerate(unit.tokens):
        if token.pos == "PUNCT" and "MONEY" not in token.keys:
            commas.add(len(words))
            continue
        if index in unit.quoted:
            quoted.add(len(words))
        words.append(token)
    if not words:
        return None
    span = plain.span(unit.start, unit.end)
    breaks = frozenset(commas)
    shape = form(words, breaks, unit.mark)
    return Clause(
        words=tuple(words),
        form=shape,
        mark=unit.mark,
        commas=breaks,
        negated=_negated(words, commas, shape),
        quoted=frozenset(quoted),
        conditional=_conditional(words, commas),
        mentions=(),
        span=span,
        whole=plain,
    )


def _negated(words: list[Token], commas: set[int], shape: Form) -> frozenset[int]:
    """Indices in the scope of a negation; a negative question ("wouldn't you") has none."""
    found: set[int] = set()
    for index, word in enumerate(words):
        if word.pos != "NEG" and word.text not in ("without", "nor", "neither"):
            continue
        if shape.mood is Mood.NEGPOLAR and index == shape.subject - 1:
            continue
        if shape.mood is Mood.TAG and index >= len(words) - 2:
            continue
        if index == 0 and word.text == "no" and (1 in commas or len(words) == 1):
            continue
        if (
            word.text == "not"
            and index + 1 < len(words)
            and words[index + 1].text in ("only", "just")
        ):
            continue
        for place in range(index + 1, min(len(words), index + 1 + _NEG_REACH)):
            if place in commas or words[place].text in _SCOPE_ENDS:
                break
            found.add(place)
    return frozenset(found)


def _conditional(words: list[Token], commas: set[int]) -> frozenset[int]:
    """Indices inside an *if* clause: up to the comma that ends it."""
    found: set[int] = set()
    inside = False
    for index, word in enumerate(words):
        if "COND" in word.keys:
            inside = True
        elif inside and index in commas:
            inside = False
        if inside:
            found.add(index)
    return frozenset(found)


def side_of(words: tuple[Token, ...]) -> str:
    """Return whose world some words are of: ``buyer``, ``seller``, or empty.

    >>> [c.subject()[0].text for c in parse("Would your nurses agree?", Gazetteer())]
    ['your']
    """
    side = ""
    for index, word in enumerate(words):
        keys = word.keys
        if "PRON2" in keys:
            return "buyer"
        if "SELLER1" in keys or "OUR" in keys or word.text == "us":
            following = words[index + 1].lemma if index + 1 < len(words) else ""
            if following not in _NOT_OURS:
                return "seller"
        if not side and ("THEY" in keys or "PEOPLE" in keys or "INCUMB" in keys):
            side = "buyer"
    return side
