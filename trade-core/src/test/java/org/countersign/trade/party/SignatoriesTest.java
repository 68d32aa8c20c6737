package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PartyGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Whether somebody may speak for a company, as far as a list tells. All names are fiction. */
class SignatoriesTest {
    private static final String BUYER = "Nordlicht GmbH";
    private static final PersonRef ANNA = PersonRef.of("anna", "Anna Petersen");
    private static final PersonRef STRANGER = PersonRef.of("x", "A. Stranger");
    private static final Moment MAY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Signatories LIST = Signatories.of(Vector.of(new BindingAuthority(
            BUYER,
            "anna",
            Vector.of(BindingAct.ACCEPT),
            Option.some(Amount.parse("USD 500.00")),
            Option.none(),
            Option.none())));

    @Test
    void whoeverIsOnTheListMayWhatItSaysAndNothingElse() {
        assertEquals(Truth.YES, may(LIST, ANNA, "USD 500.00"));
        assertEquals(Truth.NO, may(LIST, ANNA, "USD 500.01"));
        assertEquals(Truth.NO, LIST.may(BUYER, ANNA, BindingAct.SIGN, Option.none(), MAY));
        assertEquals(Truth.UNKNOWN, LIST.may(BUYER, ANNA, BindingAct.ACCEPT, Option.none(), MAY));
    }

    @Test
    void ofWhoeverIsNotOnItNobodyKnowsUnlessItNamesEverybody() {
        assertEquals(Truth.UNKNOWN, may(LIST, STRANGER, "USD 1.00"));
        assertEquals(Truth.NO, may(LIST.completeFor(BUYER), STRANGER, "USD 1.00"));
        assertEquals(Truth.UNKNOWN, may(LIST.completeFor("Another GmbH"), STRANGER, "USD 1.00"));
        assertEquals(Truth.UNKNOWN, may(Signatories.NOBODY_KNOWN, ANNA, "USD 1.00"));
        assertEquals(
                Truth.UNKNOWN,
                LIST.may("Another GmbH", ANNA, BindingAct.ACCEPT, Option.none(), MAY),
                "what she may for one company says nothing about another");
    }

    @Test
    void aCompanyIsNamedOnce() {
        assertEquals(
                Vector.of(BUYER),
                LIST.completeFor(BUYER).completeFor(BUYER).complete().toVector());
    }

    @Test
    void aListIsReadAsItWasWritten() {
        Vector.range(0, 100)
                .map(seed -> PartyGens.signatories().next(Source.of(seed)))
                .forEach(list -> {
                    String text = CanonicalText.print(Signatories.SHAPE, list);
                    assertEquals(Either.right(list), CanonicalText.read(Signatories.SHAPE, text));
                });
    }

    private static Truth may(Signatories list, PersonRef who, String amount) {
        return list.may(BUYER, who, BindingAct.ACCEPT, Option.some(Amount.parse(amount)), MAY);
    }
}
