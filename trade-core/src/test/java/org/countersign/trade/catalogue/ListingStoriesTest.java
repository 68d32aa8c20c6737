package org.countersign.trade.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.trade.ListingSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.goods.Product;
import org.junit.jupiter.api.Test;

/** What happens to a listing, told as a salesperson would. All names are fiction. */
class ListingStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Listing LAMP = ListingSamples.LAMP;

    @Test
    void writtenPublishedShownAndWithdrawn() {
        History<ListingState, ListingReport, ListingDecision> shown = published()
                .decide(at("2026-05-03"), new ListingDecision.Show(Showcase.of(4)))
                .get();
        assertInstanceOf(ListingState.Shown.class, shown.state());
        History<ListingState, ListingReport, ListingDecision> gone = shown.hear(
                        at("2026-05-04"), new ListingReport.Ordered("PO-7"))
                .decide(at("2026-06-01"), new ListingDecision.Withdraw("sold out"))
                .get();
        ListingState.Withdrawn withdrawn = assertInstanceOf(ListingState.Withdrawn.class, gone.state());
        assertEquals(Vector.of("PO-7"), withdrawn.file().orders(), "the order is an offer all the same");
    }

    @Test
    void whatNobodyCanSeeOrReadIsNotPublished() {
        Listing bare = Listing.builder()
                .number("L-1")
                .product(Product.SHAPE.with(LAMP.product(), Product.SPECIFICATION, Option.none()))
                .build();
        Refusal refusal = started()
                .decide(at("2026-05-01"), new ListingDecision.Write(bare))
                .get()
                .decide(at("2026-05-02"), new ListingDecision.Publish())
                .getLeft();
        assertEquals("LST-UNREADY", refusal.reason().code());
        assertEquals(
                "need.title, need.pictures, need.specification",
                refusal.needs().map(need -> need.what()).mkString(", "));
    }

    @Test
    void aFullShowcaseTakesNoMore() {
        Refusal refusal = published()
                .decide(at("2026-05-03"), new ListingDecision.Show(new Showcase(1, Vector.of("L-1"))))
                .getLeft();
        assertEquals("LST-FULL", refusal.reason().code());
        assertEquals(
                "every place of the showcase is taken (places: 1)",
                CatalogueTexts.english().say(refusal.reason()));
    }

    @Test
    void whoAdvertisesACertificateHasIt() {
        History<ListingState, ListingReport, ListingDecision> ended =
                published().hear(at("2026-05-03"), new ListingReport.CertificateEnded("C-1"));
        assertEquals(
                "LST-LAPSED",
                ended.decide(at("2026-05-04"), new ListingDecision.Show(Showcase.of(4)))
                        .getLeft()
                        .reason()
                        .code());
        Listing honest = Listing.SHAPE.with(
                LAMP,
                Listing.CERTIFICATES,
                LAMP.certificates().filter(one -> one.number().equals("C-2")));
        assertInstanceOf(
                ListingState.Shown.class,
                ended.decide(at("2026-05-04"), new ListingDecision.Write(honest))
                        .get()
                        .decide(at("2026-05-05"), new ListingDecision.Show(Showcase.of(4)))
                        .get()
                        .state());
    }

    /** Known on the fifth that it had ended on the second: what was shown on the third was shown with it. */
    @Test
    void aCertificateThatHadEndedBeforeTurnsUpLater() {
        History<ListingState, ListingReport, ListingDecision> shown = published()
                .decide(at("2026-05-03"), new ListingDecision.Show(Showcase.of(4)))
                .get();
        Stamp late = new Stamp(
                Moment.parse("2026-05-02T12:00:00+08:00"),
                Moment.parse("2026-05-05T10:00:00+08:00"),
                MEI,
                Channel.EMAIL);
        ListingState.Shown now = assertInstanceOf(
                ListingState.Shown.class,
                shown.hear(late, new ListingReport.CertificateEnded("C-1")).state());
        assertEquals(Vector.of("C-1"), now.file().lapsed(), "what was done is not undone, and everybody can see why");
    }

    private static History<ListingState, ListingReport, ListingDecision> started() {
        return History.of(ListingProcess.LISTING);
    }

    private static History<ListingState, ListingReport, ListingDecision> published() {
        return started()
                .decide(at("2026-05-01"), new ListingDecision.Write(LAMP))
                .get()
                .decide(at("2026-05-02"), new ListingDecision.Publish())
                .get();
    }

    private static Stamp at(String day) {
        Moment moment = Moment.parse(day + "T10:00:00+08:00");
        return new Stamp(moment, moment, MEI, Channel.EMAIL);
    }
}
