package org.countersign.examples.deal.story;

import io.vavr.collection.Vector;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Tale;

/** From publication to a countersigned contract, and a change of it. */
final class GoodStory {
    private GoodStory() {}

    static Tale in(Words words) {
        return new Tale(
                "deal",
                words.say("deal"),
                words.say("deal.lead", "seller", Cast.SELLER.name(), "buyer", Cast.BUYER.name()),
                Vector.of(
                        Publication.in(words),
                        Mail.in(words),
                        Search.in(words),
                        Quote.in(words),
                        Bargain.in(words),
                        Paperwork.confirmation(words),
                        Paperwork.contract(words),
                        Afterwards.in(words)));
    }
}
