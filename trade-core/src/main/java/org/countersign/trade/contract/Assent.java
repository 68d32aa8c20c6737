package org.countersign.trade.contract;

import io.vavr.control.Option;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Medium;

/**
 * That somebody stands by a change: who, in which way, signed or not.
 *
 * @param by who says so
 * @param medium in which way
 * @param signature his signature over the change, if he signed it
 */
@Evolving
public record Assent(PersonRef by, Medium medium, Option<Signature> signature) {
    /** Who. */
    public static final Field<Assent, PersonRef> BY = Field.one("by", new Codec.Nested<>(Entry.PERSON), Assent::by);
    /** In which way. */
    public static final Field<Assent, Medium> MEDIUM = Field.one("medium", Medium.TEXT, Assent::medium);
    /** Signed with what. */
    public static final Field<Assent, Option<Signature>> SIGNATURE =
            Field.maybe("signature", new Codec.Nested<>(Signature.SHAPE), Assent::signature);

    /** The fields and how an assent is made of them. */
    public static final Shape<Assent> SHAPE = Shape.of(
            "assent", 1, Assent.class, v -> new Assent(v.of(BY), v.of(MEDIUM), v.of(SIGNATURE)), BY, MEDIUM, SIGNATURE);

    /** Checks that whoever speaks has signed himself. */
    public Assent {
        signature.filter(one -> !one.by().id().equals(by.id())).forEach(one -> {
            throw new IllegalArgumentException("who stands by a change signs it himself, not `"
                    + PlainText.shown(one.by().id()) + "` for `" + PlainText.shown(by.id()) + "`");
        });
    }

    /** His word alone. */
    public static Assent said(PersonRef by, Medium medium) {
        return new Assent(by, medium, Option.none());
    }

    /** His signature, on paper or electronic. */
    public static Assent signed(Signature signature, Medium medium) {
        return new Assent(signature.by(), medium, Option.some(signature));
    }

    /** Whether it has the form that the contract asks of changes. */
    public boolean has(FormClause form) {
        return form.isMetBy(medium, signature.isDefined());
    }

    @Override
    public String toString() {
        return Summary.of("Assent")
                .with("by", by)
                .with("medium", medium)
                .with("signature", signature)
                .toString();
    }
}
