package org.countersign.trade.offer.law;

import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;

/**
 * Terms that one side puts to the other, and what it says about being bound by them. The terms are written as a quotation whoever proposes
 * them: it names seller and buyer, not who speaks. Until when they stand is said in the quotation, or in days here.
 *
 * @param terms what is proposed
 * @param days how many days the other side has, counted as the law counts, if the quotation names no day; 1 to {@value #MAX_DAYS}
 * @param firmness how far its author wants to be bound
 * @param form what it reserves
 * @param conduct whether it says that doing is enough to accept, without telling (CISG 18(3))
 */
@Evolving
public record Proposal(Quotation terms, Option<Integer> days, Firmness firmness, Form form, boolean conduct) {
    /** The longest time for acceptance, in days. */
    public static final int MAX_DAYS = 3660;

    /** The terms. */
    public static final Field<Proposal, Quotation> TERMS =
            Field.one("terms", new Codec.Nested<>(Quotation.SHAPE), Proposal::terms);
    /** The days for acceptance. */
    public static final Field<Proposal, Option<Integer>> DAYS = Field.maybe("days", Scalar.COUNT, Proposal::days);
    /** How far its author is bound. */
    public static final Field<Proposal, Firmness> FIRMNESS = Field.one("firmness", Firmness.TEXT, Proposal::firmness);
    /** What it reserves. */
    public static final Field<Proposal, Form> FORM = Field.one("form", Form.TEXT, Proposal::form);
    /** Whether doing is enough to accept. */
    public static final Field<Proposal, Boolean> CONDUCT = Field.one("conduct", Scalar.YES_OR_NO, Proposal::conduct);

    /** The fields and how a proposal is made of them. */
    public static final Shape<Proposal> SHAPE = Shape.of(
            "proposal",
            1,
            Proposal.class,
            v -> new Proposal(v.of(TERMS), v.of(DAYS), v.of(FIRMNESS), v.of(FORM), v.of(CONDUCT)),
            TERMS,
            DAYS,
            FIRMNESS,
            FORM,
            CONDUCT);

    /** Checks the days. */
    public Proposal {
        days.filter(count -> count < 1 || count > MAX_DAYS).forEach(count -> {
            throw new IllegalArgumentException(
                    "days for acceptance must be from 1 to " + MAX_DAYS + ": `" + count + "`");
        });
    }

    /** These terms, and nothing said about being bound, form or conduct. */
    public static Proposal of(Quotation terms) {
        return new Proposal(terms, Option.none(), Firmness.UNSAID, Form.NONE, false);
    }

    /** The same with that firmness. */
    public Proposal with(Firmness other) {
        return new Proposal(terms, days, other, form, conduct);
    }

    /** The same with that reservation. */
    public Proposal with(Form other) {
        return new Proposal(terms, days, firmness, other, conduct);
    }

    /** The same, open for so many days. */
    public Proposal within(int count) {
        return new Proposal(terms, Option.some(count), firmness, form, conduct);
    }

    /** The same, to be accepted by doing as well. */
    public Proposal acceptedByConduct() {
        return new Proposal(terms, days, firmness, form, true);
    }

    /** Other terms, proposed in the same way. */
    public Proposal with(Quotation other) {
        return new Proposal(other, days, firmness, form, conduct);
    }

    /** Whether it says until when it can be accepted. */
    public boolean hasTime() {
        return days.isDefined() || terms.validUntil().isDefined();
    }

    @Override
    public String toString() {
        return Summary.of("Proposal")
                .with("terms", terms)
                .with("days", days)
                .with("firmness", firmness)
                .with("form", form)
                .with("conduct", conduct)
                .toString();
    }
}
