"""Cues of questions: roundabout, for leave, for a decision, with room for a no."""

from __future__ import annotations

CUES = (
    ("indirect", """
        i|we WONDER|wonder|wondering * WH|if|whether ; i|we be|am curious|wondering|interested ;
        i would be? curious|interested|keen to? know|hear|learn? ;
        i would like|love to know|hear|understand|ask ; tell|describe|walk|talk me|us * ;
        help me|us? understand|see|picture|follow|out? *4 WH ; curious WH|about|to ;
        could|can|would|will you tell|describe|explain|talk|walk|say|give|share|show me|us? ;
        can|could|may|might i|we ask * WH|if|whether|about|you ;
        do you know|remember|think|happen to? know? WH|if|whether ; any idea * WH|how|what ;
        i|we guess|take|assume * WH|how ; say more|a|bit|something ;
        let me|us know|ask WH|if|whether|you ; i be trying to understand|see|work|picture ;
        i do not (know|understand) WH|how|what ; paint me|us a picture ;
        what|how do|would you think|say|see|feel|reckon ;
        mind|happy telling|sharing|saying me|us? ; asking WH
    """),
    ("permission", """
        may|can|could|might i|we * ASKV|SHOWV|TELLV|SAYV|suggest|offer|put|make|give|try|push|
            come|go|have|jump|test|borrow|challenge ;
        may|might i|we ; be it|that ok|okay|alright|fine|right * if ;
        be it all right|fine * if ; is it ok|okay|alright to ;
        would it be|feel all? right|ok|okay|alright|useful|helpful|fine|appropriate|acceptable|
            better|worth|rude|welcome ;
        would it help|suit|bother|be|trouble|annoy ; would|do you mind if|my|me|us ;
        mind if i|we ; mind me|my ; would you like|want|prefer|care|rather me|us to? ;
        do you want|prefer me|us to ; want|like me|us to ;
        would you like|want|care|wish to hear|see|know|look|have ;
        do you want to hear|see|know ; want|care to hear|see|know ;
        would you be open|happy|willing|comfortable|interested * if|to|with|in|hearing ;
        would you be up|game|ok|okay|alright for|with|if ;
        are you ok|okay|happy|comfortable|open with|if|to ;
        shall|should i|we tell|explain|show|describe|say|go|run|walk|leave|stop|carry|give|talk|
            start|outline|take|skip ;
        with your permission|leave|blessing ; if you|that will|would allow|permit|let me? ;
        i|we would|could like to ask|suggest|offer|share|say * if ;
        if it be|is|helps|help * (i|we) ; happy for me|us to ; ok|okay|alright if i|we ;
        any objection|harm * if|to|my|me ; be you open|up|game for|to ;
        do i have|may i|could i permission|leave ; be there room for|to ;
        before i|we SAYV|SHOWV|go * may|can|could|would|shall
    """),
    ("exit", """
        or|and leave|drop|wait|stop|stay|not|park|call|walk|keep|no|neither|another|forget|let|
            say|hold|stick|something|anything ;
        or be|is|are it|that|there|you * no|not|too|something|another|thing|more|still ;
        or|and would|do|should|shall you|we rather|prefer|sooner|like|want|leave|stop|wait|need ;
        or|if * rather|sooner|prefer * not ; a no ; say no ;
        one|thing|something|anything * left|missing|open|first|else|unsettled|settle ; or not ;
        go stop|stay|wait ; or do not|nothing ; yes or no ; not now|yet|for ; go stay or stop ;
        if not|so ; or be|are you * not ; or would|will|do not you|that|it ;
        or on your own|alone ; leave it|things|that ; stop here|there ;
        either answer|way|is|one ; whichever ; feel free to * no|not ; or * be enough|plenty ;
        or|and tell me * no|not|off|stop ;
        or * later|another|later|first|alone|open|aside|asis ; or be that|this|it|now ;
        or have|had you|we enough|rather|sooner
    """),
    ("meet", """
        shall|should|can|could|will we (all)? (meet|talk|speak|sit|regroup|reconvene|catch) * ;
        (would|do) you (want|like|prefer) (to)? (meet|talk|speak) * (again|once|after|when|in|
            before|next|first) ;
        shall|should|can we (fix|agree|set|plan|settle|leave|pick|book|decide) * (day|date|time|
            who|when|till|until|next|order|what|up) ;
        shall we * (fortnight|week|weeks|month|again|then)
    """),
    ("decision", """
        (do|would|will|are) you (still|now|actually|both|all|then|lot)? (want|like|wish|care|
            ready|going|prefer|mean|happy|minded|intend|plan|sooner|rather) (me)? (to)? (to go|
            go|proceed|decide|commit|carry on|take|move|have|do it|do this|start|be the one|fix|
            settle|agree|leave|sign) ;
        (is|are) (it|this|that) (a|going to be)? (yes|no|go) ; (yes|no) or (no|yes|not) ;
        (are you|is it|are we|are they) (going ahead|having it|buying|in or|going for|taking it|
            coming with|doing it|doing this) ;
        go stop|stay|wait ;
        (do|would) you (want|like) to (put|set|book|fix|arrange|find) (a)? (time|date|day) ;
        (going|go) ahead or ; stay or stop ;
        (what|which) (is|be) (your|the) (decision|answer|verdict|call) ;
        (where|how) (does|do) (that|this|it|all that) leave (you|us|things|it) ;
        (what|how) (do|would|should|will) (you|we) (want|like|prefer|say|think|see)? (to)? (do|
            happen|go|decide|be)? (next|from here|now|about it|with it|happening next) ;
        what (should|would|will|has to|needs to)? (happens|happen|comes|come) next ;
        (what|which) (is|would be|should be) (the|our|your) next (step|move|thing) ;
        (shall|should|could|can|do) we (now|then|today)? (settle|decide|fix|agree|set|pick|name|
            choose) (today|now|who|when|a date|a day|on|whether|what|here|then|next|it) ;
        would you (like|want|sooner|rather|prefer) (to)? (settle|decide|fix|agree|set|pick|name|
            choose|leave) ;
        have (you|they|we) (decided|settled|agreed|made up|reached|come to) ;
        ask (it|you|this)? (plainly|straight|outright|directly|simply|openly) ;
        (made|make) (your|up your) mind ;
        who (will|could|would|can|should|is going to) (talk|speak|write|ring|take|send|tell|
            bring|raise|go|ask|own|do) * (and|by) (when|then|what|DAYN)
    """),
    ("commit", """
        go|going|gone|move|moving ahead|forward|for|with ; sign|signing|signed ;
        proceed|proceeding ; commit|committing|committed ; yes|no ;
        buy|buying|order|ordering|take|taking|have|having it|one|this|them|that ;
        say|saying|said yes|no ; decide|decision|answer|verdict|settle ; a yes|no ; in or out ;
        deal ; on board ; ready
    """),
    ("check", """
        have|did|do i|we * (got|get|understood|understand|heard|hear|followed|follow|have|read|
            missed|catch|caught|put|summed) * (right|correctly|you|that|it|anything|this|
            properly)? ;
        be|is that|this * (right|fair|correct|how|close|it|about|true|so|what) ;
        (correct|stop) me ; put me right ; tell me if ;
        am i|we right|close|far|wrong|following|reading|hearing|missing|off ;
        do|does that|this * (match|fit|sound|ring|capture|square|cover|feel|sit|describe) * ;
        is|am|have|was i|that|it wrong|off|right|fair|near ;
        if i|we * (follow|understand|understood|hear|heard|get|got|read|have|am|take|caught|see)
            * (right|you|correctly|it|that|good|well|wrong|rightly)? ;
        to be sure|clear|certain ;
        let|just me|us? * (check|make|see|get|say|play|read) * (right|sure|back|understood|
            understand|that|if) ;
        i may|might|could be|have * (wrong|mistaken|misheard|misread|reading|this|it|off|
            guessing) ;
        i|we be guessing|reading ; or have i ; or am i ; would you say|agree * (so|that|fair)?
    """),
    ("criteria.q", """
        how|what will|would|do|does|did|shall|can|could|might * (KNOW|DECIDE|NOTICE|weigh|judge|
            tell|measure) ;
        what * (tell|tells|telling|told|show|convince|persuade|prove|make|makes) * (you|them|him|
            her|your|anyone|everyone|it|that) ;
        have to|would|must|need * be true|different|happen|settled|said ;
        what|which * (need|have|has|must|matter|count|want|like|hope|care) * ;
        what|how|who * (enough|good|right|safe|fair|worth|comfortable|sure|certain|acceptable)
    """),
)  # fmt: skip
