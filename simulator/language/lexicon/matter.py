"""Nouns, adjectives and adverbs by what they stand for in a talk between a seller and a buyer.

These are fields of meaning, open at the edges; a scenario's own names come from its gazetteer.
"""

from __future__ import annotations

CLASSES = {
    "OFFER": "product platform solution software app module feature dashboard suite package "
    "subscription offering portal api integration functionality engine tier analytics interface "
    "plugin algorithm ai roadmap system service machine unit range tool programme scheme kit",
    "DEALN": "deal contract paperwork order agreement form proposal quote invoice signature pen "
    "dotted",
    "CONTRACTN": "contract paperwork signature proposal quote invoice pen dotted",
    "PRICEN": "price pricing cost fee rate quote discount budget money figure number cheap "
    "expensive",
    "TIMEN": "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week "
    "month quarter year january february march april june july august september october november "
    "december spring summer autumn fall winter morning afternoon evening day date deadline "
    "weekend hour hours minute minutes first fifteenth thirtieth",
    "DAYN": "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight "
    "january february march april june july august september october november december week month "
    "quarter fortnight fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth sixteenth seventeenth eighteenth nineteenth twentieth first fifteenth thirtieth "
    "end-of-month",
    "AMOUNT": "hour hours minute minutes day days week weeks month months euro euros dollar "
    "dollars "
    "pound pounds money time cash thousand percent % margin revenue sales capacity headcount cost "
    "costs k fortune",
    "TALKN": "meeting call session appointment chat conversation slot invite calendar agenda notes "
    "minutes recording screen link zoom teams room camera audio mic mute recap slides file "
    "attachment document email address phone number directions parking reception",
    "LOGI": "agenda calendar invite minutes recap screen mute recording zoom dial reschedule "
    "attachment slides parking reception login audio mic wifi timezone",
    "PAPERN": "note notes page list map plan outline checklist agenda sheet sketch draft timeline "
    "summary document order sequence picture diagram template memo brief questions whiteboard "
    "workshop session meeting table grid",
    "STARTN": "kick kickoff rollout start onboarding installation go-live golive implementation "
    "delivery launch",
    "PEOPLE": "inspector insurer volunteer nurse parent trustee governor lad setter member "
    "family client team people staff colleague boss manager director finance legal ops operation "
    "procurement hr board head nurse driver union department user owner group stakeholder cfo ceo "
    "coo cto cio clerk planner accountant controller engineer supervisor foreman dispatcher "
    "partner crew committee council leadership management office employee worker chief officer "
    "doctor teacher receptionist technician chef waiter assistant secretary buyer purchaser "
    "reviewer lawyer auditor everyone everybody someone somebody person guy lady folks sceptic "
    "skeptic veteran newcomer predecessor successor executive president chairman founder vp lead "
    "coordinator administrator admin security sales marketing accounting logistics warehouse "
    "matron ward clinic depot floor shift plant branch site admins developers devs",
    "ROLE": "cfo ceo coo cto cio director boss manager head chief president controller chairman vp "
    "founder owner board partner supervisor",
    "RIVAL": "competitor rival competition others alternative",
    "RIVALS": "competitor rival competition",
    "INCUMB": "vendor supplier provider incumbent contractor",
    "CURRENT": "current present existing old incumbent today's legacy",
    "GOODADJ": "best leading fast easy powerful great seamless robust intuitive proven scalable "
    "unique excellent superb brilliant amazing fantastic incredible outstanding reliable secure "
    "flexible modern innovative smart effortless comprehensive unbeatable trusted superior perfect "
    "award winning class world number-one first-class top finest cutting-edge industry smooth "
    "quickest fastest easiest simplest strongest cheapest unmatched market-leading",
    "SUPER": "best leading fastest easiest simplest strongest top number-one leader leaders "
    "unbeatable unmatched superior award awards market-leading unique proven",
    "BADADJ": "bad terrible awful outdated slow clunky useless amateur hopeless dreadful joke mess "
    "dinosaur disaster nightmare horrible poor unreliable overpriced obsolete incompetent lazy "
    "stubborn sloppy rubbish garbage crap shaky sinking notorious infamous embarrassing laughable "
    "amateurish ancient antique primitive stone clueless backward broken ridiculous stupid dated "
    "behind worse worst mediocre inferior weak",
    "PROBLEMN": "problem issue trouble error mistake delay backlog bottleneck mess gap pain "
    "complaint failure rework loss waste",
    "LIMIT": "weak weakest weakness limit limitation limited struggle slow late short poor rough "
    "clumsy awkward drawback downside gap risk catch shortcoming immature unproven unfinished "
    "missing mistake bug buggy unsuitable unfit patchy thin harder hardest longer "
    "painful",
    "SELFN": "quota target commission bonus pipeline forecast numbers quarter-end manager boss "
    "leaderboard president's scorecard kpi",
    "FIT": "fit match people choice partner answer option bet place",
    "SMALL": "weather weekend holiday holidays vacation golf football soccer rugby cricket game "
    "match "
    "kids daughter wife husband dog puppy cat kitten coffee tea lunch dinner traffic trip "
    "flight family birthday garden fishing hiking ski skiing marathon concert film "
    "movie beach sun rain snow party wedding baby grandkids "
    "tournament tennis cycling barbecue wine beer cake cup playoffs grandchild grandson garden",
    "POSAFF": "careful thoughtful thorough honest brave courageous fair clear patient wise "
    "generous "
    "thought care courage effort attention trouble pains patience strength impressive rare "
    "admirable remarkable considerate sensible loyal loyalty",
    "SCARCE": "left remaining last final limited scarce few only spot spots slot slots place "
    "places "
    "seats seat",
    "URGENT": "urgent urgently immediately asap hurry quickly fast soon sooner now deadline clock "
    "ticking expire expires expiring",
    "CRITN": "criterion criteria test bar threshold condition standard measure sign signal "
    "evidence "
    "proof",
    "VAGUE": "depends depend varies vary flexible competitive affordable reasonable tailored "
    "bespoke",
    "CUSTOMERN": "customer client user company companies organisation organization firms account "
    "accounts reference case testimonial",
    "AGREEN": "agreement consensus buy-in yes consent blessing",
    "BETTERN": "better rather",
    "ABUSE": "idiot moron stupid bitch asshole fuck fucking bastard cretin dumb bollocks twat dick "
    "shithead imbecile",
    "BOT": "bot robot ai computer program machine chatgpt llm simulation simulator model chatbot "
    "software",
    "POLITE": "please kindly sorry",
}

TARGETS = {
    "status": "today currently situation status problem pain issue trouble now happen happening "
    "work works working day usual normal telling tells wrong gap worth month-end last picture "
    "routine process worse way reason symptom change changed bad badly noticed notice setup",
    "missing": "missing lack lacking absent gap need without shortage",
    "workaround": "workaround spreadsheet excel tried try stopgap manual manually hand homemade "
    "in-house inhouse macro paper whiteboard fix yourselves themselves retype retyping double "
    "patch already stop-gap whatsapp makeshift copy paste internally",
    "incumbent": "vendor supplier provider incumbent contract renewal current existing present old "
    "loyalty relationship legacy them supplier's",
    "people": "who whom whose people team colleague boss manager director finance legal ops "
    "procurement hr board head staff stakeholder cfo ceo coo user someone somebody everyone "
    "anyone else nobody person department involved affected heard speaks group",
    "rules": "rule policy compliance audit regulation sign-off approval procedure standard gdpr "
    "requirement threshold law legal tender budget authority mandate certification "
    "signature clearance governance privacy security signs approve",
    "initiatives": "project initiative programme program rollout merger migration reorganisation "
    "restructuring priority priorities launch roadmap busy competing agenda plans relocation erp "
    "capacity patience",
    "fallout": "lose lost give up disrupt disruption risk fallout side-effect consequence downtime "
    "job jobs survive protect worse suffer learning retraining training switch-over cutover hurt "
    "cost affect fail failure goes wrong habits upset must-keep keep break broken",
    "buy-in": "agree agreement buy-in consent comfortable support convince sceptic skeptic "
    "sceptical skeptical resistance resist worry object objection doubt trust behind willing yes "
    "no silence consensus together accept adopt onboard heard fair persuade differ want",
    "route": "order sequence first next step steps route path before then when timeline plan start "
    "begin schedule meeting talk invite raise ahead after who's",
    "criteria": "criteria criterion decide know judge measure enough matter matters important must "
    "worth priority weigh test true bar evidence tell sign proof acceptable",
    "choice": "choose choice option options compare alternative rival vendor shortlist weigh "
    "decision decide ahead rule prefer pick between offers tender us go",
    "ownership": "afterwards later own owner owns ownership maintain look after months year drift "
    "live sustain success succeeded worked differently handover support long-term once",
}
"""Words that speak of a part of the buyer's system; how much each says is settled in `targets`."""
