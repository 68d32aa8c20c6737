package org.countersign.trade.contract;

import io.vavr.control.Option;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * Who is to sign for one side. That somebody is named here does not show that he may.
 *
 * @param side for which side
 * @param person who
 * @param role his role as the contract writes it
 */
@Evolving
public record Signatory(Side side, PersonRef person, Option<String> role) {
    /** For which side. */
    public static final Field<Signatory, Side> SIDE = Field.one("side", Side.TEXT, Signatory::side);
    /** Who. */
    public static final Field<Signatory, PersonRef> PERSON =
            Field.one("person", new Codec.Nested<>(Entry.PERSON), Signatory::person);
    /** His role. */
    public static final Field<Signatory, Option<String>> ROLE = Field.maybe("role", Scalar.NAME, Signatory::role);

    /** The fields and how a signatory is made of them. */
    public static final Shape<Signatory> SHAPE = Shape.of(
            "signatory",
            1,
            Signatory.class,
            v -> new Signatory(v.of(SIDE), v.of(PERSON), v.of(ROLE)),
            SIDE,
            PERSON,
            ROLE);

    /** Checks the role. */
    public Signatory {
        role.forEach(PlainText::checkName);
    }

    @Override
    public String toString() {
        return Summary.of("Signatory")
                .with("side", side)
                .with("person", person)
                .with("role", role)
                .toString();
    }
}
