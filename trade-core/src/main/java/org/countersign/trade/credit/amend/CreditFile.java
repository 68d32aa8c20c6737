package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Confirmation;
import org.countersign.trade.credit.Credit;
import org.immutables.value.Value;

/** A credit and what became of its amendments. Each is taken whole or not at all, and one may be taken and another refused (UCP 600 art. 10). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class CreditFile permits ImmutableCreditFile {
    /** The credit as it was issued. */
    public static final Field<CreditFile, Credit> ISSUED =
            Field.one("issued", new Codec.Nested<>(Credit.SHAPE), CreditFile::issued);
    /** Its amendments, in the order of their advice. */
    public static final Field<CreditFile, Seq<Answered>> AMENDMENTS =
            Field.many("amendments", new Codec.Nested<>(Answered.SHAPE), CreditFile::amendments);

    /** The fields and how it is made of them. */
    public static final Shape<CreditFile> SHAPE = Shape.of(
            "credit-file",
            1,
            CreditFile.class,
            v -> builder().issued(v.of(ISSUED)).amendments(v.of(AMENDMENTS)).build(),
            ISSUED,
            AMENDMENTS);

    CreditFile() {}

    /** The credit as it was issued. */
    public abstract Credit issued();

    /** Its amendments, in the order of their advice. */
    @Value.Default
    public Seq<Answered> amendments() {
        return Vector.empty();
    }

    /** A credit without amendments. */
    public static CreditFile of(Credit credit) {
        return builder().issued(credit).build();
    }

    /** The terms that hold for the beneficiary: the credit with every amendment that he accepted. */
    public final Credit inForce() {
        return inForce(amendments())
                .getOrElseThrow(why -> new IllegalArgumentException(
                        "accepted amendments must fit the credit: `" + PlainText.shown(why.toString()) + "`"));
    }

    private Either<Reason, Credit> inForce(Seq<Answered> all) {
        return all.filter(one -> one.answer() == Answer.ACCEPTED)
                .foldLeft(Either.right(issued()), (terms, one) -> terms.flatMap(one.amendment()::appliedTo));
    }

    /** The same with an amendment that was advised; nothing changes for the beneficiary until he accepts it. */
    public final Either<Reason, CreditFile> advised(Amendment amendment) {
        if (!amendment.before().number().equals(issued().number())) {
            return Either.left(AmendReason.OTHER.on(amendment.number()).with("credit", issued().number()));
        }
        if (find(amendment.number()).isDefined()) {
            return Either.left(AmendReason.TWICE.on(amendment.number()));
        }
        return Either.right(SHAPE.with(this, AMENDMENTS, amendments().append(Answered.open(amendment))));
    }

    /** The same with the confirming bank's consent to an amendment. */
    public final Either<Reason, CreditFile> extended(int number) {
        return open(number)
                .filterOrElse(
                        at -> issued().banks().confirmation() != Confirmation.WITHOUT,
                        at -> AmendReason.UNCONFIRMED.on(number))
                .filterOrElse(at -> !amendments().get(at).isExtended(), at -> AmendReason.EXTENDED.on(number))
                .map(at -> SHAPE.with(
                        this,
                        AMENDMENTS,
                        Vector.ofAll(amendments())
                                .update(at, one -> Answered.SHAPE.with(one, Answered.IS_EXTENDED, true))));
    }

    /** The same with the whole of an amendment accepted, or why that cannot be. */
    public final Either<Reason, CreditFile> accepted(int number) {
        return open(number)
                .map(at -> answered(at, Answer.ACCEPTED))
                .flatMap(all -> inForce(all).map(fits -> SHAPE.with(this, AMENDMENTS, all)));
    }

    /** The same with an amendment rejected. */
    public final Either<Reason, CreditFile> rejected(int number) {
        return open(number).map(at -> SHAPE.with(this, AMENDMENTS, answered(at, Answer.REJECTED)));
    }

    /** What follows if the beneficiary accepts these changes of an amendment: all of them accept it, a part of them rejects it (art. 10 e). */
    public final Either<Reason, CreditFile> accepted(int number, Seq<Change> changes) {
        return open(number)
                .flatMap(at -> changes.toSet()
                                .equals(amendments()
                                        .get(at)
                                        .amendment()
                                        .changes()
                                        .changes()
                                        .toSet())
                        ? accepted(number)
                        : rejected(number));
    }

    /**
     * What follows from a presentation: an open amendment is accepted by it if the documents comply with the credit as that amendment
     * would make it (art. 10 c).
     *
     * @param complies whether the documents presented comply with those terms
     */
    public final CreditFile presented(Predicate<Credit> complies) {
        return amendments()
                .filter(one -> one.answer() == Answer.OPEN)
                .foldLeft(
                        this,
                        (file, one) -> one.amendment()
                                .appliedTo(file.inForce())
                                .filter(complies)
                                .flatMap(amended ->
                                        file.accepted(one.amendment().number()).toOption())
                                .getOrElse(file));
    }

    private Either<Reason, Integer> open(int number) {
        int at = amendments().indexWhere(one -> one.amendment().number() == number);
        if (at < 0) {
            return Either.left(AmendReason.UNKNOWN.on(number));
        }
        return amendments().get(at).answer() == Answer.OPEN
                ? Either.right(at)
                : Either.left(AmendReason.ANSWERED.on(number));
    }

    private Seq<Answered> answered(int at, Answer answer) {
        return Vector.ofAll(amendments()).update(at, one -> Answered.SHAPE.with(one, Answered.ANSWER, answer));
    }

    private Option<Answered> find(int number) {
        return amendments().find(one -> one.amendment().number() == number);
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCreditFile.Builder {
        Builder() {}
    }

    @Value.Check
    CreditFile settled() {
        if (amendments().map(one -> one.amendment().number()).distinct().size()
                != amendments().size()) {
            throw new IllegalArgumentException(
                    "amendments must have different numbers: `" + amendments().size() + "`");
        }
        inForce(); // INVARIANT: what was accepted fits the credit
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
