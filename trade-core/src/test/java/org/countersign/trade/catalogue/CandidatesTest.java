package org.countersign.trade.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.CatalogueGens;
import org.countersign.testkit.trade.ListingSamples;
import org.junit.jupiter.api.Test;

/** Who deserves a place in the showcase. */
class CandidatesTest {
    private static final ListingFile BEST = file("L-1", 4, 2);
    private static final ListingFile GOOD = file("L-2", 1, 3);
    private static final ListingFile ASKED = file("L-3", 0, 2);
    private static final ListingFile IDLE = file("L-4", 0, 0);

    private static ListingFile file(String number, int orders, int inquiries) {
        return new ListingFile(
                Listing.SHAPE.with(ListingSamples.LAMP, Listing.NUMBER, number),
                Vector.range(0, inquiries).map(one -> "RFQ-" + one),
                Vector.range(0, orders).map(one -> "PO-" + one),
                Vector.empty());
    }

    private static Seq<Proposal> proposed(Showcase showcase, ListingFile... published) {
        return Candidates.BY_JUDGEMENT.of(showcase, Vector.of(published));
    }

    private static String told(Seq<Proposal> proposals) {
        return proposals
                .map(one -> one.listing()
                        + one.insteadOf().map(other -> " instead of " + other).getOrElse(""))
                .mkString(", ");
    }

    @Test
    void freePlacesGoToThoseThatAreWantedMost() {
        assertEquals("L-1, L-2", told(proposed(Showcase.of(2), IDLE, ASKED, GOOD, BEST)));
        assertEquals("L-1, L-2, L-3", told(proposed(Showcase.of(9), IDLE, ASKED, GOOD, BEST)));
    }

    @Test
    void whoIsWantedMoreTakesThePlaceOfTheWeakest() {
        Showcase full = new Showcase(2, Vector.of("L-2", "L-4"));
        Seq<Proposal> proposals = proposed(full, IDLE, ASKED, GOOD, BEST);
        assertEquals("L-1 instead of L-4", told(proposals), "the second, L-3, is wanted less than L-2");
        assertEquals(
                Vector.of(
                        "from it came orders: 4, inquiries: 2; that counts 22",
                        "it is complete by 100 points of 100",
                        "it is wanted more than L-4, which has 0 points"),
                proposals.head().why().map(CatalogueTexts.english()::say));
        assertEquals("", told(proposed(new Showcase(1, Vector.of("L-1")), GOOD, BEST)));
        assertEquals("L-3 instead of L-9", told(proposed(new Showcase(1, Vector.of("L-9")), ASKED)), "nobody knows it");
    }

    @Test
    void whatLacksMuchOrClaimsWhatHasEndedIsNotProposed() {
        Listing bare = Listing.builder()
                .number("L-5")
                .product(ListingSamples.LAMP.product())
                .build();
        ListingFile poor = new ListingFile(bare, Vector.of("RFQ-1"), Vector.of("PO-1"), Vector.empty());
        ListingFile lapsed = new ListingFile(BEST.listing(), BEST.inquiries(), BEST.orders(), Vector.of("C-1"));
        assertEquals("", told(proposed(Showcase.of(3), poor, lapsed)));
    }

    @Property
    void aProposalIsAlwaysBetterThanWhatItReplacesAndFitsTheShowcase(
            @ForAll("candidates") Candidates candidates,
            @ForAll("showcases") Showcase showcase,
            @ForAll("files") Seq<ListingFile> files) {
        Seq<Proposal> proposals = candidates.of(showcase, files);
        Showcase after = proposals.foldLeft(
                showcase,
                (now, proposal) ->
                        proposal.insteadOf().fold(() -> now, now::without).with(proposal.listing()));
        assertEquals(
                proposals.size(), proposals.map(Proposal::listing).distinct().size());
        assertTrue(total(candidates, after, files) >= total(candidates, showcase, files));
        assertTrue(proposals.forAll(one -> !showcase.shows(one.listing())));
    }

    private static long total(Candidates candidates, Showcase showcase, Seq<ListingFile> files) {
        return files.filter(file -> showcase.shows(file.listing().number()))
                .map(candidates.weights()::of)
                .sum()
                .longValue();
    }

    @Test
    void aShowcaseHasItsPlaces() {
        Showcase two = new Showcase(2, Vector.of("L-1", "L-2"));
        assertTrue(two.isFull());
        assertEquals(new Showcase(2, Vector.of("L-2")), two.without("L-1"));
        Refused.with(
                "listings must stand once in a showcase, and no more than there are places: `3` in `2`",
                () -> two.with("L-3"));
        Refused.with(
                "listings must stand once in a showcase, and no more than there are places: `2` in `3`",
                () -> new Showcase(3, Vector.of("L-1")).with("L-1"));
        Refused.with("a showcase must have 1 to 1000 places: `0`", () -> Showcase.of(0));
        Refused.with("a showcase must have 1 to 1000 places: `1001`", () -> Showcase.of(1001));
        assertEquals(1000, Showcase.of(1000).places());
    }

    /** What a verifier that chooses each content by itself cannot make. */
    @Test
    void showcasesAndFilesAreEqualWhereAllTheirContentsAre() {
        Vector<Object> different = Vector.of(
                Showcase.of(2),
                Showcase.of(3),
                new Showcase(2, Vector.of("L-1")),
                new Showcase(2, Vector.of("L-2")),
                BEST,
                GOOD,
                file("L-1", 4, 3),
                file("L-1", 3, 2),
                new ListingFile(BEST.listing(), BEST.inquiries(), BEST.orders(), Vector.of("C-1")));
        different.forEach(one -> different.forEach(other -> assertEquals(one == other, one.equals(other))));
        assertEquals(file("L-1", 4, 2), BEST);
        assertEquals(file("L-1", 4, 2).hashCode(), BEST.hashCode());
    }

    @Test
    void weightsAndFilesHaveTheirLimits() {
        String points = "an order and an inquiry must count 0 to 1000 points: `";
        Refused.with(points + "-1` and `0`", () -> weights(-1, 0, 0));
        Refused.with(points + "1001` and `0`", () -> weights(1001, 0, 0));
        Refused.with(points + "0` and `-1`", () -> weights(0, -1, 0));
        Refused.with(points + "0` and `1001`", () -> weights(0, 1001, 0));
        Refused.with("least points must be from 0 to 100: `-1`", () -> weights(0, 0, -1));
        Refused.with("least points must be from 0 to 100: `101`", () -> weights(0, 0, 101));
        assertEquals(100, weights(1000, 1000, 100).leastPoints());
        Refused.with("points must be from 0 to 100: `-1`", () -> new Completeness(-1, Vector.empty()));
        Refused.with("points must be from 0 to 100: `101`", () -> new Completeness(101, Vector.empty()));
        Refused.with(
                "an ended certificate must be one of the listing: `C-9`",
                () -> new ListingFile(BEST.listing(), Vector.empty(), Vector.empty(), Vector.of("C-9")));
        Refused.with(
                "order must stand once: `PO-1, PO-1`",
                () -> new ListingFile(BEST.listing(), Vector.empty(), Vector.of("PO-1", "PO-1"), Vector.empty()));
        Refused.with(
                "a listing must not take its own place: `L-1`",
                () -> new Proposal("L-1", Option.some("L-1"), Vector.empty()));
    }

    private static DemandWeights weights(int order, int inquiry, int least) {
        return new DemandWeights(order, inquiry, least, "the house", LocalDate.EPOCH);
    }

    @Provide
    Arbitrary<Candidates> candidates() {
        return Jqwik.arbitrary(CatalogueGens.candidates());
    }

    @Provide
    Arbitrary<Showcase> showcases() {
        return Jqwik.arbitrary(source -> {
            Seq<String> listings = Vector.of("L-0", "L-2", "L-5").take(source.below(4));
            return new Showcase(Math.max(1, listings.size()) + source.below(3), listings);
        });
    }

    @Provide
    Arbitrary<Seq<ListingFile>> files() {
        return Jqwik.arbitrary(source ->
                Vector.range(0, source.below(7)).map(number -> file("L-" + number, source.below(3), source.below(4))));
    }
}
