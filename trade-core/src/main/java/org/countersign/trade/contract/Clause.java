package org.countersign.trade.contract;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A clause in words, beside the terms that stand in fields of their own: liability, force majeure, secrecy, whatever the parties write.
 *
 * @param number its number in the contract, such as {@code 7.2}
 * @param heading what it is about
 * @param text the words
 */
@Evolving
public record Clause(String number, String heading, String text) {
    /** Its number. */
    public static final Field<Clause, String> NUMBER = Field.one("number", Scalar.NAME, Clause::number);
    /** What it is about. */
    public static final Field<Clause, String> HEADING = Field.one("heading", Scalar.NAME, Clause::heading);
    /** The words. */
    public static final Field<Clause, String> TEXT = Field.one("text", Scalar.TEXT, Clause::text);

    /** The fields and how a clause is made of them. */
    public static final Shape<Clause> SHAPE = Shape.of(
                    "clause",
                    1,
                    Clause.class,
                    v -> new Clause(v.of(NUMBER), v.of(HEADING), v.of(TEXT)),
                    NUMBER,
                    HEADING,
                    TEXT)
            .keyedBy(NUMBER);

    /** Checks the texts. */
    public Clause {
        PlainText.checkName(number);
        PlainText.checkName(heading);
        PlainText.check(text);
    }

    @Override
    public String toString() {
        return Summary.of("Clause")
                .with("number", number)
                .with("heading", heading)
                .with("text", text)
                .toString();
    }
}
