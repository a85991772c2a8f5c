"""The closed classes of English: the words that carry a sentence's form, whatever its matter.

A class is a name in capitals and its words. Patterns and features speak of classes; a word may
belong to several. Contractions are taken apart into the words they stand for.
"""

from __future__ import annotations

CLASSES = {
    "I": "i",
    "ME": "i me my mine myself",
    "WE": "we us our ours ourselves",
    "OUR": "our ours my",
    "US": "us",
    "YOU": "you ya",
    "YOUR": "your yours yourself yourselves",
    "PRON2": "you your yours yourself yourselves ya",
    "SELLER1": "i we",
    "THEY": "they them their theirs he him his she her hers",
    "IT": "it this that these those there",
    "SUBJ": "i you we they he she it this that there everyone everybody someone somebody anyone "
    "anybody nobody people",
    "SUBJ_ONLY": "i we they he she",
    "PRON": "i me you we us they them he him she her it this that these those there mine yours "
    "ours "
    "theirs myself yourself yourselves ourselves themselves itself everyone everybody someone "
    "somebody anyone anybody nobody something anything nothing everything one",
    "DET": "a an the this that these those my your our their his her its some any no every each "
    "all "
    "both another other such",
    "POSS": "my your our their his her its whose 's",
    "WH": "what who whom whose which when where how why",
    "WHX": "what who whom whose which how why where",
    "BE": "be am is are was were been being",
    "HAVE": "have has had having",
    "DO": "do does did doing done",
    "AUX": "am is are was were do does did have has had be been",
    "MODAL": "would could should must may might can will shall ought",
    "WOULD": "would could might",
    "FIN": "am is are was were do does did have has had would could should must may might can will "
    "shall ought",
    "MUST": "must should ought",
    "NEG": "not never no nobody nothing none without neither nor hardly barely cannot nowhere",
    "PREP": "of in on at by for with about from into onto over under between among through during "
    "before after against without within across around behind beyond near off per toward towards "
    "upon via than like as until till since because despite besides except",
    "COORD": "and but so or then plus yet",
    "SUBORD": "if when because while once unless although though since whenever until till after "
    "before as whereas provided given whether",
    "COND": "if unless provided suppose supposing assuming",
    "UNTIL": "until till unless before because since whereas although though despite which while "
    "rather otherwise",
    "TO": "to",
    "INTJ": "yes no yeah yep yup nope okay ok oh ah aha hey hi hello hmm mm mhm uh um er erm well "
    "right sure fine alright wow please thanks cheers so anyway now look listen and but great "
    "good lovely perfect exactly indeed absolutely gotcha cool nice understood fair",
    "FILLER": "um uh er erm ah hmm mm mhm like basically literally actually honestly frankly "
    "really "
    "just simply kinda sorta anyway well so oh okay ok yeah",
    "ADV": "not never really just only very too also already still yet always often usually "
    "sometimes perhaps maybe probably possibly quite rather pretty almost ever again soon now then "
    "here there today tomorrow yesterday tonight actually simply even else instead together away "
    "back up down out off once twice later earlier first last next exactly currently normally "
    "honestly frankly certainly definitely especially otherwise however though",
    "HEDGE": "maybe perhaps possibly probably might may seem seems sounds sound sort kind guess "
    "wonder suppose roughly apparently presumably",
    "QUANTW": "half double triple twice third quarter fifth tenth dozen dozens hundred hundreds "
    "thousand thousands million millions percent percentage lots",
    "NUMW": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "forty fifty sixty seventy eighty ninety zero",
    "ALL": "all every everyone everybody everything always",
    "NOBODY": "nobody none nothing",
    "ELSE": "else other another",
    "SOMEONE": "someone somebody anyone anybody everyone everybody people person nobody",
}

CONTRACTIONS = {
    "won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not",
    "cannot": "can not", "shan't": "shall not", "ain't": "is not", "aint": "is not",
    "let's": "let us", "lets": "let us", "i'm": "i am", "im": "i am", "ive": "i have",
    "youre": "you are", "youve": "you have", "youll": "you will", "youd": "you would",
    "theyre": "they are", "theyve": "they have", "theyll": "they will", "whats": "what is",
    "thats": "that is", "whos": "who is", "hows": "how is", "wheres": "where is",
    "heres": "here is", "theres": "there is", "weve": "we have", "dont": "do not",
    "doesnt": "does not", "didnt": "did not", "wouldnt": "would not", "couldnt": "could not",
    "shouldnt": "should not", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "gimme": "give me",
    "lemme": "let me", "kinda": "kind of", "sorta": "sort of", "dunno": "do not know",
    "y'all": "you", "c'mon": "come on", "ma'am": "madam", "o'clock": "o'clock",
    "itll": "it will", "thatll": "that will", "thatd": "that would", "itd": "it would",
    "shouldve": "should have", "wouldve": "would have", "couldve": "could have",
    "u": "you", "ur": "your", "r": "are",
}  # fmt: skip
"""Whole words that stand for several; endings such as ``n't`` and ``'ll`` are handled by rule."""

ENDINGS = {"'ll": "will", "'d": "would", "'ve": "have", "'re": "are", "'m": "am"}

IS_BASES = frozenset(
    "it that this there here he she who what where when how why which everything nothing "
    "something everyone everybody someone somebody nobody one".split()
)
"""Words after which ``'s`` is a verb and not a possessive."""
