package org.countersign.trade.credit.swift;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;

/**
 * The text of the message that amends a credit, block 4 of an MT707 of release 2018 and later: number and date of the amendment, and the
 * credit as it would be. What the message says of the banks among each other is passed over.
 *
 * <pre>{@code
 * Either<MtProblem, Mt707.Amended> read = Mt707.parse(text, credit);
 * }</pre>
 */
@Evolving
public final class Mt707 {
    private Mt707() {}

    /** The credit as the message amends it, or the first line, field and rule that is broken. */
    public static Either<MtProblem, Amended> parse(String text, Credit credit) {
        return Fields.read(text).flatMap(fields -> AmendmentReader.read(fields, credit));
    }

    /**
     * What the message says.
     *
     * @param number the number of the amendment: field 26E
     * @param issued its date: field 30
     * @param credit the credit as it would be
     */
    public record Amended(int number, LocalDate issued, Credit credit) {}
}
