package org.countersign.testkit.rules;

import org.countersign.testkit.Gen;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;

/** Inquiries near the limits of our rules: few days, few line numbers, currencies spelled in many ways. */
public final class InquiryCases {
    private InquiryCases() {}

    /** Any inquiry, with dates close to each other, line numbers that repeat, and currencies as people write them. */
    public static Gen<Inquiry> inquiry() {
        return source -> {
            Inquiry any = OfferGens.inquiry().next(source);
            Inquiry spelled = Inquiry.SHAPE.with(
                    any,
                    Inquiry.CURRENCY,
                    Gen.of("EUR", "USD", "RMB", "usd", "US Dollar", "CNY")
                            .maybe()
                            .next(source));
            return Inquiry.SHAPE.with(spelled, Inquiry.LINES, line().many(0, 3).next(source));
        };
    }

    private static Gen<InquiryLine> line() {
        return source -> InquiryLine.SHAPE.with(
                OfferGens.line().next(source),
                InquiryLine.ID,
                Gen.of("1", "2", "3", "10").next(source));
    }

    /** The same inquiry with one field of another. */
    public static <F> Inquiry mixed(Inquiry inquiry, Field<Inquiry, F> field, Inquiry other) {
        return Inquiry.SHAPE.with(inquiry, field, field.get(other));
    }
}
