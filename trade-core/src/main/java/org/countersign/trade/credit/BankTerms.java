package org.countersign.trade.credit;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What concerns the banks of a credit: confirmation, reimbursement, instructions. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class BankTerms permits ImmutableBankTerms {
    /** What the advising bank is asked to do: field 49. */
    public static final Field<BankTerms, Confirmation> CONFIRMATION =
            Field.one("confirmation", Confirmation.TEXT, BankTerms::confirmation);
    /** Who is asked to confirm: field 58a. */
    public static final Field<BankTerms, Option<String>> CONFIRMER =
            Field.maybe("confirmer", SwiftForm.PARTY.text(), BankTerms::confirmer);
    /** Which bank reimburses: field 53a. */
    public static final Field<BankTerms, Option<String>> REIMBURSING =
            Field.maybe("reimbursing", SwiftForm.PARTY.text(), BankTerms::reimbursing);
    /** To the paying, accepting or negotiating bank: field 78. */
    public static final Field<BankTerms, Option<String>> INSTRUCTIONS =
            Field.maybe("instructions", SwiftForm.INSTRUCTIONS.text(), BankTerms::instructions);
    /** Through which bank it is advised: field 57a. */
    public static final Field<BankTerms, Option<String>> ADVISE_THROUGH =
            Field.maybe("adviseThrough", SwiftForm.PARTY.text(), BankTerms::adviseThrough);
    /** From sender to receiver: field 72Z. */
    public static final Field<BankTerms, Option<String>> NOTE =
            Field.maybe("note", SwiftForm.NOTE.text(), BankTerms::note);

    /** The fields and how it is made of them. */
    public static final Shape<BankTerms> SHAPE = Shape.of(
            "credit-banks",
            1,
            BankTerms.class,
            v -> builder()
                    .confirmation(v.of(CONFIRMATION))
                    .confirmer(v.of(CONFIRMER))
                    .reimbursing(v.of(REIMBURSING))
                    .instructions(v.of(INSTRUCTIONS))
                    .adviseThrough(v.of(ADVISE_THROUGH))
                    .note(v.of(NOTE))
                    .build(),
            CONFIRMATION,
            CONFIRMER,
            REIMBURSING,
            INSTRUCTIONS,
            ADVISE_THROUGH,
            NOTE);

    BankTerms() {}

    /** What the advising bank is asked to do: field 49. */
    public abstract Confirmation confirmation();

    /** Who is asked to confirm: field 58a. */
    @Value.Default
    public Option<String> confirmer() {
        return Option.none();
    }

    /** Which bank reimburses: field 53a. */
    @Value.Default
    public Option<String> reimbursing() {
        return Option.none();
    }

    /** To the paying, accepting or negotiating bank: field 78. */
    @Value.Default
    public Option<String> instructions() {
        return Option.none();
    }

    /** Through which bank it is advised: field 57a. */
    @Value.Default
    public Option<String> adviseThrough() {
        return Option.none();
    }

    /** From sender to receiver: field 72Z. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /** An instruction to confirm or not, and nothing else. */
    public static BankTerms of(Confirmation confirmation) {
        return builder().confirmation(confirmation).build();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableBankTerms.Builder {
        Builder() {}
    }

    @Value.Check
    BankTerms settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
