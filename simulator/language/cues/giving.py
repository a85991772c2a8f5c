"""Cues of giving back and giving: reflections, freedom, work offered, credit, candour."""

from __future__ import annotations

CUES = (
    ("tentative", """
        sound|seem|look|feel like|as|though|that|to|if ;
        i|we hear|take|gather|get|imagine|understand|sense|suspect|guess|wonder|reckon * (you|it|
            that|the|your|they|from|is|this|sense|feeling) ;
        what i|we * (hear|hearing|picking|get|heard|take|understand) ;
        you|he|she|they * (be|are)? (saying|telling|describing|feel|feeling|mean|worried|
            wondering|want|sound|seem|think) ;
        in other words ;
        so|then * you|your|it|they|the|what|if|nobody|everyone|nothing|whoever|there ;
        if i * (follow|understand|hear|get|have|read) ; from what you|i ;
        it be|is|was|'s * (less|not|more) * (than|so|but|as|that) ;
        must be|feel|have|sting|weigh|hurt|wear ; you mean ; meaning ;
        which means|mean|leaves|makes ; almost|nearly as ;
        perhaps|maybe * (it|the|that|you|they|what) ; so|then ;
        put|summing|to (it)? together|sum|up ; on the one|other hand|side ; part of you
    """),
    ("link", """
        because|until|unless|till|since|so|before|whereas|although|though|despite|which|while|
            once|after|if|but|rather|instead|otherwise|whoever|whenever|without|when|where|than|
            only|both|whose ;
        mean|means|depend|depends|cause|lead|turn|hang|rest|decide|behind|underneath|really|
            actually|less|more|connected|same|whole|never|real|between|two|together|either|
            neither|nobody|everyone|somebody|each|every|hinge|leave|leaves|until|still|the one
    """),
    ("autonomy", """
        (your|their) (own)? (call|choice|decision|pace|say|shout|business|money|house|roof|shop|
            farm|night|wedding|company|school|answer) $ ;
        (is|be) (entirely|wholly|quite|completely|all|very much|of course|really)? (yours|your
            call|your choice|your decision|theirs|up to you|down to you|for you to|your money|
            your business|their call) ;
        (up|down) to (you|your|them) ;
        (is|be) for (you|your NOUN|them|him|her) to (decide|say|judge|choose|call|settle|weigh) ;
        a matter for (you|the|your|them) ;
        (yours|theirs) to (make|keep|take|call|give|set|refuse|turn|judge|decide|choose|say) ;
        you (decide|choose|pick|be the judge|are the judge|are in charge|set the pace|call it) ;
        (you are|feel|be) (completely|quite|entirely|perfectly)? free (to|not) ;
        under no (obligation|pressure) ; no (pressure|obligation|hard feelings|offence) ;
        (whichever|whatever|either) (way)? (you|they|your NOUN|it) (decide|choose|go|prefer|like|
            want|settle|say|end|comes|suits|do|turns) ;
        (either|whichever) way ;
        you (may|might|could) (well|very well|also|just|equally)? (decide|want to|choose|find|
            prefer|conclude|be better|leave|keep|stay|say no) * (not|leave|keep|stay|nothing|no|
            against|otherwise|stick|as it is|as they are|off|nobody|without|elsewhere)? ;
        (perfectly|entirely|equally|just|quite|absolutely|completely) (fine|ok|okay|respectable|
            reasonable|good|fair|right|sensible|proper|sound|understandable) (to|not|if|outcome|
            answer|choice|decision|thing|reason|way|by|with)? ;
        take (your|as much|as long|all) (time|the time|as you) ; (say|saying) no ; no is a ;
        (you|there) (do|is)? not (need|have|owe) (to|me|us|anyone|anything)? * (decide|answer|
            choose|sign|one|explain|anything|commit|today|now|decision|say)? ;
        (i|we) (will|shall|would|am|be|are) not (going to|here to|about to|trying to|want to|
            ever)? (PUSHV|ask you to sign|talk you|twist|chase|lean|ring|call you|try to|press|
            hold you) ;
        (no one|nobody) (will|is|is going to) (PUSHV|chase) ; not here to PUSHV ;
        (rather|prefer|sooner) (you)? (stop|leave|wait|not|said no|took) ;
        ^ then (do|stay|keep|leave|do not) ;
        (leave|leaving) (it|things|them) (as|alone|be|where) (it|they|things)? (is|are)? ;
        (stay|stick|remain|keep|staying|sticking|keeping) (with|as|what) (what|where|you|them|is|
            it) ;
        walk away ; (in|at) your own (good)? (time|pace|speed) ;
        (i|we) (respect|would respect|accept|will accept) (that|your|it) ; suits you ;
        (happy|fine|glad|good) (either|whichever) way ; turn (us|me|this) down ;
        tell (me|us) to (stop|go|get lost|leave|mind|back|shut|go away) ;
        not (mine|ours|for me|for us|my place|my decision|my call) ;
        nothing wrong with (leaving|staying|keeping|no|that) ; will not get that from (me|us) ;
        (the|your) pace is yours ; (so|and) is the answer ; patch it
    """),
    ("collab", """
        (i|we) (could|can|would|will|shall|am happy|are happy|would be happy|am glad) (to)?
            (also|just|gladly|happily|easily|maybe|perhaps)? (WRITEV|jot|scribble|chalk|mock|walk
            through|make|do) * (PAPERN|together|open points|side by side|with you|with your|with
            them|for your|for the|for him|for her|for them|in your words) ;
        (shall|should|could|can|may) (i|we|you and i) (make|do|WRITEV|jot|scribble|sketch|go
            through|walk) * (PAPERN|together|side by side|with your|for your|for the|each|between
            us|what each|who) ;
        (let us|how about we|suppose we|why do not we|what if we|shall we|we could) (WRITEV|go
            through|walk|make|work|build|start|agree|try|find|think|figure|all|both|each|set|get)
            ;
        would it (be useful|be helpful|help|be handy|be good) * (PAPERN|draft|wrote|drew|listed|
            together|had|joined|brought|came along|sat) ;
        (PAPERN) (for|with) (your|the|them|him|her|you) ;
        (you|they|your NOUN) (can|could|may|might|then)? (alter|tear|cross|strike|mark|scribble|
            pull|rip) (it|bits|things|them|apart|up|out|all|whatever|anything) ;
        (for|to) (you|your|the|them) * to (alter|change|mark|edit|tear|pull|argue|shoot|correct|
            pick) ;
        (on|to) (a|one|half a|single) (page|side|sheet) ;
        work (it|this|that|through|out) * (together|with you|between us) ;
        let (them|him|her|your NOUN|the NOUN) (judge|try|bring|test|pull|see|decide|cut|have a
            go|use|write) ;
        (help|helping) (you|your|them) (prepare|put|explain|make|write|plan|think|set|find|sort|
            get ready|tell|talk) ;
        (i|we) (do|take|draft|bring|write) (the|a|my|your|it|up|down) * (you|they) (do|take|
            check|bring|change|add|decide|mark|cross|your|tell) ;
        (sit|come|stand) (in|down|with|at the back|alongside) (on|with|and listen|at)? (your|
            them|the)? ;
        (with|by) (you and|your NOUN) (sitting|in the room|holding|beside) ;
        we (do|cut|try|run|test|write|plan|build) it together ; between us ;
        tell me who should (host|be|come|run)
    """),
    ("affirm", """
        you VERB * (first|before anyone|before anybody|yourself|anyway|when nobody|when you
            could) ;
        you (have|did|had)? (clearly|obviously|really|already|plainly|even|also|actually)?
            (thought|asked|taken|took|kept|protected|looked|stood|built|noticed|cared|handled|
            carried|put|gone|went|tested|checked|done|spotted|listened|measured|fought|waited|
            told|counted|worked|managed|held) * (hard|carefully|properly|trouble|pains|care|
            nerve|courage|yourself|first|before|through|well|straight|right|seriously|honest|
            honestly|everyone|nobody|themselves|anyone) ;
        (that|it|this) (must have)? (took|takes|shows|showed|tells me|taken) (a lot of|real|some|
            a good deal of|great|proper|such)? (nerve|guts|courage|care|patience|honesty|thought|
            discipline|doing|trust|work|bottle|skill|backbone) ;
        (took|takes|take) (nerve|guts|courage|care|patience|bottle) ;
        (that|it|this) (is|was) (a|an|very|really|such)? (POSAFF|honest|brave|decent|good|smart|
            clever|wise|generous|fair|rare|sharp|shrewd|unusual|considerate|thoughtful|proper|
            serious|impressive|kind) (of you|thing|way|work|call|instinct|piece|question to|to
            have|management|habit|move|idea to|for you) ;
        (not|few|hardly any|very few|nor) (many|every|most|everyone|a lot|a lot of|people|buyers|
            places|managers|firms|owners|shops|heads|directors) (people|of)? (would|do|can|could|
            ask|think|check|have|notice|bother|manage|get|say|go|keep) ;
        (few|hardly) (do|would|people|any|anyone|ever) ;
        (most|many|plenty of|other|a lot of) (people|places|firms|managers|owners|buyers|folk|
            shops|companies) (would have|would|never|only|not|skip|just|hide|wait|forget|go by|
            guess) ;
        (a|some|one) (huge|big|enormous|hell of a|heck of a|lot of|serious|real) (job|task|work|
            effort|undertaking|commitment|step) ;
        (is|be|was) (no|not a) (small|mean|easy|little) (thing|feat|job|matter) ;
        credit (to|where|for) ; speaks (well|highly|volumes) ;
        well (done|spotted|played|handled|kept) ;
        (i|we) (admire|respect|like) (how|that|what|the way) (you|your) ;
        (good|smart|sound|wise|sharp) (instinct|thinking|call|habit|catch|move|judgement) ;
        hats off ; good (on|for) you ; fair play ;
        not (something|a thing) (i|we|you) (hear|see|meet|get) ; hand it to you ;
        (i|we) (am|be) impressed ;
        (thank|thanks) (you)? for (being|telling|saying) (so)? (honest|straight|frank|open|plain|
            candid|me) ;
        you could (easily)? have (just|easily|left|hidden|skipped|blamed|let|kept|said)
    """),
    ("withdraw", """
        (what|all|everything) you * (have|got|need|run|use) * (be|is|may|might|could|enough|
            good|fine|do) * (all|enough|fine|plenty|need|well) ;
        you|they (may|might|could|probably)? * (do|will|would|may|might) not * need (us|me|this|
            it|ours|anything|one|any) ;
        you are|be|is|will|would * (fine|better|all right|well) (off)? (without|as|with) ;
        (i|we) (may|might|could|am|are)? not * (right|best) * (people|fit|one|ones|answer|choice|
            for) ;
        not * (sure|know|certain) * (if|whether|that|yet)? * (need|help|anything for) ;
        keep|stay|stick with? * what you * (have|got) ;
        (i|we) * (first|one|ones) to say ; not suit|help me|us ; say so
    """),
    ("candour", """
        (i|we|it|this|that|ours) (may|might|could|would) not be (the)? (right|best|people|fit|
            answer|ones) ;
        (i|we|it|this|that|ours) (am|are|is|was|were|be) (probably|really|simply|just|definitely|
            honestly|certainly)? not (the)? (right|best|fit|strong|cheapest|perfect|great|quick|
            fastest|people|answer|ideal|able|certain|expert|suited|designed|meant|made|built|
            ready|good|brilliant|much|sure|convinced|proven|tested|neutral|impartial|enough|a
            lawyer|an) ;
        (i|we|it|ours|this|machine|unit|system) (do|does|can|will|have|could|would|did|has) not
            (really|yet|even|always|actually)? (do|handle|support|offer|cope|help|know|promise|
            guarantee|solve|fix|cover|work|run|last|recommend|claim|pretend|believe|win|tested|
            proved|done|have|see|like|fit|match|think|make|go|stop|keep|sell|get|say|prevent|
            speak) ;
        (i|we|ours|it|this|that|machine|unit) (is|are|be|was|am|were) (still|quite|a bit|rather|
            really|pretty|honestly|also|one of the)? (LIMIT|weaker|slower|dearer|pricier|
            expensive|noisy|heavy|ugly) ;
        (our|my) (own)? (LIMIT|weak|weaknesses|mistake|fault|error|record) ;
        where (we|it|ours) (are|is|fall|falls|struggle|struggles) (LIMIT|short|behind|down)? ;
        you (will|would|may|might) (probably|certainly|also|still|soon)? (notice|feel it|lose|
            miss|hate|regret|struggle|curse|find it|need to) ;
        (i|we) (got|have got|was|were|made|am|did) (it|that|this|a|the|you)? (wrong|mistaken|
            mistake|misled|oversold|underestimated) ;
        (that|it) (is|was) (on me|my fault|my mistake|our mistake|our fault|down to us) ;
        (i|we) (earn|make|get|am on|have|do) (a|more|my)? (commission|margin|paid|interest|bonus|
            stake|money) (on|if|from|out|in)? ;
        (am|are) (paid|biased|hardly neutral) ; interest to declare ; (pinch|grain) of salt ;
        weigh (my|what i|that) ;
        (better|well) off (with|staying|keeping|without|elsewhere|waiting|doing|not|going) ;
        (you|they) (may|might|could|would|do|probably) not (even|actually|really|in fact)? need
            (us|me|this|it|ours|one|any|anything|our|new|to buy|all|the) ;
        (keep|stick with|stay with|fix|mend|repair) (what|the one|your old|your own) * (you have|
            got|is fine|do)? ;
        (cheaper|better|quicker) (elsewhere|somewhere|at|from|next door|with them|without) ;
        (to be|being|be) (straight|honest|fair|frank|plain|blunt|upfront) ;
        (the)? honest answer ; truth (is|be) ; (in)? truth ;
        (say|admit|tell you|must say) (it)? honest|honestly ;
        not (great|good|perfect|brilliant) ;
        (i|we) (should|ought to|must|have to|need to|want to) (say|tell you|warn|admit|own|
            mention|confess|disclose|be honest|be straight|be clear) ;
        (before|so) you (decide|go|sign|choose|read|commit|order|buy|hear it|find) * (should|
            know|ought|want)? ;
        (rather) (tell|admit|lose|warn|say|you heard|you knew) ;
        (you|one thing you) (should|ought to|need to) know ;
        there (is|are|be) (a|one|some|also a) (LIMIT|catch|snag|thing|bug|downside|problem|
            drawback) ;
        (only|just) (done|did|had|fitted|sold|installed) (one|two|few|once|twice|NUM) ;
        (took|take|takes) (longer|twice|double|NUM months|more than) ;
        longer than (we|i|promised|planned|said|thought|it should) ;
        (NUM|some|few|half) of (our|the|them) (NOUN)? (left|quit|gave up|failed|complained|
            stopped|regret|cancelled|sent) ;
        wrong (people|firm|person|supplier|machine|tool|place|size|choice) for ;
        not (for everyone|for you|worth it|worth the|your best|something we|what we do) ;
        would not (recommend|advise|be fair|be honest|put|sell you|touch|help you|suit|solve|make
            sense) ;
        (we|i) (do|would) not (know|have) (yet|the answer|that|it|how|enough|any)? ;
        (maker|manufacturer|government|law|ministry|publisher|developer|council|regulator) *
            (end|ends|stop|stops|withdraws|drops|publish|published|announced|closes|discontinue|
            switching off) ;
        (i|we) can (only) (speak|promise|say|tell) ;
        from what you (say|tell|describe) * (own|need|better|not) ;
        (footfall|sales|savings|results) * (only|about) ; might have been (the|luck|anyway) ;
        you carry (that|the) ;
        (that|it) will (only)? (help|last|work) (maybe|half|for a|only|a few|at most) ;
        i do not (know|think)
    """),
    ("recommend", """
        (i|we) would (probably|personally|honestly|maybe|still|say)? (start|begin|go with|go for|
            go|do|pick|choose|keep|take|leave|wait|lean|put|try|look|say|opt|favour|buy|use|hold|
            get|drop|skip|have|avoid|suggest|recommend|not|run|trial|stay|spend|sort|fix|ask|do
            the|steer) ;
        (i|we) (would|do|be)? (recommend|suggest|advise) ;
        (my|our) (suggestion|advice|recommendation|pick|preference|vote|opinion|instinct|feeling|
            inclination) ;
        if (i|it) (be|were|was) (you|me|mine|my) ;
        in (your|their) (shoes|place|position|boots) ; were i you ;
        (i|we) (am|be) (inclined|tempted|leaning) ;
        i think (you|the|it|this|that) * (better|best|right|should|would do) ;
        of the (two|three|lot) ;
        the (one|first|second|smaller|cheaper|bigger|middle|basic|plain|simpler) (one)? (i would|
            is the|would|for you) ;
        (go|start|begin) (with|for|small)
    """),
)  # fmt: skip
