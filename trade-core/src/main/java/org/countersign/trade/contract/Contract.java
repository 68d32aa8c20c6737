package org.countersign.trade.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Comparison;
import org.immutables.value.Value;

/**
 * A contract of sale as both sides sign it: the agreed terms, law and forum, what changes need, which paper goes first, who signs, and clauses in words.
 *
 * <p>What is signed are the bytes of its canonical text, no other rendering of it; {@link #digest()} names them. A changed contract is the next
 * version under the same number and names the digest of the one before, so that the versions are a chain.
 *
 * <pre>{@code
 * Contract draft = Contract.builder().number("SC-7").terms(letter.terms()).law(Option.some("CISG")).build();
 * draft.apart(letter.terms()).terms(); // nothing differs
 * }</pre>
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Contract permits ImmutableContract {
    /** The number. */
    public static final Field<Contract, String> NUMBER = Field.one("number", Scalar.NAME, Contract::number);
    /** Which version. */
    public static final Field<Contract, Integer> VERSION = Field.one("version", Scalar.COUNT, Contract::version);
    /** The digest of the version before. */
    public static final Field<Contract, Option<Digest>> SUPERSEDES =
            Field.maybe("supersedes", Scalar.DIGEST, Contract::supersedes);
    /** The date. */
    public static final Field<Contract, Option<Moment>> DATED = Field.maybe("dated", Scalar.MOMENT, Contract::dated);
    /** The agreed terms. */
    public static final Field<Contract, Quotation> TERMS =
            Field.one("terms", new Codec.Nested<>(Quotation.SHAPE), Contract::terms);
    /** The law that governs it. */
    public static final Field<Contract, Option<String>> LAW = Field.maybe("law", Scalar.NAME, Contract::law);
    /** Who settles disputes. */
    public static final Field<Contract, Option<String>> FORUM = Field.maybe("forum", Scalar.NAME, Contract::forum);
    /** What changes need. */
    public static final Field<Contract, FormClause> FORM_CLAUSE =
            Field.one("formClause", FormClause.TEXT, Contract::formClause);
    /** Which paper goes first. */
    public static final Field<Contract, Seq<PaperKind>> PRECEDENCE =
            Field.many("precedence", PaperKind.TEXT, Contract::precedence);
    /** Who is to sign. */
    public static final Field<Contract, Seq<Signatory>> SIGNATORIES =
            Field.many("signatories", new Codec.Nested<>(Signatory.SHAPE), Contract::signatories);
    /** The clauses in words. */
    public static final Field<Contract, Seq<Clause>> CLAUSES =
            Field.many("clauses", new Codec.Nested<>(Clause.SHAPE), Contract::clauses);
    /** What the host keeps with it. */
    public static final Field<Contract, Extensions> EXTENSIONS = Field.extensions(Contract::extensions);

    /** The fields and how a contract is made of them. */
    public static final Shape<Contract> SHAPE = Shape.of(
            "contract",
            1,
            Contract.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .version(v.of(VERSION))
                    .supersedes(v.of(SUPERSEDES))
                    .dated(v.of(DATED))
                    .terms(v.of(TERMS))
                    .law(v.of(LAW))
                    .forum(v.of(FORUM))
                    .formClause(v.of(FORM_CLAUSE))
                    .precedence(v.of(PRECEDENCE))
                    .signatories(v.of(SIGNATORIES))
                    .clauses(v.of(CLAUSES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            VERSION,
            SUPERSEDES,
            DATED,
            TERMS,
            LAW,
            FORUM,
            FORM_CLAUSE,
            PRECEDENCE,
            SIGNATORIES,
            CLAUSES,
            EXTENSIONS);

    Contract() {}

    /** The number, the same for all versions. */
    public abstract String number();

    /** Which version under that number, counted from one. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** The digest of the version before; none for the first. */
    @Value.Default
    public Option<Digest> supersedes() {
        return Option.none();
    }

    /** The date that it bears. */
    @Value.Default
    public Option<Moment> dated() {
        return Option.none();
    }

    /** The agreed terms, with the parties. */
    public abstract Quotation terms();

    /** The law that governs it, as the parties name it; none if they name none, and then the conflict of laws decides. */
    @Value.Default
    public Option<String> law() {
        return Option.none();
    }

    /** The court or arbitral institution that settles disputes. */
    @Value.Default
    public Option<String> forum() {
        return Option.none();
    }

    /** What a change or an agreed end needs (CISG 29). */
    @Value.Default
    public FormClause formClause() {
        return FormClause.NONE;
    }

    /** Which kind of paper goes first where papers differ, each once; empty if it says nothing. */
    @Value.Default
    public Seq<PaperKind> precedence() {
        return Vector.empty();
    }

    /** Who is to sign, for either side. */
    @Value.Default
    public Seq<Signatory> signatories() {
        return Vector.empty();
    }

    /** The clauses in words, each number once. */
    @Value.Default
    public Seq<Clause> clauses() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The bytes that are signed: its canonical text in UTF-8. */
    public final byte[] bytes() {
        return CanonicalText.bytes(SHAPE, this);
    }

    /** The digest of exactly these bytes. */
    public final Digest digest() {
        return Digest.of(bytes());
    }

    /** What its terms change in those that were confirmed: nothing in a contract that was drawn up from them. */
    public final Comparison apart(Quotation confirmed) {
        return Comparison.between(confirmed, terms());
    }

    /** The order in which papers go, if it names one. */
    public final Option<Precedence> order() {
        return Option.when(!precedence().isEmpty(), () -> new Precedence(precedence()));
    }

    /** The next version under the same number, naming this one; nothing else is changed yet. */
    public final Contract revised() {
        return SHAPE.make(SHAPE.valuesOf(this).with(VERSION, version() + 1).with(SUPERSEDES, Option.some(digest())));
    }

    /** A builder; number and terms have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }

    @Value.Check
    Contract settled() {
        if (version() < 1
                || version() > 1 && supersedes().isEmpty()
                || version() == 1 && supersedes().isDefined()) {
            throw new IllegalArgumentException(
                    "the first version is 1 and supersedes none, each later one names the one before: `" + version()
                            + "`");
        }
        once("a clause", clauses().map(Clause::number));
        once("a kind of paper", precedence());
        return SHAPE.settled(this);
    }

    private void once(String what, Seq<?> all) {
        if (all.distinct().size() < all.size()) {
            throw new IllegalArgumentException("contract `" + PlainText.shown(number()) + "` has " + what + " twice: `"
                    + PlainText.shown(all.mkString(", ")) + "`");
        }
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
