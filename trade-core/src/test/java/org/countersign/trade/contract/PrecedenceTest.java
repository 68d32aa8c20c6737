package org.countersign.trade.contract;

import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PAPERS;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Path;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.Test;

/** Which paper governs a field, and what contradicts it. */
class PrecedenceTest {
    private static final Path PRICE = Path.parse("lines");
    private static final TermsPaper CONTRACT = paper(PaperKind.CONTRACT, LAMPS);
    private static final TermsPaper ORDER = paper(PaperKind.ORDER, CHEAPER);
    private static final TermsPaper TENDER = paper(PaperKind.of("tender"), CHEAPER);

    @Test
    void theContractGovernsAndTheOrderStandsBack() {
        Governing price = Precedence.USUAL.governs(PRICE, Vector.of(ORDER, CONTRACT));
        assertEquals(new Governing(PRICE, Option.some(CONTRACT), Vector.of(ORDER), Vector.empty()), price);
        assertTrue(price.isSettled() && price.isContradicted());
        Precedence buyersOwn = new Precedence(Vector.of(PaperKind.ORDER, PaperKind.CONTRACT));
        assertEquals(
                Option.some(ORDER),
                buyersOwn.governs(PRICE, Vector.of(ORDER, CONTRACT)).by());
    }

    @Test
    void aPaperThatSaysNothingOfAFieldDoesNotGovernIt() {
        TermsPaper silent = paper(PaperKind.AMENDMENT, LAMPS);
        TermsPaper speaking = paper(PaperKind.GENERAL_TERMS, PAPERS);
        Governing documents = Precedence.USUAL.governs(Path.parse("documents"), Vector.of(silent, speaking));
        assertEquals(Option.some(speaking), documents.by());
        assertFalse(documents.isContradicted());
        assertEquals(
                Option.none(),
                Precedence.USUAL.governs(Path.parse("note"), Vector.of(silent)).by());
        assertEquals(Vector.of("documents[1]: certificate of origin"), speaking.says(Path.parse("documents")));
        assertEquals(Vector.empty(), speaking.says(Path.parse("document")));
    }

    @Test
    void twoOfOneRankThatDifferLeaveItOpenAndTwoThatAgreeDoNot() {
        TermsPaper second = paper(PaperKind.CONTRACT, CHEAPER);
        Governing open = Precedence.USUAL.governs(PRICE, Vector.of(CONTRACT, second, ORDER));
        assertEquals(Option.none(), open.by());
        assertEquals(Vector.of(CONTRACT, second), open.against());
        assertFalse(open.isSettled());
        assertTrue(
                Precedence.USUAL.governs(PRICE, Vector.of(CONTRACT, CONTRACT)).isSettled());
    }

    @Test
    void aPaperWithoutARankThatSaysOtherwiseLeavesItOpen() {
        Governing price = Precedence.USUAL.governs(PRICE, Vector.of(CONTRACT, TENDER));
        assertEquals(Vector.of(TENDER), price.unranked());
        assertFalse(price.isSettled());
        assertTrue(Precedence.USUAL
                .governs(PRICE, Vector.of(CONTRACT, paper(PaperKind.of("tender"), LAMPS)))
                .isSettled());
        assertEquals(
                Vector.of(TENDER),
                Precedence.USUAL.governs(PRICE, Vector.of(TENDER)).unranked());
    }

    @Test
    void contradictionsNameEachFieldOnceAndLeaveThePapersOwnDatesOut() {
        assertEquals(
                Vector.of("lines"),
                Precedence.USUAL
                        .contradictions(Vector.of(CONTRACT, ORDER, paper(PaperKind.QUOTATION, UNTIL)))
                        .map(governing -> governing.field().toString()));
        assertEquals(Vector.empty(), Precedence.USUAL.contradictions(Vector.empty()));
        assertEquals(
                Vector.empty(), Precedence.USUAL.contradictions(Vector.of(CONTRACT, paper(PaperKind.ORDER, PAPERS))));
    }

    @Test
    void anOrderNamesEachKindOnce() {
        Refused.with(
                "an order of precedence must name each kind of paper once: `order, order`",
                () -> new Precedence(Vector.of(PaperKind.ORDER, PaperKind.ORDER)));
        Refused.with(
                "an order of precedence must name each kind of paper once: ``", () -> new Precedence(Vector.empty()));
        assertEquals(Option.some(PaperKind.ORDER), PaperKind.LIST.find("PO"));
    }

    private static TermsPaper paper(PaperKind kind, Quotation terms) {
        return new TermsPaper(kind, "7", terms);
    }
}
