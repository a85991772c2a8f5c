"""Cues of pressure: deadlines and scarcity, fear, guilt, nagging, traps, the seller's own clock."""

from __future__ import annotations

CUES = (
    ("pressure.deadline", """
        (offer|price|deal|rate|rates|quote|discount|terms|promotion|prices|promo|allocation|
            scheme|figure) (is|are|only|will|would|does)? (END|ends|expires|shuts|closes|lapses|
            runs out|goes up|go up|going up|rises|stands until|valid|good until|good for|good
            till|only good|gone|lasts|stops|holds until|finishes|up on|jumps|disappears|increase|
            increases) ;
        (price|rate|offer|deal|terms|quote) * (until|till|by|after|before|on|from) (DAYN|NUM|
            midnight|the|end|tonight|then) ;
        (price|prices|rate|rates|fees|costs) (is|are|be)? (going|about to)? (up|rise|increase|go
            up|jump|climb) * (DAYN|NUM|next|soon|in|from|by|after) ;
        (can|could|will|would)? not (hold|keep|guarantee|promise|reserve|save) (it|that|this|the
            price|the slot|the rate|them|you|these|the date) * (forever|for|after|past|beyond|
            much|longer|long|be here|be there|open)? ;
        could|can not promise it ;
        (only|just) (got|have)? (NUM|couple of|few|handful of|one) (left|remaining|slot|slots|
            places|spots|units|more|in stock|at this) ;
        (NUM|one|few|couple) (of them)? (left|remaining) ;
        (last|final) (one|chance|few|slot|place|units|couple|opportunity|call) ;
        (NUM) (slot|slots|places|spots) (left|remaining|open|available) ;
        (someone|somebody|another|other|others|people|few) (else|chap|fella|couple|buyer|buyers|
            customer|lady|gentleman|party|firm|company)? * (interested|coming (at|in|to see|
            round|tomorrow|this)|waiting|lined up|looking at (it|this)|asking about it|wants it|
            in the queue) ;
        (running|run) (out of|low|short) (time|on|of) ; running out ; clock (is|be)? ticking ;
        now or never ; today only ; only today ;
        (rate|price|offer|deal|slot|place|chance) (is|be|will be) gone ;
        (going|go|goes|sell|selling|filling|fills) (fast|quick|quickly) ; first come ;
        while (stocks|they|it) last ;
        before (it is|they are|it|they) (too late|gone|goes|go|sold) ; too late ;
        (someone|somebody|another NOUN) (else)? (will|might|could|may|would) (have|get|take|buy|
            snap|grab) ;
        (miss|missing|lose|losing) (out|your place|your slot|this|the chance|your chance|the
            price|the rate|the deal|it) ;
        (need|want|must have|have to have) (an|a|your|the)? (answer|decision|signature|order|
            commitment|deposit) * (by|before|today|now|tonight|tomorrow|this|DAYN) ;
        (before|by) (the|end of|close of|midnight|tonight|DAYN) * or * (gone|lose|price|goes|can
            not|next) ;
        (window|door) (is|be)? (closing|shutting|closes|shuts) ;
        (do not|can not) (wait|hang about|hang around|delay|leave it|sleep on|sit on) ; hurry ;
        asap ; urgent|urgently ; time is (running|short|not|of) ; the longer (you|we|this) ;
        (every|each) (day|week|month|hour) you (wait|delay|leave|put|hesitate|go) ;
        if you (leave|wait|delay|hang|hesitate|sleep|do not sign|do not decide|do not act) ;
        (act|decide|sign|order|commit|move|book|act) (now|fast|today|quickly|quick|soon|tonight)
            ;
        (after|from) (that|then|DAYN) * (it is|price|i can not|can not say|more|full price|NUM
            more) ;
        (not be|may not be|might not be|will not be) (here|there|available|around|on the table) ;
        (end of|before) (the)? (month|quarter|year) (or|and you|otherwise) ; snapped up
    """),
    ("pressure.fear", """
        (left|leave|fall|falling|fell) behind ; regret|regretting ; not afford (to|not) ;
        can not afford ;
        RIVALS (are|is|have|already|all|will|would|do)? (already|all|have|use|using|doing|moving|
            got|switched|signed|bought|eat|laughing|ahead|thank) ;
        (everyone|everybody|all|half|most) (else|the others|your competitors|your rivals|of them)
            * (already|has|have|is|got|switched|moved) ;
        (explain|explaining|justify) (to|it|that|this|why) * (board|boss|family|director|wife|
            shareholders|staff|inspector|press|judge|court|parents|customers|chairman|insurer|
            widow|owner) ;
        (would|should) not (want|like|care|fancy|wish) (to be|to see|to have|to explain|it to|
            that to|to think|to) * (happen|responsible|person|one|explain|your|next|fault|papers|
            press|without|board|risk)? ;
        (hate|shame|pity) (to see|for|if) (you|your|anything|something|it) ; be sorry ;
        you (do|will) not want to (be|see|have|find|end|risk|lose) ;
        on your (head|conscience|shoulders|watch) ;
        (taking|running|take|run) a (big|huge|real|serious|terrible|massive|risk) ; at risk ;
        unprotected|exposed|vulnerable ; heaven|god forbid ;
        (last|one) (client|customer|company|firm|place|shop|chap|outfit|one) * (who|that|to)?
            (waited|hesitated|delayed|said no|put it off|left it|turned) ;
        fined|sued|prosecuted|bankrupt|liable|lawsuit|jail|catastrophe|ransomware|encrypted ;
        out of business ; (sleep|sleeping) at night ; sitting duck ; time bomb ;
        accident waiting ; (matter|question) of time ; only a matter ;
        what if * (breach|fire|dies|die|worst|attack|hacked|accident) ;
        when it (happens|goes|fails) ;
        (could|might|would) (cost|lose) you (your|the|everything|it all) ; playing with fire
    """),
    ("pressure.guilt", """
        after (all|everything) (i|we|the|this|that|my|our) ; after (i|we) (VERB|drove|have) ;
        (i|we) have (put|spent|stayed|worked|bent|stuck|gone|pulled|fought|turned|driven|moved|
            given) * (hours|nights|weekends|weekend|weeks|neck|backwards|way|strings|favour|
            favours|trouble|for you|on this|on you|into this|evenings|months) ;
        (i|we) (drove|stayed|bent|stuck|pulled|fought|turned down|gave up|put) * (for you|all the
            way|neck|strings|backwards|hours|weekend) ;
        (thought|hoped|assumed) (we|you) (were|had|trusted|liked|would be|could be)? (friends|an
            understanding|trusted|partners|a relationship|mates|loyal|serious|better|different|
            had an) ;
        least you (could|can) ; (let|letting) (me|us) down ; do this to (me|us) ; owe (me|us) ;
        (i|it) * (hurt|hurts|disappointed|gutted|let down|insulted|offended|feel awful) ;
        personal favour ; as a favour ; (helping|help) me (out|hit|make|get) ;
        (look|looks) (like)? (a fool|an idiot|stupid) ; fair (on|to) (me|us) ;
        my (job|neck|kids|children|bonus|christmas) (is|are|on|depends) ;
        (counting|relying|banking) on you ; (keep|kept) me (waiting|hanging)
    """),
    ("pressure.nag", """
        what (are|be) you (waiting|afraid|scared) ; what is there to (think|lose|worry|decide) ;
        what (more|else) do you (need|want) ; what have you got to lose ;
        (come|go) on (now|then|just|mate|sign|what|you|though|after) ;
        (one|another) (more)? (quote|try|offer|go|chance) ; let me (just)? do you ;
        (ask|asking) (you)? (again|once more|one more) ; one more time ;
        (so|but|and) (can|will|shall|could) (we|you|i) (sign|do it|go ahead|get|put) * (then|now|
            today) ;
        reconsider|rethink ; change your mind ; not (take|taking|accept) (no|a no) ;
        not leaving (until|without) ; why (wait|delay|hesitate|put it off|hold back) ;
        why * (dragging|stalling|hesitating) ; still (say|think|recommend|want) you ;
        even so * (sign|today|now)
    """),
    ("pressure.trap", """
        you (said|told me|agreed|promised|admitted) (yourself)? * (so|then|surely|and yet) *
            (surely|must|why|how|can not|would not|sign|should|logical|only) ;
        (told|said) (me|it) yourself ;
        you can not (say|tell me|claim|complain|have it|want) * (and|then|but) * ;
        (so|then) (surely|obviously|logically) ;
        surely you (want|would|must|do|can|agree|see|care) ;
        if you (really|truly|actually|honestly) (cared|care|meant|mean|want|wanted|love|loved|
            were serious) ;
        (any|every) (good|responsible|serious|sensible|proper|decent|caring|smart) (parent|
            manager|owner|business|leader|company|person|director|mother|father|boss|farmer|
            employer) ;
        do not you (care|love|owe|trust) ; well then
    """),
    ("quota", """
        my|our (boss|manager|director|gaffer) (is|has|will|be|'s)? (on my|needs|need|wants|want|
            asked|told|breathing|chasing|expects|pushing|insists|shouting|asking|kill|after|at
            me|looking) ;
        (my|our|the) (boss|manager|director) * (by|before|end of) * (DAYN|NUM|month|quarter) ;
        (my|our|monthly|quarterly) (quota|target|commission|bonus|pipeline|forecast) ;
        my (number|numbers|quarter|figures) ; quota ;
        (hit|make|making|hitting|reach|miss|missing) (my|our|the) (number|numbers|target|quota|
            month|quarter|figures|bonus) ;
        (one|two|NUM) (short|away|off) * (target|quota|bonus|number) ; month|quarter end ;
        leaderboard ;
        (i|we) (was|were|have been|am|got) (asked|told|supposed|meant|made) to (call|ring|sell|
            push|contact|sign|offer|mention|bring|phone)
    """),
    ("seller.need", """
        (i|we) (need|have|have got) to (know|give|tell|report|show|put) * (boss|manager|gaffer|
            percentage|forecast|form|in as|put it) ;
        (i|we) (really)? (need|must have|have to have|have got to get) (this|the) (deal|order|
            sale|one|signature|business|signed) ;
        for my (sake|numbers|month|quarter|forecast|records|boss)
    """),
)  # fmt: skip
