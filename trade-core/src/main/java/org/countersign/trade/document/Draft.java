package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** A bill of exchange that the beneficiary draws. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Draft implements Paper permits ImmutableDraft {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<Draft, Issue> ISSUE = Field.one("issue", new Codec.Nested<>(Issue.SHAPE), Draft::issue);
    /** On whom it is drawn. */
    public static final Field<Draft, String> DRAWEE = Field.one("drawee", Scalar.NAME, Draft::drawee);
    /** For how much. */
    public static final Field<Draft, Amount> AMOUNT = Field.one("amount", Amount.TEXT, Draft::amount);
    /** When it is payable, as written: at sight, 60 days after bill of lading date. */
    public static final Field<Draft, String> TENOR = Field.one("tenor", Scalar.NAME, Draft::tenor);
    /** To whom it is payable. */
    public static final Field<Draft, Option<String>> PAYEE = Field.maybe("payee", Scalar.NAME, Draft::payee);
    /** Whether the payee has endorsed it, or need not. */
    public static final Field<Draft, Boolean> IS_ENDORSED =
            Field.one("isEndorsed", Scalar.YES_OR_NO, Draft::isEndorsed);
    /** The number of the invoice to which it refers. */
    public static final Field<Draft, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, Draft::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<Draft, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, Draft::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<Draft> SHAPE = Shape.of(
            "draft",
            1,
            Draft.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .drawee(v.of(DRAWEE))
                    .amount(v.of(AMOUNT))
                    .tenor(v.of(TENOR))
                    .payee(v.of(PAYEE))
                    .isEndorsed(v.of(IS_ENDORSED))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            DRAWEE,
            AMOUNT,
            TENOR,
            PAYEE,
            IS_ENDORSED,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    Draft() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** On whom it is drawn. */
    public abstract String drawee();

    /** For how much. */
    public abstract Amount amount();

    /** When it is payable, as written: at sight, 60 days after bill of lading date. */
    public abstract String tenor();

    /** To whom it is payable. */
    @Value.Default
    public Option<String> payee() {
        return Option.none();
    }

    /** Whether the payee has endorsed it, or need not. */
    @Value.Default
    public boolean isEndorsed() {
        return false;
    }

    /** The number of the invoice to which it refers. */
    @Override
    @Value.Default
    public Option<String> invoiceNumber() {
        return Option.none();
    }

    /** The number of the credit that it quotes. */
    @Override
    @Value.Default
    public Option<String> creditNumber() {
        return Option.none();
    }

    @Override
    public final PaperKind kind() {
        return PaperKind.DRAFT;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableDraft.Builder {
        Builder() {}
    }

    @Value.Check
    Draft settled() {
        Checks.positive("amount", amount());
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
