"""Kinds: refinements of an act that a buyer answers differently (coding manual, section 9)."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.language.acts import Act, Kind
from simulator.language.judging import Judged
from simulator.language.moment import Moment
from simulator.language.offscript import asked
from simulator.language.remaining import asks_what_is_open
from simulator.language.steps import asks_step
from simulator.language.tokens import Token
from simulator.language.withdrawing import gives_up

_QUESTIONS = frozenset((Act.FAC_Q, Act.DISCOVERY_Q))
ASKED = frozenset((*_QUESTIONS, Act.SOCIAL, Act.ADMIN))
"""Acts under which a question besides the matter may come."""
_MEET = frozenset(
    "meet meeting week fortnight tomorrow monday tuesday wednesday thursday friday saturday "
    "sunday morning afternoon day date again next then step who talk speak call ring sit "
    "plan month when until till book fix first together".split()
)
_GO = frozenset(
    "go ahead buy yes no stay drop stop want keep decide leave start sign take forward choose "
    "settle park shelve put down".split()
)
_UNDECIDED = frozenset("if whether sure certain yet know".split())
_LEAVING = frozenset("goodbye bye cheerio farewell".split())
_POINTING = frozenset("he she him her his hers they them their it that this".split())


def kind_of(act: Act, group: Sequence[Judged], moment: Moment) -> str:
    """Return the kind of a segment, or an empty string."""
    names = {name for one in group for name in one.look.facts.values}
    words = [word for one in group for word in one.clause.words]
    if act is Act.DECISION_ASK:
        step = next(filter(None, (asks_step(one.clause) for one in group)), None)
        return (step or _asked(names, words)).value
    if act is Act.CANDOUR or act is Act.AUTONOMY:
        gone = any(gives_up(one.clause) for one in group)
        gone = gone or (act is Act.CANDOUR and any(map(_withdraws, group)))
        return Kind.WITHDRAW.value if gone else ""
    if act in ASKED and (besides := _besides(group, moment)):
        return besides.value
    if act is Act.QUALIFY_Q and asked([one.clause for one in group]) is Kind.WHO:
        return Kind.WHO.value
    if act in _QUESTIONS and asks_what_is_open([one.clause for one in group]):
        return Kind.OPEN.value
    if act in _QUESTIONS:
        return Kind.SEEK.value if _seeks(group) else ""
    if act is Act.SOCIAL or act is Act.ADMIN:
        return _courtesy(act, names, words)
    return ""


def _besides(group: Sequence[Judged], moment: Moment) -> Kind | None:
    """What is asked besides the matter. A price is the seller's only where the buyer has not just
    spoken at length of something else that has one."""
    found = asked([one.clause for one in group])
    theirs = moment.live and not moment.hearing.product
    return None if found is Kind.PRICE and theirs else found


def _withdraws(one: Judged) -> bool:
    """True for words that give the sale up; who only does not know yet has not given it up."""
    said = one.look.facts.values
    open_yet = any(word.text in _UNDECIDED for word in one.clause.words)
    return ("n.FIT" in said or "cue.withdraw" in said) and not open_yet


def _asked(names: set[str], words: Sequence[Token]) -> Kind:
    """A next step names a meeting, a day or who does what; a decision names going or staying."""
    lemmas = [word.lemma for word in words]
    step = sum(lemma in _MEET for lemma in lemmas) + sum("DAYN" in w.keys for w in words)
    go = 2 * ("cue.commit" in names) + sum(lemma in _GO for lemma in lemmas)
    return Kind.DECISION if go > step else Kind.NEXT_STEP


def _seeks(group: Sequence[Judged]) -> bool:
    """True when somebody or something is asked for that nobody has named yet."""
    for one in group:
        words = [word.text for word in one.clause.words]
        for index, text in enumerate(words):
            after = words[index + 1] if index + 1 < len(words) else ""
            if text in ("who", "whom", "anyone", "anybody", "somebody", "nobody") and (
                after == "else" or (text in ("who", "whom") and _open(one, index))
            ):
                return True
            if text == "whose" and _open(one, index):
                return True
            if text in ("what", "which", "any") and after in ("other", "else", "others"):
                return True
    return False


def _open(one: Judged, index: int) -> bool:
    """A who-question in which nobody is named or pointed at."""
    if one.clause.mentions or not one.clause.form.mood.asks:
        return False
    rest = one.clause.words[index + 1 :]
    return not any(
        word.pos == "NAME" or word.text in ("he", "she", "him", "her", "his", "they", "them")
        for word in rest
    )


def _courtesy(act: Act, names: set[str], words: Sequence[Token]) -> str:
    texts = [word.text for word in words]
    if "cue.bye" in names and _leaves(texts):
        return Kind.FAREWELL.value
    if act is Act.ADMIN:
        return ""
    for name, kind in (
        ("cue.greet", Kind.GREETING),
        ("cue.thanks", Kind.THANKS),
        ("cue.filler", Kind.THANKS),
    ):
        if name in names:
            return kind.value
    return ""


def _leaves(texts: Sequence[str]) -> bool:
    """True for words that close a talk: a goodbye, a meeting left to a day, leaving it there."""
    joined = " " + " ".join(texts) + " "
    if texts[-2:] == ["see", "you"] and "to" not in texts[-3:-2]:
        return True
    return bool(_LEAVING & set(texts)) or any(phrase in joined for phrase in _CLOSES)


_CLOSES = (
    " see you then ", " see you on ", " see you next ", " see you soon ", " see you tomorrow ",
    " see you at ", " see you in ", " speak soon ", " talk soon ", " until then ",
    " till then ", " until next ", " till next ", " leave it there ",
    " leave it at that ", " take care ", " have a good ",
    " have a nice ", " have a great ", " good night ", " i will be off ", " let you go ",
    " get out of your ", " that is all from me ", " stop there for today ", " good weekend ",
    " must go ", " be going ", " be on my way ", " so long ",
)  # fmt: skip
