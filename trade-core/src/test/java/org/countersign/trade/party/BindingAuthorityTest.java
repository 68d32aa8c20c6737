package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Who may bind whom, by which act, up to how much, and when. */
class BindingAuthorityTest {
    private static final String LAMPS = "Ningbo Example Lighting";
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Moment MAY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final BindingAuthority SALES = new BindingAuthority(
            LAMPS,
            "mei",
            Vector.of(BindingAct.OFFER, BindingAct.ACCEPT),
            Option.some(Amount.parse("USD 50000")),
            Option.some(Moment.parse("2026-01-01+08:00")),
            Option.some(Moment.parse("2026-12-31+08:00")));

    @Test
    void sheMayAcceptForHerCompanyWithinHerLimitAndHerTime() {
        assertEquals(Truth.YES, accepts(MEI, "USD 50000", MAY));
        assertEquals(Truth.NO, accepts(MEI, "USD 50000.01", MAY));
        assertEquals(Truth.NO, accepts(MEI, "USD 1", Moment.parse("2025-12-31+08:00")));
        assertEquals(Truth.NO, accepts(MEI, "USD 1", Moment.parse("2027-01-01+08:00")));
        assertEquals(Truth.YES, accepts(MEI, "USD 1", Moment.parse("2026-12-31+08:00")));
        assertEquals(Truth.YES, accepts(PersonRef.of("mei", "Lin Mei"), "USD 1", MAY), "people are told apart by id");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertEquals(Truth.UNKNOWN, accepts(MEI, "EUR 1", MAY));
        assertEquals(Truth.UNKNOWN, accepts(MEI, "USD 1", Moment.parse("2026-12-31")));
        assertEquals(Truth.UNKNOWN, SALES.covers(LAMPS, MEI, BindingAct.OFFER, Option.none(), MAY));
        assertEquals(
                Truth.NO,
                SALES.covers(LAMPS, MEI, BindingAct.SIGN, Option.none(), MAY),
                "no amount would let her sign");
    }

    @Test
    void nobodyElseAndNoOtherCompany() {
        assertEquals(Truth.NO, accepts(PersonRef.of("tom", "Tom"), "USD 1", MAY));
        assertEquals(Truth.NO, SALES.covers("Nordlicht GmbH", MEI, BindingAct.ACCEPT, Option.none(), MAY));
    }

    @Test
    void withoutALimitThereIsNone() {
        BindingAuthority chief = new BindingAuthority(
                LAMPS, "mei", Vector.of(BindingAct.SIGN), Option.none(), Option.none(), Option.none());
        assertEquals(Truth.YES, chief.covers(LAMPS, MEI, BindingAct.SIGN, Option.none(), MAY));
        Seq<BindingAuthority> both = Vector.of(SALES, chief);
        assertEquals(Truth.YES, BindingAuthority.covers(both, LAMPS, MEI, BindingAct.SIGN, Option.none(), MAY));
        assertEquals(Truth.UNKNOWN, BindingAuthority.covers(both, LAMPS, MEI, BindingAct.OFFER, Option.none(), MAY));
        assertEquals(Truth.NO, BindingAuthority.covers(both, LAMPS, MEI, BindingAct.WAIVE, Option.none(), MAY));
        assertEquals(
                Truth.NO, BindingAuthority.covers(Vector.empty(), LAMPS, MEI, BindingAct.SIGN, Option.none(), MAY));
    }

    @Test
    void companiesAddActsOfTheirOwn() {
        assertEquals(Option.some(BindingAct.ACCEPT), BindingAct.LIST.find("order"));
        assertEquals("take-back-goods", BindingAct.of("take-back-goods").toString());
    }

    private static Truth accepts(PersonRef who, String amount, Moment at) {
        return SALES.covers(LAMPS, who, BindingAct.ACCEPT, Option.some(Amount.parse(amount)), at);
    }
}
