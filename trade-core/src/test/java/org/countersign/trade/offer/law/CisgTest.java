package org.countersign.trade.offer.law;

import static org.countersign.testkit.trade.NegotiationSamples.DOING;
import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.trade.offer.law.Cisg.CISG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.junit.jupiter.api.Test;

/** What the convention answers, article by article. */
class CisgTest {
    private static final Moment REACHED = Moment.parse("2026-05-08T12:00:00+08:00");

    @Test
    void anOfferNamesGoodsQuantityAndPrice() {
        assertEquals(Vector.empty(), CISG.unsettled(PLAIN));
        assertEquals(
                Vector.of(Path.parse("lines")),
                CISG.unsettled(Proposal.of(Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.empty()))));
        QuotationLine bare = QuotationLine.builder()
                .id("1")
                .product(LAMPS.lines().head().product())
                .build();
        assertEquals(
                Vector.of("lines[2].quantity", "lines[2].unitPrice").map(Path::parse),
                CISG.unsettled(Proposal.of(Quotation.SHAPE.with(
                        LAMPS, Quotation.LINES, Vector.of(LAMPS.lines().head(), bare)))));
    }

    @Test
    void anOfferIsFirmIfItSaysSoOrNamesATimeAndDoesNotSayOtherwise() {
        assertTrue(CISG.isFirm(FIRM));
        assertTrue(CISG.isFirm(PLAIN.within(10)));
        assertTrue(CISG.isFirm(PLAIN.with(Firmness.FIRM)));
        assertFalse(CISG.isFirm(PLAIN));
        assertFalse(CISG.isFirm(FIRM.with(Firmness.REVOCABLE)));
        assertFalse(CISG.isFirm(FIRM.with(Firmness.WITHOUT_ENGAGEMENT)));
    }

    @Test
    void whenAnOfferCloses() {
        Proposal dated = Proposal.of(
                        Quotation.SHAPE.with(LAMPS, Quotation.ISSUED, Option.some(Moment.parse("2026-05-01"))))
                .within(10);
        assertEquals(Option.some(Moment.parse("2026-05-20")), closes(FIRM, Medium.LETTER));
        assertEquals(Option.some(Moment.parse("2026-05-11")), closes(dated, Medium.LETTER));
        assertEquals(Option.some(Moment.parse("2026-05-12")), closes(PLAIN.within(10), Medium.LETTER), "the envelope");
        assertEquals(Option.some(Moment.parse("2026-05-18+08:00")), closes(dated, Medium.INSTANT));
        assertEquals(Option.some(Moment.parse("2026-05-18+08:00")), closes(dated, Medium.SPOKEN));
        assertEquals(Option.some(REACHED), closes(PLAIN, Medium.SPOKEN));
        assertEquals(Option.some(Moment.parse("2026-05-22+08:00")), closes(PLAIN, Medium.LETTER));
        assertEquals(
                Option.none(),
                closes(
                        Proposal.of(Quotation.SHAPE.with(
                                        LAMPS, Quotation.ISSUED, Option.some(Moment.parse("9999-12-31"))))
                                .within(10),
                        Medium.LETTER));
    }

    private static Option<Moment> closes(Proposal proposal, Medium medium) {
        return CISG.closes(
                new Round(1, Speaker.WE, proposal, medium, Option.some(Moment.parse("2026-05-02")), REACHED));
    }

    @Test
    void fromWhenAnAcceptanceCounts() {
        Round plain = new Round(1, Speaker.WE, PLAIN, Medium.INSTANT, Option.none(), REACHED);
        Round doing = new Round(1, Speaker.WE, DOING, Medium.INSTANT, Option.none(), REACHED);
        assertEquals(Counts.ON_RECEIPT, CISG.acceptance(plain, Medium.LETTER));
        assertEquals(Counts.ON_RECEIPT, CISG.acceptance(plain, Medium.CONDUCT));
        assertEquals(Counts.ON_DISPATCH, CISG.acceptance(doing, Medium.CONDUCT));
        assertEquals(Counts.ON_RECEIPT, CISG.acceptance(doing, Medium.LETTER));
        assertEquals(Counts.ON_DISPATCH, CISG.revokedBefore());
        assertEquals(Option.some(Moment.parse("2026-05-11+08:00")), CISG.noticeBy(REACHED));
        assertEquals(LateEffect.IF_LET, CISG.late(Lateness.LATE));
        assertEquals(LateEffect.UNLESS_OBJECTED, CISG.late(Lateness.DELAYED));
    }

    @Test
    void everyPointIsCitedByItsArticle() {
        assertEquals(
                Vector.of(
                        "CISG 14(1)",
                        "CISG 15(2)",
                        "CISG 16(1)",
                        "CISG 16(2)",
                        "CISG 17",
                        "CISG 18(2)",
                        "CISG 18(3)",
                        "CISG 18(1)",
                        "CISG 19",
                        "CISG 18(2), 20",
                        "CISG 21(1)",
                        "CISG 21(2)",
                        "CISG 22",
                        "CISG 23",
                        "CISG 11, 14(1)",
                        "CISG 29",
                        "CISG 4, outside it: the law of agency"),
                Vector.of(LegalPoint.values()).map(point -> CISG.on(point).toString()));
    }

    @Test
    void howAWordTravelsFollowsFromItsChannel() {
        assertEquals(Medium.LETTER, Medium.of(Channel.LETTER));
        assertEquals(Medium.SPOKEN, Medium.of(Channel.TELEPHONE));
        assertEquals(Medium.SPOKEN, Medium.of(Channel.MEETING));
        assertEquals(Medium.INSTANT, Medium.of(Channel.EMAIL));
        assertEquals(Medium.INSTANT, Medium.of(Channel.of("fax-2")));
    }

    @Test
    void numbersOutsideTheirBoundsAreRefused() {
        Refused.with("days for acceptance must be from 1 to 3660: `0`", () -> PLAIN.within(0));
        Refused.with("days for acceptance must be from 1 to 3660: `3661`", () -> PLAIN.within(3661));
        assertEquals(Option.some(3660), PLAIN.within(3660).days());
        Refused.with("a reasonable time must be from 1 to 365 days: `0`", () -> new ReasonableTime(0, 1));
        Refused.with("a reasonable time must be from 1 to 365 days: `366`", () -> new ReasonableTime(1, 366));
        Refused.with(
                "rounds are numbered from 1: `0`",
                () -> new Round(0, Speaker.WE, PLAIN, Medium.INSTANT, Option.none(), REACHED));
    }
}
