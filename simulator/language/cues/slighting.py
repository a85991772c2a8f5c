"""Cues against people: running them down, arguing with them, going round them."""

from __future__ import annotations

CUES = (
    ("disparage", """
        (they|he|she|northline|INCUMB|those|that lot|people|them|nobody) (be|is|are|was|were|have
            been|has been|got|look)? (really|just|always|all|so|a bit|a|an|going|absolutely|
            frankly|complete|total|the)? (BADADJ|past it|going under|going bust|bust|finished|
            cowboys|cowboy|amateurs|crooks|thieves|sharks|liars|fools|fossils|jobsworth|
            jobsworths|blockers|paranoid|clueless|rust|in trouble|losing people|cutting corners|
            not up to|dinosaurs|scared of|frightened of|years behind) ;
        (they|he|she|PEOPLE) (just|always|only|never) (do not|never|always)? (like|get it|care|
            object|objects|complain|complains|moan|block|resist|understand|say no) ;
        (they|he|she|INCUMB|those) (always|never|only|just|keep|keeps|will|all) (just|only|
            always|never)? (say no|says no|late|break|breaks|broke|let you down|lets you down|
            fail|fails|pick up|answer|care|cares|listen|listens|complain|moan|block|blocks|
            overcharge|lie|lies|rip|leak|leaks|crash|crashes|disappear|understand|bother|ring
            back|call back|turn up|do anything|got a clue) ;
        (nobody|no one) (serious|sensible|uses|takes|trusts|buys|wants|in their right|i know) *
            (them|that|those|it|him|her|uses|would|still|anymore|any more)? ;
        cheap and nasty ; rip (off|you off) ; ripping (off|you) ;
        (cowboy|cowboys|shower|joke|shambles|dinosaur|dinosaurs|laughing stock|bodge|bodged|
            jobsworth|jobsworths) ;
        good luck (with|getting) (them|that|it|him|her|those)? ; oh dear ;
        horror (stories|story) ;
        (bad|terrible|awful|poor|shocking|dreadful|dodgy) (reputation|reviews|record|outfit|
            press|name) ;
        not (wishing|one) to * but ; i (could|can) tell you (stories|things) ;
        (heard|seen|hear|had) * (complaints|stories|nightmares|horror|bad things|trouble) *
            (about|with|from)? (them|him|her)? ;
        lumbered|saddled with ; try getting (them|hold|anyone) ; dark|stone ages|age ;
        (managers|directors|engineers|accountants|lawyers|drivers|people|types|men|women|owners|
            unions|finance|it|legal|procurement) (of that|like that|like him|like her|like them|
            types|love saying|just love|always|always say|are always) ;
        not (know|have) (what they|what he|what she|a clue|the first) ;
        (hiding|protecting) (behind)? (his|her|their) ; (wasting|wastes|waste) your ;
        would not (trust|touch|use|give) (them|him|her|that lot) ;
        could not (organise|find|run) (a|their|his) ;
        (from|straight out of|stuck in) the (nineties|eighties|seventies|ark) ;
        let|lets (everyone|everybody|you|people|customers) down ;
        fall|fell|falls|falling (apart|to bits|to pieces) ;
        (going|be going|went) (bust|under|downhill|bankrupt) ; two lads|blokes|men in a ;
        golfer|fossil|relic ; out of (his|her|their) depth ;
        not exactly (known|famous|the|a|renowned) ;
        of (that|a certain) (generation|age|type|sort|kind)
    """),
    ("confront", """
        ^ no (that|it|you|they|we|i|this|not) * (not|wrong|nonsense|simply|true) ;
        (that|it|this|you|he|she|they|everyone|everybody) (is|are|was|were|be) (just|simply|
            quite|plain|clearly|completely|totally|flat|frankly|all)? (wrong|mistaken|incorrect|
            nonsense|rubbish|untrue|ridiculous|absurd|silly|missing the point|confused|confusing|
            being unreasonable|being difficult|unreasonable|misinformed|an excuse|excuses|a myth|
            naive|overreacting|exaggerating|dreaming|overthinking) ;
        (that|it|this) (is|was|does|do|can)? (simply|just|really|actually)? not (true|right|how|
            the case|correct|what|accurate|a reason|the reason|my fault|our fault|my problem|even
            a|a real) ;
        (with|all) (respect|due respect) ;
        (hear|understand|appreciate|see|know|get|take) (you|that|your|what|they|where|it|how|why)
            * but ;
        (you|they|he|she) (clearly|obviously|just|simply|really|plainly)? (do|did|have|are|has|
            does) not (clearly|really|actually|even)? (understand|understood|listen|listening|
            listened|get it|getting it|grasp|read|thinking|thought|bothered|followed|followed|
            paying|kept|using|used) ;
        (that|it) (was|is) (a|your|the) mistake ; and you know it ;
        (you|they|he) (misunderstood|misread|forgot|are confusing|have misunderstood|missed|have
            missed|got it wrong) * (it|that|this|the point|wrong|confused)? ;
        i (already|just|did|have already) (told|tell|explained|explain|said|say|answered|covered|
            sent) ;
        (as|like) i (have|already|just)? (already)? (said|told|explained) ; how many times ;
        i (have|must|would)? to? (disagree|differ|correct you|contradict|take issue) ;
        (your|you) own (fault|doing|making) ; is (your|you) (fault|doing|problem) ;
        blame (yourself|me|us|you) ; do not (put|blame|give me|tell me) ;
        if you had (only|just|read|listened|done|asked|told|called|checked|followed|taken|
            started|kept|bothered) ;
        why on earth ; why (have|did|do|are) (not)? you not ;
        (be|get) (serious|real|reasonable|realistic) $ ;
        you can not (be serious|seriously|possibly|mean that) ; nonsense|rubbish ;
        (makes|make) no sense ; on the contrary ; you do (need|have|want|know) ;
        so that can not be ;
        your (people|staff|team|lads|drivers|own people) (are|were|is) (using|doing|the problem|
            not|just|simply|wrong|clearly) ;
        because (you|your NOUN) (sat|did|had|never|left|kept|forgot|waited|would not|were|was) ;
        (user|operator|human) error ; everyone else (manages|copes|can|does|could|has)
    """),
    ("confront.deny", """
        ^ (it|they|you|that|he|she|there|we) FIN not (though|actually|you know|at all|really)? $
            ;
        ^ not (true|really|so|at all|necessarily|quite|correct) $
    """),
    ("bypass", """
        (i|we) (will|can|could|would|shall|might|just|have|think|want|am going to|be|like to|
            may)? (just|simply|always|maybe|happily|quietly|then|to)? (go|speak|talk|write|call|
            email|ring|contact|approach|take|drop|phone|have|message|catch|text|get) * (straight|
            direct|directly|over|above|behind|myself|quiet|quietly|personally|privately|on the
            side|separately) ;
        (i|we) (will|can|could|would|shall)? (just)? (go|talk|speak|write|ring|call|email|phone)
            (straight|direct|directly) ;
        (straight|direct|directly) to (him|her|them|your|the|ROLE) ;
        go|going|went|get|getting|work|working|way|step|slip (around|round|over|past|behind|
            above) (him|her|them|your|the|his|their|PEOPLE) ;
        (give|get|send|text|pass|slip|find) me (your|his|her|the|their) * (number|email|mobile|
            contact|details|extension|line|diary|name) ;
        what is (his|her|their|your ROLE|the ROLE|your) (direct|number|email|mobile|extension) ;
        behind (his|her|their|your|its|the) (back|backs) ;
        over (his|her|their|your) (head|heads) ;
        (not|no need to|never|without) (even)? (tell|telling|involve|involving|bother|bothering|
            mention|copy|copying|trouble|let|include|including|ask|asking|say|show) * (him|her|
            them|finance|it|legal|procurement|ROLE|your PEOPLE|the PEOPLE|anyone|PEOPLE|this to|
            anything to) ;
        keep (him|her|them|PEOPLE|this|it) (out|quiet|between|from|under) ;
        (leave|cut|leaving|cutting|keep|keeping) * (him|her|them|PEOPLE|ROLE|finance|legal|
            procurement|it) out ;
        (our|little) secret ; between ourselves ; between you and me ;
        split (it|the order|this|them) ;
        (under|below) (the|their|his|your) (threshold|limit|radar|nose) ;
        never (reaches|sees|hears|gets to|has to know|notices|need know|needs to know) * (them|
            him|her|it)? ;
        (need|needs) (not)? never know ; (him|her|them) on (our|my) side ;
        (go|going|went) to (the|your|his|her) (ROLE|board|committee) (first|direct|directly|
            without|ourselves|ahead|before) ;
        (i|we) (play golf|play|go way back|go back|was at school|were at school|am friends|are
            friends|drink|golf) with (the|your|him|her|his) ;
        leave (it|that|him|her|them) (with|to) me ;
        (i|we) know (the|your|his) (ROLE|head|chairman|md|wife) ; quiet word ;
        (get|getting) (him|her|them) (on side|onside|to sign before|to overrule) ;
        overrule ; what (they|he|she) (do|does) not know ;
        (nobody|no one) (needs|need|has) to know ; not (need|have) to know ;
        skip (him|her|them|finance|legal|procurement|PEOPLE) ;
        without (him|her|them|finance|legal|procurement|the PEOPLE|your PEOPLE) (knowing|having|
            being|seeing) ;
        (put|have|play) (him|her|them|one) (against|off against)
    """),
)  # fmt: skip
