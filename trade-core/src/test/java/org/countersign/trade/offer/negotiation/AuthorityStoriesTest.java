package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.trade.offer.negotiation.Bargain.begun;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.junit.jupiter.api.Test;

/** How a host keeps a yes of somebody who may not say it, until the company does. All names are fiction. */
class AuthorityStoriesTest {
    private static final PersonRef TOM = PersonRef.of("tom", "Tom Petersen");
    private static final PersonRef ANNA = PersonRef.of("anna", "Anna Petersen");
    private static final String BUYER = UNTIL.buyer().name();
    private static final Vector<BindingAuthority> KNOWN =
            Vector.of(authority("tom", Option.some(Amount.parse("USD 500"))), authority("anna", Option.none()));

    @Test
    void theClerksYesIsKeptAndHasNoEffectUntilTheCompanyRatifiesIt() {
        assertEquals(Truth.NO, mayAccept(TOM, "05-06"));
        Bargain offered = begun().weOffer("05-04", FIRM);
        Bargain kept = new Bargain(
                offered.process(),
                offered.history()
                        .note(
                                Stamp.at(on("05-06"), TOM, Channel.TELEPHONE),
                                new Unread("erp.unratified/1", Vector.of("by: tom", "said: we take them")),
                                Extensions.none()));
        assertEquals(offered.state(), kept.state());
        assertEquals(2, kept.history().entries().size());
        assertEquals(Truth.YES, mayAccept(ANNA, "05-08"));
        kept.theyAccept("05-08").concluded("05-08", UNTIL);
        kept.failed("NEG-LAPSED");
    }

    private static Truth mayAccept(PersonRef who, String day) {
        return BindingAuthority.covers(KNOWN, BUYER, who, BindingAct.ACCEPT, UNTIL.total(), on(day));
    }

    private static BindingAuthority authority(String person, Option<Amount> upTo) {
        return new BindingAuthority(BUYER, person, Vector.of(BindingAct.ACCEPT), upTo, Option.none(), Option.none());
    }
}
