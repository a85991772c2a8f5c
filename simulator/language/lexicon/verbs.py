"""Verbs by what they do in a talk about a decision, with the irregular forms of all of them.

A lemma may be in several classes. `COMMON` verbs carry no class; they are here so that the tagger
knows a verb when it meets one.
"""

from __future__ import annotations

CLASSES = {
    # the buyer's own inner and joint work
    "DECIDE": "decide choose settle weigh judge agree determine conclude prioritise prioritize "
    "rank "
    "commit approve resolve reconcile compromise trade",
    "KNOW": "know tell recognise recognize realise realize learn discover find understand remember "
    "recall expect predict figure trust believe feel sense convince persuade",
    "NOTICE": "notice see hear spot observe watch feel sense recognise recognize realise detect "
    "catch flag raise mention complain",
    "HANDLE": "handle manage cope deal fix solve address approach tackle sort protect preserve "
    "survive retire absorb face accept tolerate adapt adjust respond react",
    "INVOLVE": "involve include consult ask invite bring enlist hear speak affect touch object "
    "resist "
    "oppose block veto support back champion sponsor own look approach tell inform worry sign",
    "MATTER": "matter count worry bother concern scare annoy frustrate hurt upset please comfort "
    "reassure satisfy",
    "KEEP": "keep stop prevent hold stand block make let force drive push cause",
    "TRY": "try attempt test pilot experiment explore consider rule",
    "CHANGE": "change shift move break happen go differ improve worsen",
    "NEEDV": "need want require hope wish like prefer take",
    # using and doing, facts
    "FACTV": "use run have do work process receive handle store track spend pay employ own operate "
    "ship produce deliver type enter send get take cost log record count measure",
    # talk
    "SAYV": "say tell mention ask explain describe talk speak hear share show suggest offer add "
    "raise point repeat answer reply call write report admit",
    "TELLV": "tell describe explain walk talk share say show outline sketch paint",
    "ASKV": "ask check raise hear know learn understand",
    "SHOWV": "show tell share explain offer suggest recommend describe give walk say outline add "
    "mention comment run take",
    "THINKV": "think believe feel guess suppose assume imagine reckon wonder hope see hear know "
    "understand mean say figure doubt",
    "WRITEV": "write draft sketch prepare list map outline note summarise summarize collect gather "
    "compile organise organize arrange convene put sit work plan compare lay set pull turn capture "
    "record design join help bring",
    # buying and closing
    "BUYV": "buy purchase sign order subscribe close upgrade switch renew onboard install deploy "
    "implement enrol enroll",
    "STARTV": "start begin launch kick roll go move get deploy implement schedule book install "
    "onboard deliver ship activate",
    "SENDV": "send email mail forward share drop post ping",
    # value
    "BENEFITV": "save cut reduce double triple halve boost improve increase free eliminate speed "
    "streamline automate simplify slash gain recover accelerate maximise maximize optimise "
    "optimize "
    "transform win earn grow shrink replace remove unlock outperform",
    "LOSSV": "lose cost waste bleed miss suffer forgo leak squander",
    "OFFERV": "integrate connect sync support provide offer include feature deliver enable come "
    "feature ship run scale handle work plug combine cover guarantee",
    "GIVEOFF": "knock waive discount throw shave lower sweeten match drop reduce",
    "ENDV": "end expire close lapse finish run disappear vanish go stop rise increase",
    "HOLDV": "hold keep reserve guarantee promise secure lock block save",
    "PUSHV": "push pressure rush hurry chase press force sell pitch persuade hassle nag",
    "BOTHERV": "bother trouble bore disturb burden annoy spoil ruin complicate overload",
    "ADVISE": "recommend advise suggest urge propose encourage",
    "WAITV": "wait delay hesitate postpone linger stall dither drag sit",
    "THANKV": "thank appreciate",
    "BYPASSV": "go talk speak write call email ring contact approach reach message see meet",
}

COMMON = (
    "accept add allow answer appear apply arrive avoid become build buy carry check clear click "
    "come compare complete confirm continue cover create cut depend design develop do draw drive "
    "eat enjoy enter exist explain fall fill follow forget get give go grow guess happen hate help "
    "include introduce invest join jump lead leave let lie link listen look love make mean meet "
    "mind miss move need open own pass pay pick plan play point prepare print produce pull put "
    "reach read remain remind remove reply report rest return review ride rise run sell serve set "
    "shall share sit skip sleep sound spend stand stay step store struggle suit suppose swap take "
    "talk teach thank touch train travel turn type update upload use visit wait wake walk want "
    "watch wear win wonder work write seem lean gain promise apologise apologize interrupt promise "
    "steal beat chase slip lift fight juggle patch retype copy paste staff hire quit promote sign "
    "sound bet swear insist argue disagree refuse reject decline overlook ignore dismiss blame "
    "hide dodge defer spare treat convince picture suspect define scale scope frame shape "
    "pause kick hurt book circle float bump ping swing drown burn please rely belong respect"
)

IRREGULAR = {
    "be": "am is are was were been being", "have": "has had having", "do": "does did done doing",
    "say": "said", "tell": "told", "think": "thought", "know": "knew known", "see": "saw seen",
    "hear": "heard", "feel": "felt", "find": "found", "get": "got gotten getting", "go": "went "
    "gone",
    "give": "gave given giving", "take": "took taken taking", "make": "made making",
    "come": "came coming", "keep": "kept", "lose": "lost losing", "leave": "left leaving",
    "mean": "meant", "meet": "met meeting", "pay": "paid", "bring": "brought", "buy": "bought",
    "catch": "caught", "choose": "chose chosen choosing", "cut": "cutting", "deal": "dealt",
    "drive": "drove driven driving", "fall": "fell fallen", "fight": "fought", "forget": "forgot "
    "forgotten forgetting", "grow": "grew grown", "hold": "held", "hurt": "hurting", "lead": "led",
    "let": "letting", "put": "putting", "read": "reading", "ride": "rode ridden", "run": "ran "
    "running", "sell": "sold", "send": "sent", "set": "setting", "show": "shown", "sit": "sat "
    "sitting", "speak": "spoke spoken", "spend": "spent", "stand": "stood", "steal": "stole stolen",
    "stop": "stopped stopping", "teach": "taught", "understand": "understood", "wake": "woke woken",
    "wear": "wore worn", "win": "won winning", "write": "wrote written writing", "build": "built",
    "begin": "began begun beginning", "break": "broke broken", "rise": "rose risen rising",
    "become": "became", "draw": "drew drawn", "swear": "swore sworn", "throw": "threw thrown",
    "beat": "beaten", "mistake": "mistook mistaken", "stick": "stuck", "shut": "shutting",
    "plan": "planned planning", "chat": "chatted chatting", "try": "tried tries trying",
    "worry": "worried worries", "carry": "carried carries", "apply": "applied applies",
    "reply": "replied replies", "rely": "relied relies", "deny": "denied denies",
    "agree": "agreed", "free": "freed", "sign": "signed", "lie": "lying", "die": "dying",
    "refer": "referred", "commit": "committed committing", "admit": "admitted", "sleep": "slept",
    "good": "better best", "bad": "worse worst", "can": "could", "bet": "betting",
    "person": "people", "child": "children", "man": "men", "woman": "women", "use": "using used",
}  # fmt: skip
