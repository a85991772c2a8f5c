"""Cues of closing tricks: the presumed yes, the split yes, the trap."""

from __future__ import annotations

CUES = (
    ("close.presume", """
        (get|getting) you (started|set|booked|signed|onboarded|up and running|sorted|over|
            scheduled|in the diary|going|on board) ;
        (get|getting|have) (this|that|it) (signed|booked|started|over the line|in the diary|
            moving|ordered) ;
        (put|putting|book|booking|pencil|sign|mark|pop|stick) you (down|in|up) ;
        (start|delivery|installation|go live|kickoff|kick off|install|fitting|onboarding) (date|
            slot|week|day) ;
        (shall|should|can|could) (i|we) (just|go ahead and|then|say)? (put|book|schedule|get|
            draw|raise|write|reserve|lock|fill|process|order|confirm|arrange|start|set|wrap)
            (you|it|that|this|up|in|on|the|through|your|a|off) * (order|contract|paperwork|
            agreement|invoice|form|install|installation|delivery|down|in|deposit|first|DAYN|
            started|going|up|away|through|date|van|NUM|name)? ;
        (i|we) will (just|go ahead and|then|now|have)? (send|draw|email|raise|fill|reserve|book|
            prepare|get|print|drop|order|lock|schedule|pop|put) * (paperwork|contract|contracts|
            agreement|invoice|direct debit|deposit|form|forms|order|van|crew|team|fitters|
            installation|engineer|signature|account) ;
        (i|we) will (just|go ahead and|then|now)? reserve|book|order|schedule|pencil|sign you ;
        (i|we) (have) (already|gone ahead and|gone)? (booked|reserved|ordered|drawn|raised|sent|
            filled|pencilled|scheduled|put|told|set|done) * (you|your|order|contract|paperwork|
            slot|it|van|crew|install|installer|start|first) ;
        (fill|filling) (in|out|up) * (order|form|paperwork|contract|application) ;
        (just|only) (need|needs) * (signature|autograph|initials|deposit|card|sign|name) ;
        (sign|initial|autograph) (here|there|at the bottom|on the line|just) ;
        (take|took|taking|have|count|treat) (that|it|this) as (a|your|an)? (yes|go|order|
            agreement|done) ;
        so (then)? (you|we) (are|be) (ready|happy|agreed|all set|good|sorted|on|going) (to|with|
            then|for|on)? ;
        (you|we) (are|be)? (ready|agreed|all set|all agreed) to (go|move|start|sign|proceed|get|
            roll) ;
        (that is|that's|we have|it is) (a deal|agreed|settled|sorted) (then)? ;
        (when|where|how|which|what) (shall|should|can|do|would|day|address|colour|date|month|
            name|card|size|model|entrance) * (we|i|you|our|lads|team) * (start|begin|deliver|
            install|fit|kick off|ship|bill|invoice|invoiced|pay|paying|drop|come and|put it|put
            them|go live|going live|onboard|sign|delivered|installed|fitted|like it|like them|
            like that) ;
        (once|when|after) you (sign|have signed|join|switch|start with|go live|are onboard|come
            over|move over|order|have ordered) ;
        (start|begin|deliver|delivery|install|installation|kick off|fit|fitted|go live|come) *
            (DAYN|NUM|morning) or * (DAYN|NUM|afternoon) ;
        (DAYN|morning) * or * (DAYN|afternoon) * (suit|better|best|work|delivery|install|start|
            fitting|kick) ;
        so? DAYN (start|delivery|install|kick) ;
        (monthly|annual|card|cash|standard) or (annual|yearly|monthly|invoice|cash|card|premium|
            direct) ;
        invoice (you|monthly|or)
    """),
    ("close.trap", """
        (if|suppose|supposing|say|assuming|provided) (i|we|he|my|our|i were) * (could|can|get|
            got|do|did|drop|dropped|match|make|knock|take|throw|manage|find|fix|sort|include|
            show|showed|prove|able) * (would|will|can|do) (you|we|that|it) * (sign|go|buy|order|
            take|commit|shake|proceed|move|agree|start|deal|enough|yes|do it|have it) ;
        (you would|will you|would you) * (sign|shake|commit|say yes|put your name|shake on) *
            (today|now|then|there|this|tonight|here|tomorrow|friday|monday) ;
        you would sign ; if * you will (go ahead|sign|order|start|take it|buy|be signing) ;
        what (will|would|does|do|is) (it|that|you|we|i)? (it)? (take|need|have to|got to) *
            (sign|signed|yes today|start today|name on|business|your order|over the line|pen|ink|
            deal|today|this week|tonight|name|onboard|on board) ;
        what (be|is) (stopping|holding|keeping|preventing|standing between) (you|us) * ;
        what (stops|keeps|prevents) (you|us) from * (sign|signing|saying yes|going ahead|
            starting|ordering|buying|today|now) ;
        (no|any|not a|is not a|is not really a) reason * (not to|why not|why we|why you|you would
            not|against) ;
        (apart|other|aside) (from|than) (the|that|price|money) * (anything|is there|what else) ;
        shake (on|hands) ; (have|got) (we got)? a deal ; dotted line ;
        (your|a) (name|signature|autograph|pen|thumbprint) (on|to) (it|this|the|paper) ;
        get (you|this|it) (over the line|across the line|signed) ;
        sign (today|now|tonight|this week|here|it|by|on) ;
        (give|get) me (your|a) (signature|deposit|yes)
    """),
    ("close.slots", """
        DAYN|morning|afternoon * or *4 DAYN|morning|afternoon
    """),
)  # fmt: skip
