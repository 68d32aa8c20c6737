package org.countersign.trade.contract;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;

/** What one side wants to change by agreement (CISG 29(1)): the contract becomes its next version, or it ends. */
@Evolving
public sealed interface Amendment {
    /** The digest of the version that it changes or ends. */
    Option<Digest> of();

    /** The bytes that are agreed and may be signed: of a change those of the next version, of an end its own. */
    byte[] bytes();

    /** The digest of exactly these bytes. */
    default Digest digest() {
        return Digest.of(bytes());
    }

    /** The kinds, with their fields. */
    static Family<Amendment> family() {
        return Family.of(Change.SHAPE, End.SHAPE);
    }

    /**
     * The contract becomes its next version.
     *
     * @param next the whole next version, which names the one before
     */
    record Change(Contract next) implements Amendment {
        private static final Field<Change, Contract> NEXT =
                Field.one("next", new Codec.Nested<>(Contract.SHAPE), Change::next);

        /** The fields and how it is made of them. */
        public static final Shape<Change> SHAPE =
                Shape.of("amendment.change", 1, Change.class, v -> new Change(v.of(NEXT)), NEXT);

        /** Checks that it is no first version. */
        public Change {
            if (next.supersedes().isEmpty()) {
                throw new IllegalArgumentException(
                        "a change must make a later version than the first: `" + next.version() + "`");
            }
        }

        @Override
        public Option<Digest> of() {
            return next.supersedes();
        }

        @Override
        public byte[] bytes() {
            return next.bytes();
        }

        /** What it changes in the version before, field by field, the number of the version and its predecessor aside. */
        public Diff changes(Contract before) {
            return Diff.between(Contract.SHAPE, before.revised(), next);
        }

        @Override
        public String toString() {
            return Summary.of("Change").with("next", next).toString();
        }
    }

    /**
     * The contract ends, and both are free of what is not yet performed.
     *
     * @param version the digest of the version in force
     * @param words on which terms, and why
     */
    record End(Digest version, String words) implements Amendment {
        private static final Field<End, Digest> VERSION = Field.one("version", Scalar.DIGEST, End::version);
        private static final Field<End, String> WORDS = Field.one("words", Scalar.TEXT, End::words);

        /** The fields and how it is made of them. */
        public static final Shape<End> SHAPE =
                Shape.of("amendment.end", 1, End.class, v -> new End(v.of(VERSION), v.of(WORDS)), VERSION, WORDS);

        /** Checks the words. */
        public End {
            PlainText.check(words);
        }

        @Override
        public Option<Digest> of() {
            return Option.some(version);
        }

        @Override
        public byte[] bytes() {
            return CanonicalText.bytes(SHAPE, this);
        }

        @Override
        public String toString() {
            return Summary.of("End")
                    .with("version", version)
                    .with("words", words)
                    .toString();
        }
    }
}
