"""Cues of a buyer's turn: asking, granting, refusing, being ready, worrying, resisting."""

from __future__ import annotations

CUES = (
    ("ask.price", """
        how much ; price|prices|pricing ;
        what * (cost|costs|charge|charges|fee|rate|rates|quote|damage|figure) ;
        (cost|costs) * us|me ; (discount|cheaper|discounts) ; ballpark ; what * (pay|paying) ;
        quote
    """),
    ("ask.opinion", """
        what would you * (do|recommend|suggest|advise|choose|pick|say|start|buy|go) ;
        what do you * (think|recommend|suggest|reckon|advise|make) ;
        (your|honest|an) (opinion|view|advice|recommendation|take|suggestion|gut|pick|thoughts|
            instinct) ;
        (which|what|how|where) (would|one|do|should) * (you|i|we) * (recommend|pick|choose|go|
            start|do|begin|suggest|take|advise|prefer|have) ;
        in (my|our) (place|shoes|position) ; if you were (me|us|in) ; should (we|i) ;
        would you * (recommend|advise|suggest|start|do|go|buy|choose|pick) ;
        (recommend|advise|suggest) * (us|me|anything|something) ;
        do you think (we|i|it) * (should|better|worth) ;
        (tell|give) (me|us) (what|your) * (think|view|opinion|do) ; be honest ;
        any (advice|thoughts|suggestions|recommendation)
    """),
    ("ask.fact", """
        do|does|can|could|will|would|is|are|has|have * (it|you|your|that|this|they|these|the) ;
        how (long|many|often|big|does|do|is|are|soon|quickly|fast|old|would|will|secure|safe) ;
        (what|which|where|when|who) (is|are|does|do|happens|about|if|would|kind|sort|was|were|
            has|will) ;
        (tell|show|explain|remind) (me|us) ;
        what * (mean|include|included|involve|involved|difference)
    """),
    ("yes", """
        ^ (yes|yeah|yep|sure|ok|okay|please|absolutely|certainly|fine|alright|definitely|yup|aye)
            ;
        go (ahead|on) ; of course ; by all means ; (be|feel) my guest|free ;
        (that would|that'd|would) be (good|great|fine|helpful|useful|lovely|ok|okay) ;
        please (do|ask|tell|go) ; (fire|ask) away ; (happy|glad) to ; i do not mind ;
        if you like ; why not ; you (can|may) ; shoot ;
        (that is|that's|sounds) (fine|good|great|okay|ok|fair)
    """),
    ("no", """
        ^ (no|nope|nah) ;
        (not|no) (today|now|thanks|thank|interested|really|yet|for|need|ready|going|happy|right)
            ;
        (rather|prefer) (not|you|if) ;
        (would|do|did|will|am|are|can|could) not (want|like|think|need|wish|see|be|buy|sign|
            agree|have|going) ;
        no thank ; leave it ; (i|we) (said|told) * (no|not) ; stop
    """),
    ("ready", """
        (we|i|everyone|everybody|they|all|team|board|that|all of us) (be|are|is|'re|'s|am|have|
            've|has)? * (ready|there|agreed|decided|settled|happy|on board|signed off|all agreed|
            said yes|convinced|in favour|keen|sold|good to go) ;
        all * (agreed|agree|happy|signed|settled|said yes|on board|ticked|done) ;
        (what|where) * (next|next step|sign|from here|now) $ ;
        what (happens|happen|is|comes|do) * next ; next step|steps ; where do (i|we) sign ;
        (let us) (do|go|get|start|sign|move) * ;
        (want|like|going|ready|happy|prepared) to (go ahead|sign|start|buy|order|proceed|move|
            commit|take|get started) * ;
        how do we (start|begin|proceed|go|order|get) * ;
        (criteria|conditions|list|boxes|questions) * (met|settled|ticked|agreed|answered) ;
        (bank|board|wife|husband|boss|everyone|finance|legal|owners|partners|directors) * (said|
            says|say|signed|approved|in|happy|agreed|fine) * (yes|off|it)? ;
        nothing * (left|outstanding|open|missing) ;
        send (me|us) * (contract|paperwork|order|invoice) ;
        (i|we) think we are * (there|ready|done)
    """),
    ("agreed.yes", """
        ^ (yes|yeah|ok|okay|right|fine|good|great) * (let us|let's|we will|we'll|i'll|i will|go|
            do|book|take|sign|start|want|have) * ;
        (let us|let's) (do|go|start|book|get|take|sign|proceed) * ;
        (we|i) (will|'ll|would like to|want to|are going to|have decided to) (take|go|have|buy|
            order|sign|proceed|start|do) * ;
        (go|going) ahead ; (book|put|sign) (it|us|me) * ; it is a (yes|deal) ; deal $ ;
        (signed|approved|confirmed)
    """),
    ("worry", """
        (worry|worried|worries|worrying|afraid|fear|scared|nervous|anxious|concern|concerned|
            concerns|uneasy|hesitant|sceptical|skeptical|dread|hate|hates|hated|upset|angry|
            furious|burnt|burned|doubt|doubts|unsure|frightened|resist|resistance|reservations|
            suspicious|struggling|struggle|stressed|quit|leave|resign|trouble|problem|problems|
            issue|issues|nightmare|mess|fail|failed|failing|lost|lose|losing|broke|broken|
            complain|complains|complained|complaint|risk|risky|disaster|badly|wrong|fed up|hurt|
            died|death|accident) ;
        (will|would|do|does|can|could|did|is|are|has|have) not (like|trust|agree|want|work|happy|
            sure|convinced|listen|talk|know|believe|speak|accept|sign|move|budge|cope|stand|
            ready|handle|understand|use) ;
        (not|never) (sure|convinced|happy|keen|comfortable|easy|certain|consulted|asked|told|
            heard|worked|forgotten|forgiven) ;
        (no) (time|money|idea|one|appetite) ; against (it|us|the|this) ;
        (ready|about) to (walk|quit|leave|go) ;
        have to (go|run|get|talk|check|ask|convince|persuade) ; but
    """),
    ("resist.no", """
        ^ (no|nope|nah) ; not (interested|for us|going to happen|buying|today) ;
        no thank|thanks ; (do|will|would|are) not (want|need|going|buy|interested|sign) ;
        absolutely not ; forget it ; (we|i) (said|told you) no
    """),
    ("resist.freedom", """
        (i|we) (will|'ll|would|'d|shall) (decide|choose|make|be the|take our|rather|prefer) * ;
        (our|my) (decision|choice|own|call|pace|way|business) ;
        (do|don't|do not|stop) (push|pushing|pressure|rush|tell|telling|pressuring|hurry) (me|
            us)? ;
        (push|pushed|pressure|pressured|rushed|cornered) ; when (we|i) (are|am|'re) ready ;
        (in) (our|my) own time
    """),
    ("resist.later", """
        (maybe|perhaps|probably|possibly) * (later|next|quarter|year|month|week|spring|autumn) ;
        not (now|yet|right now|at the moment|this year|this quarter|today) ;
        (next|after) (quarter|year|month|spring|summer|autumn|christmas|budget) ;
        (think|sleep|mull) * (about|on|over) it ; (need|want|have) * time ; get back to you ;
        (let|leave|left) it * (until|till|for|a while|a bit) ;
        (early|soon) (days|to say|to tell) ; (not|in no) (sure|hurry|rush) ;
        (hold|put) (off|on) ; wait * (until|till|and see|for|a bit)
    """),
    ("resist.counter", """
        (works|working|fine|happy|good|cope|coping|managing|manage|suits|worked) * (as it is|
            already|for us|enough|with|without|well|now|at the moment|so far)? ;
        (we|it|they|i) * (works|cope|manage|fine|happy|always|already) * (fine|have|had|us|with|
            it|well|done)? $ ;
        (nothing|not) (wrong|broken) ; (always|already) (have|had|done|use|used|got) ;
        if it (ain't|is not|isn't) broke
    """),
    ("resist.source", """
        (you|your) (people|lot|guys|salespeople|salesmen|reps|vendors|suppliers|sort) ;
        (they|you|vendors|salesmen|reps|suppliers) (all|always) (say|says|promise|promised|tell)
            ;
        (last|previous|other) (rep|salesman|seller|vendor|one|guy|supplier) * (said|told|
            promised|sold|swore|lied) ;
        (heard) (that|it|this) (before|one) ; (you) would say that ;
        (commission|sales pitch|reading from|script|salesman|sales talk|sales patter) ;
        (do|don't|did|not) * (trust|believe) (you|that|it|salespeople|vendors)
    """),
    ("resist.pity", """
        (no|not|haven't|have|got) * (time|minute|minutes|capacity|people) * (for|to|left|spare)?
            ;
        (swamped|snowed|drowning|overwhelmed|stretched|exhausted|rushed off|flat out|under water|
            too busy|so busy|really busy|short staffed|short-staffed|behind) ;
        (on|in) my own ; not (very)? long
    """),
    ("resist.stall", """
        (send|email|drop|leave|mail|forward) (me|us|it|over|something) * (document|brochure|
            information|info|details|pdf|something|email|price|deck|leaflet|list|over|through)? ;
        (just) * (price|quote|number|brochure) ; something in writing ;
        (in) (an|my) (email|inbox)
    """),
    ("product", """
        your (OFFER|product|system|offer|price|pricing|machine|service|firm|company|people|
            proposal|quote|contract|team|one|stuff|kit|support) ;
        yours ; you (offer|sell|do|make|provide|supply|charge) * ;
        (does|can|is|will|would|do|has|could) (it|this|that|yours|the OFFER) * ;
        (demo|trial|brochure|sample|the OFFER) ; how does it work ;
        (you|yours) * (integrate|support|handle|include|cost)
    """),
)  # fmt: skip
