package org.countersign.trade.contract;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.immutables.value.Value;

/**
 * A letter that puts agreed terms into writing and asks the other side to confirm them. Where nothing was reserved it proves what is agreed already;
 * where a confirmation was reserved, nobody is bound before it is confirmed.
 *
 * <pre>{@code
 * ConfirmationLetter.from(history.state(), "SC-7", Side.SELLER, today);
 * }</pre>
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ConfirmationLetter permits ImmutableConfirmationLetter {
    /** Its number. */
    public static final Field<ConfirmationLetter, String> NUMBER =
            Field.one("number", Scalar.NAME, ConfirmationLetter::number);
    /** Who writes it. */
    public static final Field<ConfirmationLetter, Side> BY = Field.one("by", Side.TEXT, ConfirmationLetter::by);
    /** Its date. */
    public static final Field<ConfirmationLetter, Moment> DATED =
            Field.one("dated", Scalar.MOMENT, ConfirmationLetter::dated);
    /** What is confirmed. */
    public static final Field<ConfirmationLetter, Quotation> TERMS =
            Field.one("terms", new Codec.Nested<>(Quotation.SHAPE), ConfirmationLetter::terms);
    /** When it was agreed. */
    public static final Field<ConfirmationLetter, Option<Moment>> AGREED =
            Field.maybe("agreed", Scalar.MOMENT, ConfirmationLetter::agreed);
    /** What was reserved. */
    public static final Field<ConfirmationLetter, Form> FORM = Field.one("form", Form.TEXT, ConfirmationLetter::form);
    /** By when an answer is asked for. */
    public static final Field<ConfirmationLetter, Option<Moment>> ANSWER_BY =
            Field.maybe("answerBy", Scalar.MOMENT, ConfirmationLetter::answerBy);
    /** What else it says. */
    public static final Field<ConfirmationLetter, Option<String>> NOTE =
            Field.maybe("note", Scalar.TEXT, ConfirmationLetter::note);
    /** What the host keeps with it. */
    public static final Field<ConfirmationLetter, Extensions> EXTENSIONS =
            Field.extensions(ConfirmationLetter::extensions);

    /** The fields and how a letter is made of them. */
    public static final Shape<ConfirmationLetter> SHAPE = Shape.of(
            "confirmation-letter",
            1,
            ConfirmationLetter.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .by(v.of(BY))
                    .dated(v.of(DATED))
                    .terms(v.of(TERMS))
                    .agreed(v.of(AGREED))
                    .form(v.of(FORM))
                    .answerBy(v.of(ANSWER_BY))
                    .note(v.of(NOTE))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            BY,
            DATED,
            TERMS,
            AGREED,
            FORM,
            ANSWER_BY,
            NOTE,
            EXTENSIONS);

    ConfirmationLetter() {}

    /** The number that its author gives it. */
    public abstract String number();

    /** Who writes it. */
    public abstract Side by();

    /** Its date. */
    public abstract Moment dated();

    /** The terms that it confirms. */
    public abstract Quotation terms();

    /** When they were agreed, if they were before the letter. */
    @Value.Default
    public Option<Moment> agreed() {
        return Option.none();
    }

    /** What was reserved when they were agreed. */
    @Value.Default
    public Form form() {
        return Form.NONE;
    }

    /** By when it asks for an answer. */
    @Value.Default
    public Option<Moment> answerBy() {
        return Option.none();
    }

    /** What else it says. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The letter about what was agreed in a negotiation; none if nothing was. Nothing is added to the agreed terms, and nothing left out. */
    public static Option<ConfirmationLetter> from(NegotiationState state, String number, Side by, Moment dated) {
        if (state instanceof NegotiationState.Concluded concluded) {
            return Option.some(builder()
                    .number(number)
                    .by(by)
                    .dated(dated)
                    .terms(concluded.conclusion().terms())
                    .agreed(Option.some(concluded.conclusion().at()))
                    .form(concluded.file().form())
                    .build());
        }
        return state instanceof NegotiationState.Agreed agreed
                ? Option.some(builder()
                        .number(number)
                        .by(by)
                        .dated(dated)
                        .terms(agreed.acceptance().terms())
                        .agreed(Option.some(agreed.acceptance().counts()))
                        .form(agreed.file().form())
                        .build())
                : Option.none();
    }

    /** The digest of exactly this content: what the other side confirms. */
    public final Digest digest() {
        return CanonicalText.digest(SHAPE, this);
    }

    /** What terms of the other side change in those of the letter. */
    public final Comparison apart(Quotation theirs) {
        return Comparison.between(terms(), theirs);
    }

    /** Since when both are bound by the terms, whether or not anybody confirms them: when they were agreed, if no form was reserved. */
    public final Option<Moment> bindsSince() {
        return agreed().filter(when -> form() == Form.NONE);
    }

    /** A builder; number, author, date and terms have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableConfirmationLetter.Builder {
        Builder() {}
    }

    @Value.Check
    ConfirmationLetter settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
