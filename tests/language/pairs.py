"""Minimal pairs of our own: two lines that look alike and are read apart, with what came before.

Each row: what the buyer had said (or nothing), the line, the act it must be read as. Rows that
belong together stand together. None of them is from the coded corpora.
"""

from __future__ import annotations

from typing import NamedTuple

from simulator.language.acts import Act


class Case(NamedTuple):
    """A line after a buyer's turn, and the act it is."""

    before: str
    line: str
    act: Act


CASES = (
    # the swap test: the seller planted as the answer, or not
    Case("Our planners swear by the whiteboard.",
         "What would your planners need before they let go of the whiteboard?",
         Act.FAC_Q),
    Case("Our planners swear by the whiteboard.",
         "What would your planners need before they come over to us?",
         Act.PITCH_Q),
    Case("We have three suppliers to look at.",
         "How will the two of you decide between three suppliers?",
         Act.FAC_Q),
    Case("We have three suppliers to look at.",
         "How will the two of you decide that we are the right choice?",
         Act.PITCH_Q),
    # who uses the answer
    Case("The bakery runs two ovens.",
         "Who would have to be comfortable before an oven could be switched off?",
         Act.FAC_Q),
    Case("The bakery runs two ovens.", "Who signs the order for an oven?", Act.QUALIFY_Q),
    Case("The bakery runs two ovens.",
         "How many loaves come out of them on a Saturday?",
         Act.DISCOVERY_Q),
    Case("We lease the vans.", "When does the lease on the vans run out?", Act.QUALIFY_Q),
    Case("We lease the vans.",
         "When the last vans came, what did the drivers have to give up?",
         Act.FAC_Q),
    Case("We set some money aside in May.", "What's your budget for this?", Act.QUALIFY_Q),
    # planted gain and loss
    Case("The ward is always short of beds.",
         "What could the sisters do with forty extra hours a month?",
         Act.PITCH_Q),
    Case("The ward is always short of beds.",
         "What could the sisters live with for another winter?",
         Act.FAC_Q),
    Case("Invoices go out late.", "How much is that costing you every single week?", Act.PITCH_Q),
    Case("Invoices go out late.",
         "How do people in accounts know that an invoice is late?",
         Act.FAC_Q),
    Case("Invoices go out late.", "Wouldn't you love to halve the time it takes?", Act.PITCH_Q),
    # room for a no
    Case("I think we have all we need.",
         "Do you want to go ahead, or leave it, or sleep on it?",
         Act.DECISION_ASK),
    Case("I think we have all we need.", "Shall I draw up the contract, then?", Act.CLOSE_TRICK),
    Case("It looks fine to me.",
         "Would the ninth or the sixteenth suit you for delivery?",
         Act.CLOSE_TRICK),
    Case("It looks fine to me.",
         "What's stopping you from signing this afternoon?",
         Act.CLOSE_TRICK),
    Case("It's a bit dear.",
         "If I can talk my boss down by a tenth, will you sign today?",
         Act.CLOSE_TRICK),
    Case("Let's do it, send it over.",
         "Would the ninth or the sixteenth suit you for delivery?",
         Act.ADMIN),
    # negation and quotation
    Case("We can't decide before June.",
         "I'm not going to rush you into anything before June.",
         Act.AUTONOMY),
    Case("We can't decide before June.", "You need to move before June.", Act.TELL),
    Case("We can't decide before June.", "This price only stands until Friday.", Act.PRESSURE),
    Case("We can't decide before June.",
         "That's entirely your call, and no would be a fine answer.",
         Act.AUTONOMY),
    # giving back, linking, spinning
    Case("The night crew never hears about changes until they happen.",
         "The night crew hears about changes last.",
         Act.REFLECT),
    Case("The night crew never hears about changes until they happen.",
         "So it sounds as if the night crew won't trust any change, because it always "
         "reaches them last.",
         Act.SUMMARY),
    Case("The night crew never hears about changes until they happen.",
         "So what you need is an automatic alert for every crew.",
         Act.PITCH),
    Case("The night crew never hears about changes until they happen.",
         "Crew alerts are exactly what our platform does best, it notifies everyone in seconds.",
         Act.PITCH),
    Case("The night crew never hears about changes until they happen.",
         "I hear you, but the night crew is hardly the problem here.",
         Act.CONFRONT),
    # leave asked, and leave taken
    Case("I have a few minutes.",
         "Would it be all right if I asked about the people in the store?",
         Act.PERMISSION),
    Case("I have a few minutes.",
         "Let me just show you what our new platform can do, it is amazing.",
         Act.PITCH),
    Case("I have a few minutes.",
         "Would you mind if I told you how two other schools went about it?",
         Act.PERMISSION),
    # asked and unasked
    Case("How long does the fitting take?",
         "Two days, and the kitchen stays shut for one of them.",
         Act.INFO),
    Case("How long does the fitting take?",
         "That depends on all sorts of things, everyone's different.",
         Act.HIDE_VAGUE),
    Case("Which one would you choose?",
         "For a shop your size I'd take the smaller one.",
         Act.RECOMMEND),
    Case("We are only looking.", "You should really take the smaller one.", Act.TELL),
    Case("What would it cost?", "Between nine and eleven thousand a year.", Act.INFO),
    Case("We are only looking.", "I could knock fifteen percent off for you.", Act.DISCOUNT),
    # candour and its counterfeit
    Case("We need it to work offline.",
         "To be honest, offline is where we are weakest.",
         Act.CANDOUR),
    Case("We need it to work offline.",
         "Honestly, we're the best in the market offline.",
         Act.PITCH),
    Case("We need it to work offline.", "We may not be the right people for that.", Act.CANDOUR),
    Case("We need it to work offline.",
         "I should tell you that I'm on commission here.",
         Act.CANDOUR),
    # pressure of several kinds
    Case("We'll think about it.", "There are only two slots left this month.", Act.PRESSURE),
    Case("We'll think about it.",
         "Your competitors are already using it and you'll be left behind.",
         Act.PRESSURE),
    Case("We'll think about it.",
         "After everything I've done for you, I expected better.",
         Act.PRESSURE),
    Case("We'll think about it.",
         "My manager needs this in before the end of the quarter.",
         Act.PRESSURE),
    Case("We'll think about it.", "What are you waiting for?", Act.PRESSURE),
    Case("We'll think about it.", "Take all the time you need.", Act.AUTONOMY),
    # others run down, or asked after fairly
    Case("We've used Halden for years.",
         "Halden? They're hopeless, they never pick up the phone.",
         Act.DISPARAGE),
    Case("We've used Halden for years.",
         "What would Halden have to do for you to stay with them?",
         Act.FAC_Q),
    Case("IT has concerns.", "Your IT people are just scared of anything new.", Act.DISPARAGE),
    Case("IT has concerns.",
         "What would IT need to see, and who could show it to them?",
         Act.FAC_Q),
    # going round people, or bringing them in
    Case("My director decides.",
         "I'll just email your director directly, it's quicker.",
         Act.BYPASS),
    Case("My director decides.",
         "Would it help if we drafted a page together for your director?",
         Act.COLLAB),
    Case("Finance will have questions.", "There's no need to involve finance yet.", Act.BYPASS),
    Case("Finance will have questions.",
         "I could write down their likely questions on one page, for you to change.",
         Act.COLLAB),
    # arguing
    Case("It would take us a year.", "No, that's simply not true.", Act.CONFRONT),
    Case("It would take us a year.", "You're not listening to what I said.", Act.CONFRONT),
    # warmth over a worry, or in its place
    Case("I'm afraid half the team will leave if we do this.",
         "What a lovely view you have from here!",
         Act.HIDE_SOCIAL),
    Case("We had a lovely weekend at the beach.", "How was the weather at the beach?", Act.SOCIAL),
    # empty contact, or something in it
    Case("", "Just checking in to see how things are going.", Act.HIDE_CHECKIN),
    Case("Could you send the drawings?",
         "I'll send the drawings over by noon tomorrow.",
         Act.ADMIN),
    # putting off
    Case("We're all agreed. What happens next?",
         "Oh, no rush, let's talk about that some other time.",
         Act.HIDE_DEFER),
    Case("We're all agreed. What happens next?",
         "I wouldn't want to bother you with that now.",
         Act.HIDE_DEFER),
    # credit
    Case("I asked the cleaners first.",
         "You asked the cleaners before anyone else, and that took some care.",
         Act.AFFIRM),
    Case("I asked the cleaners first.", "Great question!", Act.SOCIAL),
    # courtesies, logistics
    Case("", "Good morning, thanks for having me.", Act.SOCIAL),
    Case("We have until noon.", "Can everyone see my screen?", Act.ADMIN),
    # not talk
    Case("How does it work?", "criteria stakeholder buy-in ownership route how would", Act.UNCLEAR),
    Case("How does it work?", "xkcd qwrt zzpl brrt", Act.UNCLEAR),
)  # fmt: skip
