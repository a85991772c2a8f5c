"""The decision rules as marks cite them, each in a sentence. Code is elsewhere."""

from __future__ import annotations

RULES: dict[str, str] = {
    "R1": "What a line does counts, not its punctuation.",
    "R2": "A fair question stays sensible if the buyer keeps what they have or chooses a rival.",
    "R3": "Whoever can use the answer decides what kind of question it was.",
    "R4": "A loss, a benefit or a yes that nobody agreed to, planted in a question, is a pitch.",
    "R5": "The product may be named once the buyer has raised it, or is choosing.",
    "R6": "Asking first counts; telling unasked does not become fair by being well meant.",
    "R7": "An answer keeps to what was asked: neither less nor more.",
    "R8": "A fair ask leaves room for a no.",
    "R9": "An outside date or risk, told without a demand, is candour; one's own date is pressure.",
    "R10": "A denied or quoted word is not an act of the speaker's.",
    "R11": "A reflection can be traced to the buyer's words; a summary adds a link of theirs.",
    "R12": "The buyer's word with the seller's feature behind it takes nothing up.",
    "R13": "Small talk is fine where talk opens or closes, not where a concern is waiting.",
    "R14": "Getting in touch needs something agreed or something new.",
    "R15": "After a no, the same ask again is pressure.",
    "R16": "A turn is judged by its worst push, if that is a hard one, else by its best part.",
    "R17": "Of more than two questions at once, one is credited.",
    "R18": "The same again with no new hook earns less, and by the third time nothing.",
    "R19": "A selfish reason leaves the act what it is and costs the speaker.",
    "R20": "When the buyer is ready and says so, not asking is a missed ask.",
    "R21": "In doubt, the milder label.",
    "T": "The timing table says what an act is worth at this point of the buyer's path.",
}
"""Every rule that a mark may cite, by its number; T is the timing table."""
