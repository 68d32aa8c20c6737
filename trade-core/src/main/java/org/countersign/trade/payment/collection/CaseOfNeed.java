package org.countersign.trade.payment.collection;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * Our representative where the drawee is, for the case that he does not pay or accept. Where the instruction does not state his powers
 * clearly and fully, banks take no instruction from him (URC 522 25).
 *
 * @param name who he is
 * @param powers what he may instruct; none if the instruction does not say
 */
@Evolving
public record CaseOfNeed(String name, Option<String> powers) {
    private static final Field<CaseOfNeed, String> NAME = Field.one("name", Scalar.NAME, CaseOfNeed::name);
    private static final Field<CaseOfNeed, Option<String>> POWERS =
            Field.maybe("powers", Scalar.TEXT, CaseOfNeed::powers);

    /** The fields and how a representative is made of them. */
    public static final Shape<CaseOfNeed> SHAPE =
            Shape.of("case-of-need", 1, CaseOfNeed.class, v -> new CaseOfNeed(v.of(NAME), v.of(POWERS)), NAME, POWERS);

    /** Checks the texts. */
    public CaseOfNeed {
        PlainText.checkName(name);
        powers.forEach(PlainText::check);
    }

    @Override
    public String toString() {
        return Summary.of("CaseOfNeed")
                .with("name", name)
                .with("powers", powers)
                .toString();
    }
}
