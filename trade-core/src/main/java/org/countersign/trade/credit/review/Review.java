package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;

/**
 * A credit held against what was agreed, on its receipt: what differs, what cannot be met, soft clauses, documents that the delivery term does
 * not let the seller have.
 *
 * <pre>{@code
 * Review review = Review.of(credit, terms);
 * review.mustChange();                                   // before these are amended, do not ship
 * AmendmentRequest.letter(ReviewTexts.english(), credit, review);
 * }</pre>
 *
 * @param remarks in the order parties, money, time, carriage, documents, conditions
 */
@Evolving
public record Review(Seq<Remark> remarks) {
    /** A paper that has to be changed anyway is not asked about twice. */
    private static final String NEW_PAPER = "CREDIT-PAPER";

    /** Keeps the remarks in a vector. */
    public Review {
        remarks = Vector.ofAll(remarks);
    }

    /** The credit against these terms. */
    public static Review of(Credit credit, SalesTerms terms) {
        Seq<Remark> all = Vector.of(
                        MoneyReview.of(credit, terms),
                        TimeReview.of(credit, terms),
                        CarriageReview.of(credit, terms),
                        PaperReview.of(credit, terms),
                        SoftClauses.of(credit))
                .flatMap(found -> found);
        Seq<Path> worse = all.filter(remark -> remark.weight() == Remark.Weight.MUST_CHANGE)
                .map(Remark::place);
        return new Review(all.reject(remark -> remark.code().equals(NEW_PAPER) && worse.contains(remark.place())));
    }

    /** The credit by itself, where no contract is at hand: soft clauses, dates that do not fit each other, idle conditions. */
    public static Review of(Credit credit) {
        return of(
                credit,
                SalesTerms.builder()
                        .seller(credit.beneficiaryParty())
                        .buyer(credit.applicantParty())
                        .build());
    }

    /** Without an amendment of these, do not ship. */
    public Seq<Remark> mustChange() {
        return of(Remark.Weight.MUST_CHANGE);
    }

    /** The remarks of that weight. */
    public Seq<Remark> of(Remark.Weight weight) {
        return remarks.filter(remark -> remark.weight() == weight);
    }

    @Override
    public String toString() {
        return Summary.of("Review").with("remarks", remarks).toString();
    }
}
