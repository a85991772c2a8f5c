"""Cues of hiding: empty contact (and what would fill it), putting off, dodging."""

from __future__ import annotations

CUES = (
    ("agreed", """
        (as|like) (we|you|i) (agreed|promised|said|asked|arranged|discussed|requested) ;
        as (promised|agreed|arranged|discussed|requested) ;
        (you|they|he|she) (were|was) (going|to|waiting|hoping|meeting) ;
        you (wanted|asked|needed) (to|for|me|us|a|the) ; (i|we) (promised|owed|owe|agreed) ;
        here (is|are) (the|a|my|what|that|your) ; last (time|week|month) (you|we|i) ;
        that (you|we) (asked|wanted|agreed|needed) ;
        since (we|our|you|last) * (spoke|talked|met|call|time|meeting) ;
        (found|learned|heard) (out|something|that) ; news (for|on|from)
    """),
    ("checkin", """
        (just|only|merely|simply|wanted to|thought i would|thought i|hoping to|wondering|writing
            to|ringing to|calling to|popping in to|dropping in to) (check|checking|checked|touch|
            touching|follow|following|circle|circling|see|seeing|say|saying|catch|catching|reach|
            reaching|bump|bumping|float|floating|nudge|nudging|ping|bell|pop|popping|ring|
            ringing|call|calling|drop|dropping|wave|give|giving|remind|reminding|keep|keeping)
            (in|up|base|back|out|how|if|where|hello|hi|on|you|by|a|this|it|round|to|the|whether)?
            ;
        (touch|touching) base ; checking in ; (circling|circle) back ; following up ;
        (bump|bumping|float|floating|popping|nudge|resurfacing|bringing) (this|it|my) (up|back|to
            the|email|note)? ;
        (top|front|back) of (your|the) (mind|inbox|list|pile) ;
        how (things|everything|it|you) (are|is|stand|be|were) (getting|standing|going|coming|
            with|on|at|now)? $ ;
        (see|ask|hear|know) how (you|things|it|everything) (are|is|be|was|were|'s) (getting on|
            going|doing|keeping|standing)? ;
        how (are|is) (you|things|everything|it) (getting on|going|coming along|looking|
            progressing) ;
        any (news|update|updates|movement|progress|joy|word|developments|thoughts) ;
        nothing (in particular|special|new|particular) ;
        (had|got|have) (a|the|any)? chance to (look|read|see|think|go) ;
        (seen|got|had|read|get|receive) (my|a chance|the chance) * (email|last|message|note|look|
            mail|letter) ;
        no (particular|real|special)? reason ; keep|keeping in (touch|contact) ;
        (thinking of|thought of) you ; (say|wave) (hello|hi) ;
        thought i would (ring|call|drop|pop|say|see|write|check|give|send)
    """),
    ("defer", """
        no (rush|hurry|urgency) ; not any (rush|hurry) ;
        (no|there is no) need (to decide|to talk|to go into|to rush) ;
        whenever (you|suits|ready|it suits|works|is convenient) ;
        (some|another|a better|a different|a quieter|other) (other)? (time|day|occasion|week|
            moment) ;
        not (the|really the|now the|today the) (time|moment|place|day) ;
        us|me|can|could|will|maybe|perhaps just? (leave|park|save|skip|put|keep|discuss|talk|
            come|get|worry|deal|pick|look) *4 (later|another|aside|sometime|for now|some other|
            down the line|the new year|some point|one day) ;
        (let us|we need|i would|we will|let) not (worry|talk|think|spoil|get into|go into|bother|
            discuss|ruin|trouble|open|spend|rush|push) ;
        (let) (it|things|that|this) (settle|rest|lie|breathe|ride|be|sit) ;
        (i|we) (will|would|do|shall|had|can|could|did)? not (want to|like to|wish to|going to|
            wanting to|mean to)? (BOTHERV|intrude|impose|pester|take up|go into|spoil|bring|
            raise|mention|ask you|load|make a nuisance) ;
        (hate|shame|pity) to (spoil|bother|ruin|trouble|bring|push|interrupt) ;
        (it|that|this|can|probably) (can|could|will)? wait ;
        not (think|sure|believe) (it|this|that) (is|would be) (for|right for|something for)
            (them|you|him|her) ;
        (shall|will) not go on ; not (your|really your) (thing|kind|cup|sort) ;
        enough on (your)? (plate|plates) ;
        (i|we) (will|would|was|had|was going to|had been going to|had meant|meant) * (but|though|
            only) * (leave|spare|skip|shall not|will not|not bother|enough|busy|wait|think
            better|bad time) ;
        (forget|ignore) (i|that i) (mentioned|said|asked|spoke) ;
        you (will|would) not (want|be interested|need|care) ;
        (catch up|talk|speak|chat) * (in the new year|after the|some time|sometime|one of these|
            next year|whenever) ;
        (spare|leave) you (all|the|that|it|in peace|alone|be) ;
        (maybe|perhaps) (later|next|another|some|one day)
    """),
    ("vague", """
        take * (seriously|care of) ; (very|quite|really|extremely) flexible ;
        most people (are|find|seem|do) ; all over the (world|country|place) ;
        (industry|best) (practice|standard|standards) ; piece of string ;
        (all) the (usual|normal|standard) ; (highest|good|excellent) (standards|quality) ;
        (speaks|speak) for (itself|themselves) ;
        (it|that|everything|price|prices|cost|costs|all|which|really) (all|really|just|very much|
            rather)? (depends|varies|differ|vary|depend) ;
        depends|depending (on|entirely|what|who|how) ;
        (hard|difficult|tricky|impossible|tough|too early|too soon) to (say|tell|answer|judge|
            know|put|pin) ;
        (everyone|everybody|every NOUN|each) (is|be|'s) (a bit|different|unique|slightly) ;
        (a bit|all|so|always|very) different ;
        (lots|lot|number|range|variety|all sorts) of (factors|things|options|variables|ways) ;
        (we|they|i) (are|is|be) (very|quite|pretty|always|really|extremely)? (competitive|
            flexible|reasonable|comparable|affordable) ;
        (do|don't|not|no) (you)? (worry|concern yourself|trouble yourself|fret) (about|your|
            yourself)? ;
        (we|i|they) (will|can) (always)? (sort|work|find|figure|come to|discuss|look at|take care
            of|iron) (something|it out|that out|a way|that|an|out|all that|everything) ;
        cross that bridge ; (ballpark|in the region) ; you get what you pay ; more or less ;
        one way or another ;
        (generally|broadly|on the whole|by and large) (speaking|yes|fine)? ;
        (tailored|bespoke|case by case) ; trust (me|us) ; (good|safe) hands ;
        (looked|look) after ;
        (nobody|no one|never|hardly anyone) (has)? (ever)? (complained|complain|minded) ;
        very (pleased|happy|satisfied|proud) ;
        (not)? as (long|much|many|bad|expensive) as you (think|need|like) ;
        you will (be fine|see|be pleased) ; (plenty|loads|quite a few|a fair few|a good few) ;
        soon enough|in good time ;
        (that|which) is a (good|great|big|fair|tough) (question|one) ; how long is
    """),
)  # fmt: skip
