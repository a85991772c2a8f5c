"""Cues of telling and selling: advice, benefits, claims, stories, features, price bait, spin."""

from __future__ import annotations

CUES = (
    ("tell", """
        you (really|just|all|do|definitely|probably)? should|must ;
        you (really|just|all|do|definitely|will|would)? ought|need|have to ;
        you (have got|are going to have) to ; you had better ;
        you would be (better|wise|smart|mad|crazy|foolish|silly|best) ; make (sure|certain) ;
        (my|our) (advice|recommendation|suggestion|tip) ;
        i would (strongly|always|definitely)? (advise|recommend|urge|suggest) ;
        i|we (advise|recommend|suggest|urge) ; if i were you ;
        (the|your) (best|first|smart|only|sensible|proper) (thing|way|move|bet|step|plan|course)
            ;
        it be (time|best|important|essential|vital|crucial|high time|advisable|imperative) (to|
            you|that|for) ;
        what you (need|want|should|have) to ;
        you can not (keep|go on|carry on|just|leave|run|ignore|expect) ; why do not you ;
        why not (just|get|try|ask|let|have|put|tell) ; (the trick|the key|the secret) ;
        best practice ;
        i would (get|have|talk|call|ask|put|make|tell|start|stop|sack|fire|change|move|do|go|
            keep|buy|push|insist) ;
        they (should|must|need to) ; (wants|needs) (to be|sorting|fixing|doing|replacing)
    """),
    ("order.you", """
        ^ (get|put|make|keep|stop|start|ask|tell|call|ring|speak|talk|find|set|move|drop|cut|
            write|try|forget|bring|sack|fire|hire|train|give|run|split|change|switch|replace|
            book|insist|push|draw|line|pick|scrap|bin|throw|fix|sort|measure|pin|appoint|form|
            build|go|take|have|leave|sit|pay|use|begin|order|send|check|turn|raise|do not) ;
        you (want|wanna) to (get|have|be|do|put|start|stop)
    """),
    ("benefit", """
        BENEFITV * (NUM|half|%|cost|costs|time|error|errors|hour|hours|paperwork|admin|mistake|
            mistakes|waste|output|stress|queue|queues|bill|bills) ;
        BENEFITV you ; by (NUM|half|a third|a quarter|a fifth) % ;
        (NUM|half) * (faster|cheaper|less|fewer|quicker|lower|higher|longer|lighter|quieter|
            uptime|accurate|satisfaction) ;
        by (half|a third|a quarter|a fifth) ; pays|pay for itself|themselves ;
        return on investment ; roi|payback ; never (worry|have to|think|again|looked back) ;
        peace of mind ; no more NOUN ;
        (faster|cheaper|easier|simpler|stronger|lighter|quieter|safer|smoother|better|quicker)
            than (any|your|the|what|before|ever|anything|anyone|others) ;
        (twice|three times|double) (as|the) ; (touch|push|click|press) of a button ;
        in (seconds|real time|one click) ; all in one ; out of the box ; game changer ;
        state of the art ; future proof ; hassle free ; user friendly ; round the clock ;
        no brainer ; money back ; worth every penny ; last you ; outlast
    """),
    ("claims", """
        market|industry|world leader|leading|beating|class ; best in class ; award|awards ;
        number one ;
        (best|top|finest|leading|cheapest|fastest|biggest|largest|quickest|strongest|safest) *
            (in|on|around) (the|town|europe|england|britain|america|country|world|business|
            market|region|trade|class|county) ;
        (NUM|thousands|hundreds|dozens|most) (of)? * (customers|clients|companies|users|firms|
            schools|hospitals|shops|sites|installations|reviews|businesses|councils|hotels|
            restaurants|families|farms|trusts|authorities|offices|practices) * (use|using|trust|
            rely|run|love|already|worldwide|across|have|with us|choose|chose|switched) ;
        (customers|clients|users|owners|people|everyone|everybody|they|staff) (all|just|
            absolutely|really)? (love|loves|rave|swear|choose|adore|never look) ;
        (years|decades) of experience ;
        (proven|unique|patented|cutting edge|leading edge|unrivalled|unmatched|unbeatable|second
            to none|world class) ;
        you (will|would) (love|wonder how|never look|not believe|be amazed|thank|notice the
            difference|see the difference|not regret|be delighted) ;
        nobody (else)? (does|comes|offers|gets|can match|touches|beats) ;
        (ours|it) (is|are) (the)? (best|SUPER) ;
        perfect|ideal|exactly (for you|what you need|the thing|this) ;
        (made|designed|built|tailored) for ; takes care of ;
        (solve|solves|fix|fixes|sort|sorts|cure|cures|ends) (that|this|it|all that|all of|
            overnight|your) ;
        (our|the) (quality|support|service|team|reputation|record|engineers|kit) (is|are)
            (GOODADJ|the best|excellent|second) ;
        (we|we are) * (GOODADJ) (at|for|in|on) ; trusted by ;
        (we|we've) (been|have been) * (years|since) ; best (money|thing|decision) * ever
    """),
    ("story", """
        (one|some|several|another|most|many|two|three|lots|plenty) of our (customers|clients|
            users|sites|accounts|schools|others) ;
        (a|another|one|the last) (customer|client) (of ours|in|down|up|we|i|who|like|just) ;
        (there is|we had|had|did) (a|this|one) (customer|client|company|firm|school|hospital|
            hotel|gym|shop|practice|farm|family|couple|place|council|restaurant|bakery|clinic|
            warehouse|outfit|fella|chap|lady|site|lad) ;
        (just|exactly|same|not unlike|bit) (like|size as|boat as|position as) (you|yours) ;
        (firms|companies|customers|clients|people|places|businesses|schools) like (you|yours) ;
        case study|studies ;
        (they|he|she|who) (now|have|has|had) * (saved|cut|halved|doubled|reduced|swears|never
            looked|not had)
    """),
    ("feature", """
        (it|which|that|ours|this|they|and|platform|system|app|unit|machine) (comes|integrates|
            includes|syncs|connects|plugs|automates|tracks|monitors|alerts|reports) ;
        comes with ; integrates|syncs with ; (built|baked) in ; as standard ;
        with (our|this|ours) * you (can|will|get) ;
        (full|complete|whole) (suite|package|range|set) ;
        NUM (integrations|modules|features|models|templates) ; 24 7 ;
        we (offer|provide|deliver|supply|specialise|specialize|also do) ;
        (you|you will|you would) (also)? get * (app|support|training|dashboard|report|warranty|
            access|manager|portal|guarantee|dedicated|free) ;
        (it|this|ours|that|OFFER) (also)? (lets|gives|makes|allows|ensures|takes care|does
            everything|does it all|handles|covers|sorts|tells|shows|learns|finds|spots|stops)
            (you|your|all|everything|every|the|that|them|it) ;
        (let|allow) me (to)? (show|introduce|demonstrate|tell) you ;
        (show|give) you (a|the|our) (demo|quick|platform|app|dashboard|tour|presentation) ;
        this (is|be) (the|our) (NOUN|NUM|new|latest) ;
        (does|do) (all|everything) (the|your|for) ;
        CAMEL * (does|is|has|gives|will|can|includes|was|keeps|lets|cuts|runs|connects|handles|
            takes|built|made|would|integrates|syncs|makes) ;
        our|this OFFER (does|is|gives|has|will|can|includes|makes|takes|uses|runs)
    """),
    ("can.i.just", """
        (can|could|may|let) (i|me) (just|quickly|only|simply) (say|show|tell|mention|point|add|
            quickly|explain|run) ;
        let me (just|quickly)? (show|tell|give|run|walk|explain) ; all i (want|wanna) to say ;
        just let me
    """),
    ("discount", """
        (NUM|%|percent|cent) (off|discount|reduction|cheaper) ; discount ;
        (NUM|euro|euros|pounds|dollars|quid) less ;
        (knock|take|shave|chop|lop|knocked|took|drop|dropped|bring|slash) * (NUM|%|bit|something|
            price|hundred|thousand|grand|quid|half) * (off|down) ;
        (drop|lower|reduce|trim|sharpen|cut|match|beat) * (the|my|our|their|that|any)? (price|
            pencil|fee|rate|quote|figure) ;
        (throw|chuck|bung|fling|pop|include|thrown|add) (in|you in|it in|that in) ;
        (throw|chuck|bung|fling) * in ;
        (throw|put|include|add|do|give) * (for (free|nothing)|free of charge|on the house|at no
            (charge|cost|extra)) ;
        (free|first) (month|months|year|installation|delivery|training|upgrade|service|case|
            fitting|shipping|quarter) ;
        (first|two|three|six) (month|months|year) * (free|half price|on us|on me|for nothing) ;
        half price ;
        (special|better|good|introductory|friends|reduced|lower|nicer|sharper|keener|mates)
            (price|rate|deal|rates|prices|terms) ;
        waive|waived|waiving ; sweeten|sweetener ; on the house ; money off ;
        (meet|split) (you|the difference) (half|halfway|in the middle) ;
        cashback|voucher|rebate ;
        (do|done) (it|you|that|one|them|this) * (for|at) (you)? (NUM|less|cost|trade|half|
            nothing|under) ;
        wiggle room ; cheaper (just|only)? for you ; for nothing ;
        (do|get) you * (better|good) (price|deal) ; (make|make it) worth your while ;
        (without|no|forget) (the)? vat ; vat free ; cash price
    """),
    ("spin", """
        (what)? you (are after|are looking for|are really after|need|want|really need|could do
            with|really want) (is|be)? (a|an|one|something|our|somebody|proper) ;
        (sounds|sound|seems|looks) like you (need|want|could do with|could use|are ready|are
            looking)
    """),
)  # fmt: skip
