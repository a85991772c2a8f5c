"""How statements and orders are decided: given back, given, offered, credited, told or sold."""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.language.decisions.rule import Row

SOLD = "cue.benefit cue.claims cue.story cue.feature"

ROWS = (
    # giving back
    Row("give.back.most", Act.REFLECT, 11, 0.64, "echo.half", "asks has.offer subj.i subj.we "
        "cue.tell m.asked cue.lead contra"),
    Row("give.back", Act.REFLECT, 11, 0.5, "echo.some", "asks has.offer subj.i subj.we m.asked "
        "contra"),
    Row("give.back.you", Act.REFLECT, 11, 0.45, "cue.tentative subj.buyer|subj.they|subj.it "
        "echo.any",
        "asks has.offer m.asked subj.i"),
    Row("give.link", Act.SUMMARY, 11, 0.68, "cue.tentative cue.link echo.any",
        "asks has.offer m.asked subj.we subj.i"),
    Row("give.link.so", Act.SUMMARY, 11, 0.5, "cue.tentative cue.link subj.buyer|subj.they|subj.it|"
        "subj.people|subj.that", "asks has.offer m.asked has.seller"),
    Row("give.link.plain", Act.SUMMARY, 11, 0.52, "cue.link echo.some",
        "asks has.offer subj.i subj.we m.asked mood.order contra"),
    Row("check.said", Act.REFLECT, 11, 0.5, "cue.check", "asks has.offer"),
    Row("check.form", Act.REFLECT, 11, 0.46, "check.form subj.buyer|subj.they|subj.it|echo.any",
        "has.offer cue.lead"),
    # the buyer's freedom
    Row("free", Act.AUTONOMY, 10, 0.72, "cue.autonomy", "asks cue.bypass cue.disparage"),
    Row("free.asked", Act.AUTONOMY, 10, 0.5, "cue.autonomy asks"),
    Row("no.push", Act.AUTONOMY, 10, 0.72, "not:pressure.deadline|not:pressure.nag|"
        "not:close.presume|not:close.trap|not:discount subj.i|subj.we"),
    # offers of work
    Row("together", Act.COLLAB, 14, 0.62, "cue.collab", "asks has.offer n.CONTRACTN "
        "cue.close.presume "
        "cue.bypass"),
    Row("together.paper", Act.COLLAB, 14, 0.7, "cue.collab n.PAPERN", "has.offer n.CONTRACTN "
        "cue.close.presume cue.bypass"),
    # credit
    Row("credit", Act.AFFIRM, 21, 0.67, "cue.affirm", "asks has.offer cue.pressure.trap "
        "cue.disparage subj.we"),
    # candour
    Row("candid", Act.CANDOUR, 9, 0.64, "cue.candour", "asks cue.pressure.deadline cue.disparage "
        "cue.confront"),
    Row("candid.limit", Act.CANDOUR, 9, 0.7, "cue.candour n.LIMIT has.seller|has.offer|subj.it",
        "asks cue.pressure.deadline cue.confront"),
    # asked for
    Row("told.asked", Act.INFO, 7, 0.56, "m.asked", "asks cue.vague short check.form mood.order"),
    Row("told.asked.it", Act.INFO, 7, 0.6, "m.asked subj.it|subj.seller|has.offer", "asks "
        "cue.vague"),
    Row("told.asked.num", Act.INFO, 7, 0.66, "m.asked n.NUM|n.MONEY", "asks cue.discount"),
    Row("told.asked.short", Act.INFO, 7, 0.45, "m.asked short", "asks cue.vague cue.filler"),
    Row("told.permitted", Act.INFO, 6, 0.58, "m.permitted", "asks"),
    Row("advice.asked", Act.RECOMMEND, 7, 0.78, "cue.recommend m.asked.opinion", "asks"),
    Row("advice.permitted", Act.RECOMMEND, 7, 0.7, "cue.recommend m.permitted", "asks"),
    Row("advice.any", Act.RECOMMEND, 7, 0.6, "m.asked.opinion", "asks short"),
    # telling
    Row("tell", Act.TELL, 21, 0.6, "cue.tell", "asks m.asked.opinion m.permitted cue.candour"),
    Row("tell.order", Act.TELL, 21, 0.58, "mood.order cue.order.you", "cue.indirect cue.collab "
        "cue.autonomy m.asked.opinion cue.bye cue.thanks cue.greet m.asked"),
    # selling
    Row("sell.loss", Act.PITCH, 4, 0.6, "cue.plant.loss|v.LOSSV subj.you n.AMOUNT|cue.plant.loss",
        "asks echo.half cue.candour m.asked"),
    Row("sell.claim", Act.PITCH, 7, 0.64, "cue.claims", "asks cue.candour m.asked.opinion"),
    Row("sell.benefit", Act.PITCH, 7, 0.66, "cue.benefit", "asks cue.candour cue.collab "
        "subj.buyer"),
    Row("sell.feature", Act.PITCH, 7, 0.6, "cue.feature has.offer|has.seller|subj.it|subj.that|"
        "has.buyer", "asks m.asked cue.candour echo.half"),
    Row("sell.story", Act.PITCH, 7, 0.66, "cue.story", "asks cue.pressure.fear cue.candour"),
    Row("sell.offer", Act.PITCH, 7, 0.5, "has.offer", "asks m.asked cue.candour echo.half "
        "mood.fragment"),
    Row("sell.ours", Act.PITCH, 7, 0.44, "subj.seller", "asks m.asked subj.i cue.candour "
        "m.permitted "
        "echo.half m.bought cue.admin cue.collab cue.autonomy neg modal.could modal.can cue.exit"),
    Row("sell.super", Act.PITCH, 7, 0.6, "n.SUPERL|n.SUPER has.seller|has.offer|n.NUM|subj.it",
        "asks cue.candour m.asked.opinion subj.buyer echo.half"),
    Row("sell.list", Act.PITCH, 7, 0.55, "mood.fragment n.OFFER", "echo.some m.asked short"),
    Row("sell.many", Act.PITCH, 7, 0.78, "cue.claims|n.SUPERL|cue.story "
        "cue.benefit|cue.feature|cue.story "
        "has.offer|has.seller|subj.it|n.CUSTOMERN", "asks cue.candour"),
    Row("sell.over", Act.PITCH, 7, 0.7, "m.asked cue.claims|cue.benefit|cue.feature after.INFO",
        "asks cue.candour"),
    Row("echo.trap", Act.PITCH, 12, 0.7, "echo.any has.offer " + SOLD.replace(" ", "|"), "asks "
        "m.asked "
        "cue.candour"),
    # courtesies and logistics
    Row("thanks", Act.SOCIAL, 13, 0.62, "cue.thanks", "cue.affirm"),
    Row("greet", Act.SOCIAL, 13, 0.7, "cue.greet", "cue.checkin"),
    Row("bye", Act.SOCIAL, 13, 0.6, "cue.bye"),
    Row("filler", Act.SOCIAL, 13, 0.68, "cue.filler", "asks"),
    Row("small", Act.SOCIAL, 13, 0.56, "cue.smalltalk", "asks m.concern"),
    Row("small.told", Act.SOCIAL, 13, 0.55, "m.small", "asks m.concern cue.autonomy "
        "cue.tentative has.offer cue.claims cue.benefit"),
    Row("logistics.said", Act.ADMIN, 14, 0.64, "cue.admin", "asks cue.close.presume "
        "cue.pressure.deadline cue.claims cue.benefit has.offer"),
    Row("logistics.asked", Act.ADMIN, 14, 0.72, "m.logistic", "asks has.offer"),
    Row("logistics.bought", Act.ADMIN, 14, 0.72, "m.bought cue.close.presume|cue.admin|n.DAYN"),
    # what is left
    Row("left.fragment", Act.REFLECT, 21, 0.42, "mood.fragment echo.some", "m.asked"),
    Row("left.live", Act.REFLECT, 21, 0.34, "mood.fragment m.live", "short m.asked"),
    Row("left.seller", Act.SOCIAL, 21, 0.3, "has.seller", "asks"),
    Row("left.you", Act.REFLECT, 21, 0.32, "subj.buyer|subj.they", "asks"),
    Row("left.statement", Act.REFLECT, 21, 0.26, "mood.statement", "short"),
    Row("left.short", Act.SOCIAL, 21, 0.3, "short", "asks"),
    Row("left.order", Act.TELL, 21, 0.24, "mood.order"),
    Row("left", Act.SOCIAL, 21, 0.2, "len"),
)  # fmt: skip
