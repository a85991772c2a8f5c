"""How questions are decided: the swap test, who uses the answer, what is planted, where no fits."""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.language.decisions.rule import Row

PLANTED = "cue.plant.gain cue.plant.loss cue.template.us cue.close.presume cue.close.trap"
PUSHED = PLANTED + " cue.pressure.guilt"
INWARD = "v.DECIDE|v.KNOW|v.NOTICE|v.HANDLE|v.INVOLVE|v.MATTER|v.KEEP|v.TRY|v.CHANGE|v.NEEDV"
MIGHT = "modal.would|modal.could|modal.might|modal.will|modal.can|modal.should|modal.must"

ROWS = (
    # asking leave
    Row("leave", Act.PERMISSION, 6, 0.8, "cue.permission asks",
        "cue.close.trap cue.close.presume cue.can.i.just cue.bypass cue.discount cue.template.us "
        "cue.qualify"),
    Row("leave.plain", Act.PERMISSION, 6, 0.55, "cue.permission", "cue.plant.gain mood.statement "
        "mood.order mood.fragment cue.bypass cue.close.presume"),
    Row("leave.just", Act.PITCH, 6, 0.6, "cue.can.i.just cue.permission", "mark.ask"),
    Row("leave.ask.exit", Act.PERMISSION, 6, 0.82, "cue.permission cue.exit "
        "asks", "cue.close.trap"),
    # asking for a decision, with room for a no
    Row("decide.exit", Act.DECISION_ASK, 8, 0.86, "asks cue.decision cue.exit", "cue.permission"),
    Row("decide.commit.exit", Act.DECISION_ASK, 8, 0.8, "asks|mark.ask cue.commit cue.exit",
        "mood.tag cue.permission cue.collab n.PAPERN"),
    Row("decide.plain", Act.DECISION_ASK, 8, 0.62, "cue.decision mood.polar|mood.alternative "
        "cue.commit",
        PLANTED + " cue.permission"),
    Row("decide.next", Act.DECISION_ASK, 8, 0.55, "cue.decision mood.wh m.ready|m.bought", PLANTED),
    Row("next.meet", Act.DECISION_ASK, 8, 0.64, "asks cue.meet", "cue.collab m.bought"),
    Row("next.meet.exit", Act.DECISION_ASK, 8, 0.76, "asks cue.meet cue.exit", "cue.close.slots"),
    # planted
    Row("plant.gain", Act.PITCH_Q, 4, 0.74, "asks cue.plant.gain"),
    Row("plant.loss", Act.PITCH_Q, 4, 0.7, "asks cue.plant.loss"),
    Row("plant.cost", Act.PITCH_Q, 4, 0.68, "wh.how v.LOSSV has.buyer", "cue.factual.past"),
    Row("lead.neg", Act.PITCH_Q, 4, 0.7, "mood.negpolar", "cue.collab cue.permission"),
    Row("lead", Act.PITCH_Q, 4, 0.62, "asks cue.lead"),
    Row("swap.us", Act.PITCH_Q, 2, 0.78, "asks cue.template.us", "cue.against.us cue.close.trap"),
    Row("swap.offer", Act.PITCH_Q, 2, 0.5, "asks has.offer mood.wh|mood.polar|mood.tag",
        "cue.against.us cue.permission m.product cue.collab cue.admin"),
    Row("benefit.asked", Act.PITCH_Q, 4, 0.6, "asks cue.benefit", "cue.permission"),
    # closing
    Row("either.or", Act.CLOSE_TRICK, 8, 0.68, "mood.alternative subj.you v.NEEDV has.buyer",
        "cue.exit cue.permission cue.decision m.bought v.KNOW v.SAYV neg"),
    Row("close.presume", Act.CLOSE_TRICK, 8, 0.72, "asks cue.close.presume", "cue.exit m.bought"),
    Row("close.trap", Act.CLOSE_TRICK, 8, 0.8, "asks cue.close.trap", "cue.exit"),
    Row("close.bought", Act.ADMIN, 8, 0.75, "asks cue.close.presume m.bought", "cue.close.trap"),
    # who uses the answer
    Row("qualify", Act.QUALIFY_Q, 3, 0.7, "asks cue.qualify", "cue.exit cue.decision"),
    Row("qualify.told", Act.QUALIFY_Q, 3, 0.66, "cue.indirect cue.qualify",
        "cue.exit mood.statement"),
    Row("qualify.price", Act.DISCOVERY_Q, 3, 0.6, "asks cue.qualify n.PRICEN m.asked.price"),
    Row("inward", Act.FAC_Q, 3, 0.6, "asks " + INWARD + " " + MIGHT + " "
        "subj.buyer|subj.people|subj.wh|"
        "subj.they|has.people|has.buyer", PUSHED + " has.offer has.us mood.tag mood.rising"),
    Row("inward.who", Act.FAC_Q, 3, 0.58, "asks wh.who|wh.whose " + MIGHT + "|" + INWARD,
        PUSHED + " has.offer cue.qualify"),
    Row("inward.how", Act.FAC_Q, 3, 0.56, "asks wh.how|wh.what v.DECIDE|v.KNOW|v.NOTICE|v.HANDLE|"
        "v.MATTER|v.KEEP|v.TRY|v.CHANGE", PUSHED + " has.offer cue.permission"),
    Row("inward.criteria", Act.FAC_Q, 3, 0.58, "asks cue.criteria.q", PUSHED + " has.offer has.us"),
    Row("inward.would", Act.FAC_Q, 3, 0.52, "mood.wh " + MIGHT, PUSHED + " has.offer has.us "
        "cue.factual"),
    Row("against", Act.FAC_Q, 2, 0.62, "asks cue.against.us"),
    Row("facts", Act.DISCOVERY_Q, 3, 0.57, "asks cue.factual", MIGHT.replace("|", " ")),
    Row("facts.people", Act.FAC_Q, 3, 0.5, "mood.wh has.people|subj.they|wh.whose|wh.why "
        "v.SAYV|v.THINKV|v.KNOW|v.INVOLVE|v.HANDLE|v.KEEP",
        PUSHED + " has.offer cue.factual"),
    Row("facts.default", Act.FAC_Q, 3, 0.43, "mood.wh has.buyer|has.people|subj.they",
        PUSHED + " has.offer has.us cue.factual cue.smalltalk"),
    Row("facts.wh", Act.DISCOVERY_Q, 3, 0.42, "mood.wh"),
    Row("facts.any", Act.DISCOVERY_Q, 3, 0.36, "asks"),
    Row("facts.told", Act.DISCOVERY_Q, 3, 0.5, "cue.indirect", "mood.statement has.offer"),
    Row("facts.wonder", Act.DISCOVERY_Q, 3, 0.4, "cue.indirect", "has.offer"),
    Row("inward.told", Act.FAC_Q, 3, 0.58, "cue.indirect has.who|cue.criteria.q", PUSHED + " "
        "has.offer "
        "cue.permission cue.factual cue.qualify"),
    Row("inward.indirect", Act.FAC_Q, 3, 0.56, "cue.indirect " + MIGHT + " " + INWARD,
        PUSHED + " has.offer cue.permission"),
    # checks, courtesies, logistics
    Row("check", Act.REFLECT, 11, 0.66, "asks cue.check", "cue.decision cue.permission"),
    Row("reflect.rising", Act.REFLECT, 11, 0.55, "mood.rising|mood.tag echo.some", "cue.lead"),
    Row("greet.ask", Act.SOCIAL, 13, 0.62, "asks cue.greet", "len.long"),
    Row("small.ask", Act.SOCIAL, 13, 0.62, "asks cue.smalltalk", "m.live cue.factual"),
    Row("small.answer", Act.SOCIAL, 13, 0.66, "asks cue.smalltalk m.small"),
    Row("logistics", Act.ADMIN, 14, 0.58, "asks cue.admin", "cue.close.presume cue.close.trap"),
    Row("screen", Act.ADMIN, 14, 0.66, "asks cue.admin n.LOGI", "cue.close.presume"),
    Row("offer.draft", Act.COLLAB, 14, 0.81, "asks cue.collab n.PAPERN v.WRITEV", "has.offer "
        "n.CONTRACTN cue.exit cue.bypass"),
    Row("offer.together", Act.COLLAB, 14, 0.68, "asks cue.collab n.PAPERN|has.people",
        "has.offer n.CONTRACTN cue.close.presume"),
    Row("offer.help", Act.COLLAB, 14, 0.58, "asks cue.collab", "has.offer n.CONTRACTN "
        "cue.permission "
        "cue.close.presume cue.template.us mood.wh"),
)  # fmt: skip
