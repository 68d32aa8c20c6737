package org.countersign.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.junit.jupiter.api.Test;

/** Both sides of a ratio do the same work.  */
class SameWorkTest {
    private static final int LINES = 100;
    private static final List<Row> ROWS = Row.table(LINES);
    private static final Quotation OURS = Ours.quotation(ROWS);
    private static final Plain PLAIN = Plain.of(ROWS);

    @Test
    void bothReadBackWhatTheyWrote() throws Exception {
        OurWork ours = new OurWork();
        ours.lines = LINES;
        ours.documents();
        assertEquals(OURS, ours.parse());
        PlainWork plain = new PlainWork();
        plain.lines = LINES;
        plain.documents();
        assertEquals(PLAIN, plain.jacksonParse());
    }

    @Test
    void allFindTheOneChange() {
        Diff diff = Diff.between(Quotation.SHAPE, OURS, Ours.revised(OURS, ROWS));
        assertEquals(
                "lines[51].unitPrice",
                diff.changes().map(change -> change.path().toString()).mkString());
        Plain revised = PLAIN.revised(ROWS);
        assertEquals(1, revised.differencesFrom(PLAIN).size());
        assertEquals(1, revised.differencesByReflectionFrom(PLAIN).size());
    }

    @Test
    void bothConcludeOnTheSameDayAtTheSamePrice() {
        assertEquals(20, BargainNumbers.STEPS.size());
        BargainWork ours = new BargainWork();
        NegotiationState.Concluded concluded =
                assertInstanceOf(NegotiationState.Concluded.class, ours.negotiateTwentyActs());
        assertEquals(concluded, ours.negotiateWithoutJournal());
        PlainBargain.Deal deal = new PlainBargain().plainNegotiate();
        assertEquals(PlainBargain.Status.CONCLUDED, deal.status());
        assertEquals(BigDecimal.valueOf(BargainNumbers.AGREED, 2), deal.terms().price());
        assertEquals(deal.concluded(), concluded.conclusion().at().day());
        assertEquals(
                "USD 1050.00",
                concluded.conclusion().terms().total().map(Object::toString).getOrElse("unknown"));
        assertEquals(deal, new PlainBargain().plainNegotiateAgain());
    }

    private static final DealWork DEALS = new DealWork();
    private static final PlainDealWork BY_HAND = new PlainDealWork();

    @Test
    void bothComeToTheSamePrices() {
        List<BigDecimal> ours = DEALS.prices()
                .map(price -> price.number().number().setScale(2, RoundingMode.UNNECESSARY))
                .asJava();
        assertEquals(17, ours.size());
        assertEquals(BY_HAND.plainPrices(), ours);
    }

    @Test
    void bothComeToTheSameDays() {
        assertEquals(
                BY_HAND.plainResolve(),
                DEALS.resolve().instalments().flatMap(part -> part.due().day()).asJava());
    }

    @Test
    void bothSeeTheSameAtStakeOnEachDay() {
        List<PlainDeals.Lost> ours = DEALS.exposureOverAYear()
                .map(point -> new PlainDeals.Lost(
                        point.seller().lost().number().number(),
                        point.buyer().lost().number().number()))
                .asJava();
        List<PlainDeals.Lost> theirs = BY_HAND.plainExposureOverAYear();
        assertEquals(365, ours.size());
        for (int day = 0; day < 365; day++) {
            assertEquals(0, theirs.get(day).seller().compareTo(ours.get(day).seller()), "seller, day " + day);
            assertEquals(0, theirs.get(day).buyer().compareTo(ours.get(day).buyer()), "buyer, day " + day);
        }
        assertTrue(theirs.stream().anyMatch(lost -> lost.seller().signum() > 0));
        assertTrue(theirs.stream().anyMatch(lost -> lost.buyer().signum() > 0));
    }

    @Test
    void bothAdviseTheSamePlans() {
        List<String> theirs = BY_HAND.plainAdviseTenThousand().stream()
                .map(one ->
                        Deals.deposit(one.stand().percent(), one.stand().days()).toString())
                .toList();
        assertEquals(
                theirs,
                DEALS.adviseTenThousand()
                        .advised()
                        .map(one -> one.candidate().plan().toString())
                        .asJava());
        assertFalse(theirs.isEmpty());
    }

    @Test
    void bothFindTheSameFaultsInThePapers() {
        List<String> theirs = BY_HAND.plainCheckCredit();
        assertEquals(
                theirs, DEALS.checkCredit().findings().map(Discrepancy::code).asJava());
        assertEquals(5, theirs.size(), theirs.toString());
        assertEquals(Truth.NO, DEALS.checkCredit().complies());
    }

    private static final LogWork LOG = new LogWork();
    private static final PlainLogWork BARE = new PlainLogWork();

    @Test
    void bothComeToTheSameRootOverAMillionEntries() throws Exception {
        Hash bare = Hash.of(BARE.plainAppendMillion());
        assertEquals(bare, LOG.appendMillion());
        assertEquals(bare, LOG.verifyMillion());
        assertEquals(bare, Hash.of(BARE.plainVerifyMillion()));
    }

    @Test
    void theProofsOfAMillionHoldAndAreShort() throws Exception {
        Hash root = Hash.of(BARE.plainVerifyMillion());
        assertTrue(LOG.proveOneOfMillion().proves(Leaves.SOME.get(777).hash(), root));
        assertTrue(LOG.proveOneOfMillion().path().size() <= 20);
        assertTrue(LOG.proveMillionGrew().path().size() <= 21);
    }
}
