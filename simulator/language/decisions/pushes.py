"""How the worse pushes are told: price bait, closing, pressure, running down, going round."""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.language.decisions.rule import Row

ROWS = (
    Row("price.bait", Act.DISCOUNT, 21, 0.76, "cue.discount", "m.asked.price cue.candour"),
    Row("price.answer", Act.INFO, 7, 0.78, "cue.discount m.asked.price"),
    Row("close.said", Act.CLOSE_TRICK, 8, 0.68, "cue.close.presume", "asks m.bought cue.exit "
        "cue.collab"),
    Row("close.trap.said", Act.CLOSE_TRICK, 8, 0.72, "cue.close.trap", "asks cue.exit m.bought"),
    Row("close.slots", Act.CLOSE_TRICK, 8, 0.68, "cue.close.slots", "m.bought n.LOGI n.TALKN "
        "m.logistic "
        "cue.exit m.asked"),
    Row("slots.agreed", Act.ADMIN, 14, 0.7, "cue.close.slots m.bought|n.TALKN|n.LOGI"),
    Row("spin", Act.PITCH, 11, 0.72, "cue.spin", "asks echo.half subj.they if"),
    Row("close.false", Act.CLOSE_TRICK, 11, 0.7, "cue.close.presume cue.tentative "
        "subj.buyer|subj.we",
        "cue.exit m.ready m.bought"),
    Row("deadline", Act.PRESSURE, 9, 0.74, "cue.pressure.deadline", "asks m.asked cue.candour"),
    Row("deadline.asked", Act.PRESSURE, 9, 0.6, "cue.pressure.deadline", "cue.exit mood.wh"),
    Row("fear", Act.PRESSURE, 9, 0.7, "cue.pressure.fear", "asks"),
    Row("fear.asked", Act.PRESSURE, 9, 0.66, "cue.pressure.fear asks", "mood.wh"),
    Row("guilt", Act.PRESSURE, 21, 0.72, "cue.pressure.guilt"),
    Row("nag", Act.PRESSURE, 15, 0.6, "cue.pressure.nag", "cue.exit"),
    Row("nag.refused", Act.PRESSURE, 15, 0.72, "cue.pressure.nag m.refused", "cue.exit"),
    Row("trap", Act.PRESSURE, 4, 0.68, "cue.pressure.trap"),
    Row("quota", Act.PRESSURE, 9, 0.74, "cue.quota has.seller", "cue.candour asks"),
    Row("run.down", Act.DISPARAGE, 21, 0.7, "cue.disparage", "subj.i subj.we cue.candour "
        "echo.half asks"),
    Row("run.down.bad", Act.DISPARAGE, 21, 0.66, "n.BADADJ subj.they|n.INCUMB|n.PEOPLE|n.RIVALS",
        "subj.i subj.we cue.candour echo.some asks"),
    Row("run.down.tag", Act.DISPARAGE, 21, 0.66, "cue.disparage mood.tag"),
    Row("argue", Act.CONFRONT, 11, 0.68, "cue.confront", "asks cue.candour m.asked"),
    Row("argue.answer", Act.CONFRONT, 11, 0.55, "cue.confront m.asked", "asks cue.candour"),
    Row("argue.contra", Act.CONFRONT, 11, 0.52, "contra subj.you|subj.they|subj.it", "m.asked "
        "cue.tentative cue.candour cue.autonomy cue.affirm echo.most"),
    Row("argue.tag", Act.CONFRONT, 11, 0.66, "cue.confront mood.tag"),
    Row("argue.deny", Act.CONFRONT, 11, 0.64, "cue.confront.deny", "asks m.asked echo.half"),
    Row("argue.asked", Act.CONFRONT, 11, 0.6, "cue.confront mood.wh|mood.negpolar|mood.tag"),
    Row("go.round", Act.BYPASS, 21, 0.74, "cue.bypass", "asks"),
    Row("go.round.asked", Act.BYPASS, 21, 0.72, "cue.bypass asks", "cue.exit"),
)  # fmt: skip
