package org.countersign.trade.credit.swift;

import io.vavr.control.Either;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;

/**
 * A credit as the text of the message that issues it, both ways: block 4 of an MT700, with or without the blocks around it. Every field
 * of the message is read; one that it does not have is refused. What is printed is read as the same credit.
 *
 * <pre>{@code
 * Either<MtProblem, Credit> read = Mt700.parse(text);
 * String again = Mt700.print(credit);
 * }</pre>
 */
@Evolving
public final class Mt700 {
    private Mt700() {}

    /** The credit, or the first line, field and rule that is broken. */
    public static Either<MtProblem, Credit> parse(String text) {
        return Fields.read(text).flatMap(CreditReader::read);
    }

    /** The fields in the order of the message, as one message. */
    public static String print(Credit credit) {
        return CreditWriter.fields(credit)
                .map(field -> ":" + field._1 + ":" + field._2 + "\n")
                .mkString();
    }
}
