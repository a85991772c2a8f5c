"""Cues of ordinary talk: facts asked, courtesies, small talk, logistics."""

from __future__ import annotations

CUES = (
    ("factual", """
        how (many|much|long|often|big|old|far|large|late|high|heavy|wide|frequently|tall|deep) ;
        (what|which) (system|tool|software|kind|sort|type|size|model|make|brand|version|machine|
            length|number|year|area|volume|temperature|colour|shape|job|percentage|range|
            equipment|floor|branch|site|material|grade|figure|day|days|hours|kit) ;
        (do|does|are|did|have|has) (you|your|they|it|she|he) * (use|using|run|running|keep|store|
            send|got|have|buy|currently|at the moment|at present|already|yet|usually) ;
        (what|which|where|when|who) (do|does|did|are|is|was|were|have|has) (you|your|they|it|she|
            he|the) * (use|using|run|running|keep|store|send|get|got|buy|bought|serviced|come|
            paid|made|located|based|live|eat|start|draw|weigh|called|on|open|close|last|cost|
            built|installed|arrive) ;
        when|where (do|does|did|is|was|are|were) ;
        how (do|does|is|are) (you|your|they|it|the) * (work|run|go|look|done|get|set up|
            organised|managed|do it|do that|do this|handle|book|order|send|store|track|record) *
            (today|now|currently|at the moment|at present|$) ;
        who (does|makes|runs|looks after|handles|keeps|uses|drives|cleans|books|orders) * (today|
            now|at the moment|currently|$) ;
        who (is|lives|works|uses) (living|working|using|doing|running|driving|in|there|here) ;
        telling me ; who else (is|be) involved ; who is involved ;
        tell me (a bit|a little|more|about) ; talk|walk|run me through ; are there any ;
        is there (a|any) ; since when ; set up ; what have you got ;
        what (is|was|are|were) (the|your) (figure|number|set up|setup|process|current|size|
            address|name|turnover|total|split|layout|pressure|voltage|main)
    """),
    ("thanks", """
        thank you|for ; thanks ; cheers ; much appreciated ;
        i|we * appreciate * (it|that|your|you|the) ; grateful ; ta $ ; many thanks ; bless you ;
        kind of you ; very kind ; much obliged ; good of you to
    """),
    ("greet", """
        ^ hello|hi|hey|welcome|greetings|howdy|morning|afternoon|evening ;
        good|lovely morning|afternoon|evening|day ;
        nice|lovely|good|great|pleased|pleasure|delighted to meet|see|talk|speak|hear|be|have|
            finally|put ;
        how be|are|is|'s (you|things|everyone|everything|life|your)? * (doing|today|keeping|
            going|morning|well)? $ ;
        hope|trust * you|your|this|all * (well|good|weekend|finds|keeping|safe|nice|day) ;
        how be|are you ; come|do come on? in ; have|take|grab a seat|pew ;
        happy|merry new|birthday|christmas|easter ; congratulations ;
        pleased|good to meet|see you ; long time no
    """),
    ("bye", """
        goodbye|bye|farewell|cheerio ;
        see you|everyone|them * (then|soon|later|tomorrow|monday|tuesday|wednesday|thursday|
            friday|week|next|there|around|at|on)? ;
        talk|speak * soon|later|then|monday|tuesday|wednesday|thursday|friday|tomorrow ;
        have a|yourself? (good|great|nice|lovely|safe|pleasant|wonderful) ; take care ;
        until|till next|then|tomorrow|monday|thursday ; all the best ;
        safe trip|home|journey|travels ; good night|luck ;
        enjoy your|the * (weekend|holiday|evening|day|trip|week|rest|afternoon) ;
        catch you|up later|soon ; best wishes|regards|of luck ; drive|travel safely|safe ;
        mind how you go ; love to the|your
    """),
    ("filler", """
        ^ (great|good|excellent|fantastic|brilliant|wonderful|fair|interesting) (question|point|
            one|stuff|idea|news|to hear|to know) ;
        ^ (i|that) (see|understand|hear that|get that|get it|makes sense|sounds good|sounds
            great|sounds lovely|is great|is good|is fair|is fine|is interesting) $ ;
        ^ of course $ ; ^ no|not problem|worries|at|trouble ;
        ^ absolutely|sure|right|okay|exactly|indeed|understood|agreed|perfect|lovely|super $ ;
        sorry * (to hear|about|for|late) ; ^ fair enough ;
        that be|is|'s (great|good|lovely|kind|sweet|interesting|funny|fine) ;
        ^ (ha|haha|oh|ah|aw|wow|blimey|gosh) $ ;
        ^ (received|got it|noted|will do|right then|right you are|excellent|splendid|marvellous|
            great|brilliant|perfect) $ ;
        well done ; ^ i see ; my pleasure ; you be welcome ; no|any worry|bother|trouble ;
        don't mention it ; never mind
    """),
    ("smalltalk", """
        (how|did|have) (is|was|are|were|be|you) * (your|the) SMALL ; by the way ;
        you were off to ;
        nice|lovely|beautiful|splendid|great|gorgeous|smashing * (SMALL|view|place|office|house|
            day|building|pictures|picture|garden|desk|accent|tie|coat|jacket|shoes|plant|plants|
            photo|room|spot|town|dog|kitchen) ;
        how (is|are|be|goes|was) (the|your) (SMALL|little one|kids|family|wife|husband|boys|
            girls|lad|mum|dad|garden|golf|dog|baby|back|knee|team doing) ;
        is that|this * (your|a|new|yours|you) * (SMALL|photo|picture|painting|guitar|trophy|bike|
            mug|hat|coat|phone|watch|car|boat|machine|flag|poster|chair|plant|clock) ;
        where * (grow up|you from|on holiday|born) ;
        did you (see|watch|catch|get|go|do|manage) * (SMALL|away|last night|anything) ;
        (raining|snowing|pouring|freezing|boiling|lovely|cold|hot|wet) (outside|out|out there|
            again) ;
        (this|such|the|hate|what|lovely|terrible) weather ;
        see the (match|game|football|golf|cricket) ; been away|anywhere ; going away|anywhere ;
        up to|plans for * (weekend|anything|holiday|summer)
    """),
    ("admin", """
        (i|we) (will|shall|can|could|would|am|have|be) (just|also|then)? (SENDV|forward|
            circulate|type|upload|attach|sending|sent|emailed) (you|it|them|that|the|a|over|
            across|round|everyone|this) ;
        (send|sending|sent|email|emailed|share|forward|circulate) (you|it|them|round|over|across|
            everyone|out)? * (notes|minutes|link|invite|recap|file|summary|slides|agenda|
            calendar|copy|details|recording|map|address|spec|comparison|drawings|photos|pictures|
            form) ;
        (we|i) have (got)? (until|till|NUM minutes|about|half an|an hour|only|forty|thirty|
            another|fifteen|twenty) ;
        NUM minutes|minute (left|for|to go|today) ; LOGI ;
        (does|do|would|could|will|is|are) * (DAYN|NUM) * (work|suit|fit|okay|good|fine|alright|
            better|convenient) ;
        (what|which) (time|day|number|email|address|room|link|date|format|entrance|door|gate) *
            (suit|suits|work|works|best|better|good|convenient|should|shall|use|reach|is) ;
        (same|usual) (time|place|link|room) ;
        (move|moved|shift|push|bring|put) (the call|the meeting|it|us|our|that) (to|back|forward)
            ;
        can (you|everyone) (hear|see) (me|my|us|the) ; (share|sharing) (my|the) screen ;
        on (the)? (agenda|invite|link|mute) ;
        (let us|let me|shall we) (start|begin|turn to|move on|pick up|go through the) ;
        (i|we) (will|am|be|are) * (late|outside|downstairs|on my way|stuck in|minutes away|at the
            door|in reception|at the lights|in touch by) ;
        (back|over) to you (by|on|before|at|tomorrow|this|with) ;
        (i|we) (will)? ring (you|when) ; see you (at|on) (NUM|DAYN) ;
        (i|we) (will|can) (be|get|come|pick|call|ring|meet) (there|you|round|by|at|over) * (NUM|
            DAYN|quarter|half|o'clock) ;
        (put|note|write) (that|it|this) (in|on|down) * (diary|minutes|calendar|list) ;
        spelled|spelling ; attached|enclosed ; (parking|reception|entrance|gate|lift) ;
        (call|ring|phone|reach|text|email) (you|me) (on|at|back|then|when|tomorrow) ;
        (sorry|apologies) about that * (sending|send|resend|link|file) ;
        (best|right|same) (number|email|address) ;
        who is (sending|taking|bringing|booking|hosting|joining) ;
        at (NUM|quarter|half) * (then|instead|tomorrow|sharp|DAYN) ;
        (till|until) (NUM|DAYN|noon|lunch)
    """),
)  # fmt: skip
