package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/**
 * Which listings deserve a place in the showcase: those that buyers ask for and order, complete enough, without an ended certificate.
 *
 * @param standard what makes a listing complete
 * @param weights what an order and an inquiry count
 */
@Evolving
public record Candidates(ListingStandard standard, DemandWeights weights) {
    /** By our judgement. */
    public static final Candidates BY_JUDGEMENT =
            new Candidates(ListingStandard.BY_JUDGEMENT, DemandWeights.BY_JUDGEMENT);

    /** Of two listings that are wanted equally the more complete one comes first, then the one with the smaller number. */
    private Comparator<ListingFile> best() {
        return Comparator.<ListingFile>comparingLong(weights::of)
                .thenComparingInt(file -> standard.of(file.listing()).points())
                .reversed()
                .thenComparing(file -> file.listing().number());
    }

    /**
     * Whom to give a place: the free places first, then the places of those that are wanted less. Nobody is proposed of whom buyers want
     * nothing.
     *
     * @param showcase as it is
     * @param published the listings that everybody can see, those in the showcase among them; one that is not known there counts nothing
     */
    public Seq<Proposal> of(Showcase showcase, Seq<ListingFile> published) {
        Vector<ListingFile> ranked = Vector.ofAll(published).sorted(best());
        Vector<ListingFile> outside =
                ranked.filter(file -> !showcase.shows(file.listing().number()) && weights.of(file) > 0 && isFit(file));
        int free = showcase.places() - showcase.listings().size();
        Vector<String> weakest = Vector.ofAll(showcase.listings())
                .sortBy(number -> demand(ranked, number))
                .toVector();
        Vector<Proposal> toFree = outside.take(free).map(file -> new Proposal(number(file), Option.none(), why(file)));
        Vector<Proposal> replacing = outside.drop(free)
                .zip(weakest)
                .filter(pair -> weights.of(pair._1) > demand(ranked, pair._2))
                .map(pair -> new Proposal(
                        number(pair._1),
                        Option.some(pair._2),
                        why(pair._1)
                                .append(ListingReason.STRONGER
                                        .reason()
                                        .with("other", pair._2)
                                        .with("wanted", demand(ranked, pair._2)))));
        return toFree.appendAll(replacing);
    }

    private boolean isFit(ListingFile file) {
        return file.lapsed().isEmpty() && standard.of(file.listing()).points() >= weights.leastPoints();
    }

    private long demand(Vector<ListingFile> ranked, String number) {
        return ranked.find(file -> number(file).equals(number)).map(weights::of).getOrElse(0L);
    }

    private Vector<Reason> why(ListingFile file) {
        return Vector.of(
                ListingReason.WANTED
                        .reason()
                        .with("orders", file.orders().size())
                        .with("inquiries", file.inquiries().size())
                        .with("wanted", weights.of(file)),
                ListingReason.COMPLETE
                        .reason()
                        .with("points", standard.of(file.listing()).points()));
    }

    private static String number(ListingFile file) {
        return file.listing().number();
    }
}
