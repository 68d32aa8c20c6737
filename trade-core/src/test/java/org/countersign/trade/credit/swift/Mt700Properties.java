package org.countersign.trade.credit.swift;

import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.CreditGens;
import org.countersign.trade.credit.Credit;

/** Laws of the message. */
class Mt700Properties {
    @Property(tries = 300)
    void whatIsPrintedIsReadAsTheSameCredit(@ForAll long seed) {
        Credit credit = CreditGens.credit().next(Source.of(seed));
        assertEquals(Either.right(credit), Mt700.parse(Mt700.print(credit)));
    }

    @Property(tries = 300)
    void noTextIsReadWithoutAnAnswerOfOneLine(@ForAll long seed) {
        Source source = Source.of(seed);
        String message = Mt700.print(CreditGens.credit().next(source));
        int at = source.below(message.length());
        String cut = message.substring(0, at)
                + Gen.of("", "\n", ":", "+", "\u0000", "\uD83D", "\n:20:", "-\n", "{4:\n", "99999999999999")
                        .next(source)
                + message.substring(Math.min(message.length(), at + source.below(40)));
        Mt700.parse(cut).fold(problem -> assertOneLine(problem), credit -> {
            assertEquals(Either.right(credit), Mt700.parse(Mt700.print(credit)));
            return true;
        });
    }

    private static boolean assertOneLine(MtProblem problem) {
        assertTrue(
                problem.line() >= 1
                        && !problem.toString().contains("\n")
                        && problem.toString().length() < 400,
                problem.toString());
        return true;
    }
}
