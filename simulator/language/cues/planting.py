"""Cues of questions that push: planted gain or loss, the seller as answer, the seller's use."""

from __future__ import annotations

CUES = (
    ("plant.gain", """
        what|how would|could|will|might you|they|your * do with * NUM|QUANTW|extra|spare|more|
            freed|saved|all|that * AMOUNT|staff|people ;
        extra|spare|freed|saved AMOUNT ;
        (would|do|will|does) (not)? (you|your|they|he|she|everyone|anyone|who) * (like|want|love|
            appreciate|enjoy|welcome|rather|prefer|be happier) * BENEFITV|fewer|cheaper ;
        interested in BENEFITV ;
        what would it (mean|be worth|do) * (if|to|for) * (BENEFITV|never|no longer|stop|stopped|
            half) ;
        what if (i|we|there) (could|can|told|showed|was|were|said|got|made) ;
        (how|would it) * (good|nice|great|lovely|easier|better) * (if|to) * (BENEFITV|never|not
            have to|no longer) ;
        would not it be (good|nice|great|lovely|easier|better) ;
        imagine|picture (if|never|not|having|being|what|how|walking|coming|knowing|opening|a|
            your|no) ;
        BENEFITV (you|your|them|their) * (NUM|half|AMOUNT)
    """),
    ("plant.loss", """
        how much|many * LOSSV ; what (is|are) (it|this|that|you|they|doing) * LOSSV ;
        how much * (cost|costing|losing) ; LOSSV * (every|each|per) ; cost|costing you ;
        cost|costing|losing (a fortune|money|thousands)
    """),
    ("lead", """
        surely|obviously ; you would|will|do|must agree|admit ; agree|agreed that ;
        (everybody|everyone|anybody|anyone|nobody|who) (would not|does not|wants|likes|loves) ;
        you (want|like|love|care|prefer|agree) * do not you $ ; sense|sensible to * ;
        you would not want * would you $ ; (time|better|worth) * is not it $ ;
        is not it (time|better|about time|obvious) ; stands to reason
    """),
    ("template.us", """
        (right|best|natural|obvious|only|safe|preferred) (choice|fit|partner|answer|people|
            supplier|one|option) ;
        (choose|choosing|pick|picking|select|prefer|trust|hire|appoint|back) (us|our|me|ours) ;
        (go|going|come|coming|sign|signing|work|working|partner|start|starting|stay|switch|
            switching|move|moving|change|changing|buy|buying|order|ordering|join|joining|swap|
            swapping) (over|across|up)? (to|with|from|through) (us|ours|me|our) ;
        (us|we|ours) (over|instead of|ahead of|rather than) ; say yes to (us|our|me) ;
        (see|believe|convinced|sure|confident|sold|convince|prove) * (that)? (we are|we were|our|
            ours is|it is us) ;
        give us|me the (business|work|job|order|contract) ; bring|let us in
    """),
    ("against.us", """
        rule (us|me|ours) out ; rule out (us|ours) ; (walk|walking|turn) away ;
        say no to (us|me|ours|this) ; against (us|me|ours) ; wrong (for|with) (us|our|ours) ;
        not (us|ours) ; turn (us|me) down ; (wrong|bad) choice
    """),
    ("qualify", """
        budget ; how much * (you|they|your) * (spend|afford|invest|pay|paying|spending) ;
        (set|put) aside ; price range|bracket|limit ; kind|sort of money|figure|number ;
        (funding|money|finance) * (place|approved|agreed|available|sorted) ;
        (who|whose) (sign|signs|approves|authorises|authorizes|controls|pays|decides|buys|holds|
            's got) ;
        who|whose * (signature|cheque|check|purse|budget|final say|last word|authority) ;
        decision maker|makers ;
        (are|is) (you|it|that|he|she) (the one|the person|able|authorised|authorized|in a
            position|the owner|the decision|going to be deciding) ;
        authority ;
        (person|one) (authorised|authorized|responsible|who decides|who signs|with the say) ;
        purse strings ; your name on ;
        (you|your) * (final say|last word|sign it off|sign this off|say so) ; just you * or ;
        do you (decide|sign) ; you able to (sign|decide|approve|buy) ;
        (when|what|how|is|are|has) * (contract|lease|agreement|renewal|term|notice) * (end|ends|
            up|run|runs|expire|expires|out|over|due|finish|break|left|period|date|renew) ;
        out of contract ; locked|tied in|into ; notice period ; when * (renew|renewal) ;
        (which|what|who|any|how many) * (other|others|else) * (quote|quotes|quoting|quoted|
            looking|talking|seeing|considering|speaking|competing|bidding|running|in the frame) ;
        who * (up|competing|pitching|bidding) against ;
        (which|what|how many) (companies|suppliers|firms|competitors|quotes) * ;
        what (have|did|do|are) (they|the others|your current) * (quote|quoted|charge|charged|
            charging|offer|offered|asking) ;
        one to ten ; scale of ; out of ten ; 1 to 10 ;
        how (serious|interested|keen|committed|likely|hot|urgent|soon) ;
        timeline|timeframe|timescale ;
        when * (you|your) * (looking|hoping|planning|wanting|want|need) to (buy|order|start|
            decide|sign|go|make|have|place|do|get|move) ;
        how soon ; when * (buying|ordering|deciding|signing|decision|purchase|purchasing) ;
        when would you (buy|order|decide|sign|need it) ;
        so (that)? (i|we) (can|could|know) * (tailor|quote|price|forecast|prepare|demo|proposal|
            pitch|size|position|log|package|put|work out) ;
        (tailor|prepare|customise|adapt|build) * (demo|proposal|quote|presentation|pitch|offer) ;
        for (my|our) (records|forecast|system|crm|pipeline|form|boss|manager|report|paperwork) ;
        crm|forecast|pipeline ;
        what * (price|figure|number|discount) * (need|looking|hoping|mind|work|want|get) ;
        how did you (hear|find) * (us|about us) ;
        what * (you|your) * (paying|pay|spend|spending) (now|for|at|them|today|per|on) ;
        (finance|credit|mortgage|deposit) (approved|agreed|check|in place|sorted) ;
        is (it|this|that|there) (a)? (budget|budgeted|funded|signed off)
    """),
)  # fmt: skip
