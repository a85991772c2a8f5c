"""What single words tell: their lemma, their classes, and the part of speech they like best.

Built once from the tables beside this file. A class is a name in capitals; a word's classes are
those of its form and of its lemma.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.lexicon import grammar, matter, verbs

_NOUNISH = frozenset(
    "cost work need plan change test order sign request help answer report deal price place point "
    "book care risk pilot trial demo check look hand hope use show offer push group board head "
    "lead form force block run support buy fix trust worry concern feature release project process "
    "contract budget access document schedule record measure call walk pay talk time note notes "
    "thought thoughts sense meeting spending being invoice link issue issues sound".split()
)


def _gather() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (grammar.CLASSES, verbs.CLASSES, matter.CLASSES):
        for name, words in table.items():
            for word in words.split():
                found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _irregulars() -> dict[str, str]:
    return {form: base for base, forms in verbs.IRREGULAR.items() for form in forms.split()}


CLASSES_OF = _gather()
IRREGULAR = _irregulars()
VERBS = frozenset(
    word for words in (*verbs.CLASSES.values(), verbs.COMMON) for word in words.split()
)
CLOSED = frozenset(
    word
    for name in ("PRON", "DET", "POSS", "WH", "AUX", "MODAL", "NEG", "PREP", "COORD", "SUBORD",
                 "INTJ", "ADV", "QUANTW", "NUMW")
    for word in grammar.CLASSES[name].split()
)  # fmt: skip
MATTER = frozenset(word for words in matter.CLASSES.values() for word in words.split())
NOUNISH = _NOUNISH
_NONE: frozenset[str] = frozenset()
_DOUBLE = frozenset("bb dd gg ll mm nn pp rr tt".split())


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """Return the base form of a lower-case word, by table, then by suffix.

    >>> [lemma(word) for word in ("planned", "agrees", "policies", "noticing", "lost", "criteria")]
    ['plan', 'agree', 'policy', 'notice', 'lose', 'criteria']
    """
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    if word in VERBS or word in CLOSED or len(word) < 4:
        return word
    return _strip(word)


def _strip(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "ics")):
        return word[:-1]
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _stem(word[: -len(ending)], word)
    return word


def _stem(stem: str, word: str) -> str:
    if stem + "e" in VERBS:
        return stem + "e"
    if stem in VERBS:
        return stem
    if stem[-2:] in _DOUBLE and stem[:-1] in VERBS:
        return stem[:-1]
    if not any(letter in "aeiouy" for letter in stem):
        return word
    if stem[-2:] in _DOUBLE and stem[-2:] not in ("ll", "ss"):
        return stem[:-1]
    if stem.endswith(("at", "iz", "is", "v", "c", "g", "u")):
        return stem + "e"
    return stem


def classes(word: str, base: str) -> frozenset[str]:
    """Return the classes of a word form and its lemma."""
    own = CLASSES_OF.get(word, _NONE)
    if base == word:
        return own
    return own | _CONTENT.get(base, _NONE)


_FORM_ONLY = frozenset(grammar.CLASSES)
_CONTENT = {word: names - _FORM_ONLY for word, names in CLASSES_OF.items() if names - _FORM_ONLY}


def known(word: str) -> bool:
    """True when the word looks like English: in a table, or built like a word of one."""
    if word in CLASSES_OF or word in CLOSED:
        return True
    base = lemma(word)
    return base in VERBS or base in MATTER or base in _EVERYDAY


_EVERYDAY = frozenset(
    "able about actual against age ago air area arm art aside back base basic bed bit body bottom "
    "box break bright business car card case center centre chain chance city class clean close "
    "cold colour common complex concern consider country couple course credit cross dark deep "
    "detail difference different difficult direct door dozen drop early east edge effect empty end "
    "energy entire event exact example extra eye face fact far father feeling field fire first "
    "flat floor food foot force friend front full fun future general girl glad glass ground hair "
    "half hall happy hard health heart heavy high home hope hospital hot house huge human idea "
    "important inside interest job key kind land large late law less level life light line list "
    "little local long loss lot love low luck machine main major many mark material matter member "
    "middle mind minor mistake mix mother mouth music name nature near necessary new news nice "
    "night north number object obvious odd oil open opinion other outside own page pair paper "
    "parent part past patient peace perfect period phone photo piece place plain plan plate play "
    "plus point poor possible power practice present press pretty private public quality question "
    "quick quiet rate ready real reason red regular rest result rich right river road rock room "
    "rule safe same sample school sea season second section secret sense separate serious service "
    "shape short side sight similar simple single site size skin small social son sort sound south "
    "space special specific spot staff stage standard start state step stock stone story straight "
    "strange street strong stuff subject success sudden sugar summer supply sure system table tall "
    "task tax term thing thought thousand tiny tip tool top total town trade training tree true "
    "truth type usual value view village voice warm water way weather west whole wide wild wind "
    "window word world wrong yard year young more most much few several enough such own than very "
    "please thanks thank hello welcome goodbye bye morning afternoon evening conversation company "
    "client customer factory office market industry department machine email data file report "
    "answer difference opinion risk result concern agreement decision problem change supplier "
    "quite else maybe perhaps often always ever already together someone anyone everyone".split()
)
