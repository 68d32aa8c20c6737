package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** A policy, certificate, declaration or cover note (UCP 600 art. 28). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class InsuranceDocument implements Paper permits ImmutableInsuranceDocument {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<InsuranceDocument, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), InsuranceDocument::issue);
    /** Which kind of insurance document it is. */
    public static final Field<InsuranceDocument, InsuranceKind> FORM =
            Field.one("form", InsuranceKind.TEXT, InsuranceDocument::form);
    /** The sum insured. */
    public static final Field<InsuranceDocument, Option<Amount>> INSURED =
            Field.maybe("insured", Amount.TEXT, InsuranceDocument::insured);
    /** From which day it covers, where it says that this is not its date. */
    public static final Field<InsuranceDocument, Option<LocalDate>> EFFECTIVE =
            Field.maybe("effective", Scalar.DAY, InsuranceDocument::effective);
    /** Where cover begins. */
    public static final Field<InsuranceDocument, Option<String>> FROM =
            Field.maybe("from", Scalar.NAME, InsuranceDocument::from);
    /** Where cover ends. */
    public static final Field<InsuranceDocument, Option<String>> TO =
            Field.maybe("to", Scalar.NAME, InsuranceDocument::to);
    /** The risks covered, each as written. */
    public static final Field<InsuranceDocument, Seq<String>> RISKS =
            Field.many("risks", Scalar.NAME, InsuranceDocument::risks);
    /** Of how many originals it says that it was issued in. */
    public static final Field<InsuranceDocument, Option<Integer>> ISSUED_SET =
            Field.maybe("issuedSet", Scalar.COUNT, InsuranceDocument::issuedSet);
    /** Whether the insured has endorsed it, or need not. */
    public static final Field<InsuranceDocument, Boolean> IS_ENDORSED =
            Field.one("isEndorsed", Scalar.YES_OR_NO, InsuranceDocument::isEndorsed);
    /** Whether the insured would have to endorse it. */
    public static final Field<InsuranceDocument, Boolean> TO_ORDER =
            Field.one("toOrder", Scalar.YES_OR_NO, InsuranceDocument::toOrder);
    /** The goods as it names them. */
    public static final Field<InsuranceDocument, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, InsuranceDocument::goods);
    /** The shipping marks. */
    public static final Field<InsuranceDocument, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, InsuranceDocument::marks);
    /** The number of the invoice to which it refers. */
    public static final Field<InsuranceDocument, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, InsuranceDocument::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<InsuranceDocument, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, InsuranceDocument::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<InsuranceDocument> SHAPE = Shape.of(
            "insurance-document",
            1,
            InsuranceDocument.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .form(v.of(FORM))
                    .insured(v.of(INSURED))
                    .effective(v.of(EFFECTIVE))
                    .from(v.of(FROM))
                    .to(v.of(TO))
                    .risks(v.of(RISKS))
                    .issuedSet(v.of(ISSUED_SET))
                    .isEndorsed(v.of(IS_ENDORSED))
                    .toOrder(v.of(TO_ORDER))
                    .goods(v.of(GOODS))
                    .marks(v.of(MARKS))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            FORM,
            INSURED,
            EFFECTIVE,
            FROM,
            TO,
            RISKS,
            ISSUED_SET,
            IS_ENDORSED,
            TO_ORDER,
            GOODS,
            MARKS,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    InsuranceDocument() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** Which kind of insurance document it is. */
    public abstract InsuranceKind form();

    /** The sum insured. */
    @Value.Default
    public Option<Amount> insured() {
        return Option.none();
    }

    /** From which day it covers, where it says that this is not its date. */
    @Value.Default
    public Option<LocalDate> effective() {
        return Option.none();
    }

    /** Where cover begins. */
    @Value.Default
    public Option<String> from() {
        return Option.none();
    }

    /** Where cover ends. */
    @Value.Default
    public Option<String> to() {
        return Option.none();
    }

    /** The risks covered, each as written. */
    @Value.Default
    public Seq<String> risks() {
        return Vector.empty();
    }

    /** Of how many originals it says that it was issued in. */
    @Value.Default
    public Option<Integer> issuedSet() {
        return Option.none();
    }

    /** Whether the insured has endorsed it, or need not. */
    @Value.Default
    public boolean isEndorsed() {
        return false;
    }

    /** Whether the insured would have to endorse it. */
    @Value.Default
    public boolean toOrder() {
        return false;
    }

    /** The goods as it names them. */
    @Override
    @Value.Default
    public Option<String> goods() {
        return Option.none();
    }

    /** The shipping marks. */
    @Override
    @Value.Default
    public Option<String> marks() {
        return Option.none();
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
        return PaperKind.INSURANCE;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableInsuranceDocument.Builder {
        Builder() {}
    }

    @Value.Check
    InsuranceDocument settled() {
        insured().forEach(sum -> Checks.positive("insured", sum));
        Checks.notNegative(ISSUED_SET.name(), issuedSet().getOrElse(0));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
