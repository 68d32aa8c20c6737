package org.countersign.trade.delivery.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.DutyGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.Side;

class PositionProperties {
    @Property
    void whatIsWrittenIsReadBack(@ForAll("facts") TermFacts facts) {
        assertEquals(facts, TermFacts.parse(facts.spelling()));
        assertEquals(facts, TermFacts.TEXT.parse().apply(TermFacts.TEXT.print().apply(facts)));
    }

    @Property
    void everyDutyOfTheRuleStandsSomewhereAndWithWhoOwesIt(@ForAll("positions") Position position) {
        assertEquals(Duty.of(position.sheet()), position.standings().map(Standing::duty));
        Vector.of(Side.values())
                .forEach(side -> assertTrue(position.owed(side)
                        .forAll(one -> one.duty().by() == side && one.state().isOwed())));
        assertEquals(
                position.standings().count(one -> one.state().isOwed()),
                position.owed(Side.SELLER).size() + position.owed(Side.BUYER).size());
        position.standings().forEach(one -> Statistics.collect(one.state()));
    }

    @Property
    void nothingIsLateUnlessItsTimeIsOverOrItHasFailed(@ForAll("positions") Position position) {
        position.standings().filter(one -> one.state() == DutyState.LATE).forEach(one -> {
            boolean over = one.until().exists(day -> position.now().isPast(day).isYes());
            boolean failed = one.duty().brokenBy().flatMap(position.facts()::at).isDefined();
            assertTrue(over || failed, one::toString);
        });
        position.standings()
                .forEach(one -> assertTrue(one.follows().isEmpty()
                        || one.state() == DutyState.LATE
                        || one.state() == DutyState.DONE_LATE));
    }

    @Property
    void whatIsDoneIsNoLongerOwed(@ForAll("positions") Position position) {
        position.standings()
                .filter(one -> one.state().isOwed())
                .headOption()
                .forEach(one -> one.duty().doneBy().headOption().forEach(event -> {
                    TermFacts done = one.duty()
                            .brokenBy()
                            .toVector()
                            .foldLeft(position.facts().with(event, position.now()), TermFacts::without);
                    Position after = Position.of(position.sheet(), done, position.now());
                    assertFalse(after.of(one.duty().code())
                            .exists(same -> same.state().isOwed()));
                }));
    }

    @Property
    void anAnswerLeavesNothingOpenThatHungOnItAlone(@ForAll("positions") Position position) {
        position.asks()
                .forEach(proviso -> Vector.of(true, false).forEach(so -> {
                    Position answered =
                            Position.of(position.sheet(), position.facts().with(proviso, so), position.now());
                    assertFalse(answered.asks().contains(proviso));
                }));
    }

    @Property
    void theRiskDoesNotComeBack(@ForAll("positions") Position position, @ForAll("days") Moment later) {
        RiskNow risk = position.risk();
        boolean passed = risk.ground() == RiskNow.Ground.DELIVERED || risk.ground() == RiskNow.Ground.PASSED_EARLY;
        Statistics.collect(risk.ground());
        if (passed && later.isAfter(position.now()).isYes()) {
            assertEquals(
                    Option.some(Side.BUYER),
                    Position.of(position.sheet(), position.facts(), later)
                            .risk()
                            .bearer());
        }
    }

    @Property
    void nothingIsEverSaidWithAGapInIt(@ForAll("positions") Position position) {
        Vector.of(DutyTexts.english(), DutyTexts.chinese()).map(DutyWords::in).forEach(words -> {
            Vector<String> said = position.standings()
                    .flatMap(one -> Vector.of(
                                    words.duty(position.sheet(), one.duty()),
                                    words.when(one.duty()),
                                    words.limit(one.duty()),
                                    words.state(one))
                            .appendAll(one.duty().ifNot().map(what -> words.consequence(one.duty(), what))))
                    .append(words.risk(position.risk()))
                    .toVector();
            assertEquals(Option.none(), said.find(text -> text.contains("{") || text.contains("`")));
        });
    }

    @Provide
    Arbitrary<TermFacts> facts() {
        return Jqwik.arbitrary(DutyGens.facts());
    }

    @Provide
    Arbitrary<Position> positions() {
        return Jqwik.arbitrary(DutyGens.position());
    }

    @Provide
    Arbitrary<Moment> days() {
        return Jqwik.arbitrary(DutyGens.day());
    }
}
