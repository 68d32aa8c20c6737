package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What the parties have agreed about approving samples.
 *
 * @param approvers whose word counts
 * @param deemed the clause by which silence counts as approval, if the contract has one
 */
@Evolving
public record SampleTerms(Approvers approvers, Option<DeemedApproval> deemed) {
    /** Whose word counts. */
    public static final Field<SampleTerms, Approvers> APPROVERS =
            Field.one("approvers", new Codec.Nested<>(Approvers.SHAPE), SampleTerms::approvers);
    /** The clause on silence. */
    public static final Field<SampleTerms, Option<DeemedApproval>> DEEMED =
            Field.maybe("deemed", new Codec.Nested<>(DeemedApproval.SHAPE), SampleTerms::deemed);

    /** The fields and how terms are made of them. */
    public static final Shape<SampleTerms> SHAPE = Shape.of(
            "sample-terms",
            1,
            SampleTerms.class,
            v -> new SampleTerms(v.of(APPROVERS), v.of(DEEMED)),
            APPROVERS,
            DEEMED);

    /** What holds where nothing was agreed: nobody is named, silence is nothing. */
    public static SampleTerms none() {
        return new SampleTerms(Approvers.unnamed(), Option.none());
    }

    /** What holds where approvers were agreed, and silence is nothing. */
    public static SampleTerms of(Approvers approvers) {
        return new SampleTerms(approvers, Option.none());
    }

    @Override
    public String toString() {
        return Summary.of("SampleTerms")
                .with("approvers", approvers)
                .with("deemed", deemed)
                .toString();
    }
}
