package org.countersign.trade.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.EvidenceGens;
import org.countersign.trade.base.Truth;

/** Laws of strength. */
class StrengthProperties {
    private static final Scale SCALE = Scale.on(LocalDate.of(2026, 11, 25));

    @Property(tries = 200)
    void theOrderInWhichStatementsAreKnownDoesNotMatter(@ForAll("files") Vector<Statement> file) {
        file.forEach(one -> assertEquals(
                SCALE.weigh(one, file).map(Strength::points),
                SCALE.weigh(one, file.reverse()).map(Strength::points)));
    }

    @Property(tries = 200)
    void noTwoStatementsTakeEachOtherBack(@ForAll("files") Vector<Statement> file) {
        file.forEach(one -> file.forEach(
                other -> assertTrue(one.isContradictedBy(other).and(other.isContradictedBy(one)) != Truth.YES)));
    }

    @Property(tries = 200)
    void moreThatIsKnownNeverMakesAContradictedWordStronger(@ForAll("files") Vector<Statement> file) {
        Statement one = file.head();
        SCALE.weigh(one, file.tail().init())
                .filter(Strength::isContradicted)
                .forEach(strength -> assertEquals(
                        Option.some(0), SCALE.weigh(one, file.tail()).map(Strength::points)));
    }

    @Property(tries = 200)
    void aStrengthLiesBetweenNothingAndAHundred(@ForAll("files") Vector<Statement> file) {
        file.flatMap(one -> SCALE.weigh(one, file))
                .forEach(strength -> assertTrue(strength.points() >= 0 && strength.points() <= Weight.MOST));
    }

    @Provide
    Arbitrary<Vector<Statement>> files() {
        return Jqwik.arbitrary(EvidenceGens.file());
    }
}
