package org.countersign.trade.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.FulfilmentGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;

/** Laws of the gate before production. */
class ProductionGateProperties {
    private static final Moment AT = Moment.parse("2026-05-10T12:00:00+08:00");

    @Provide
    Arbitrary<GateFacts> facts() {
        return Jqwik.arbitrary(FulfilmentGens.facts());
    }

    @Provide
    Arbitrary<GateFacts> complete() {
        return Jqwik.arbitrary(FulfilmentGens.complete());
    }

    @Provide
    Arbitrary<Waiver> waivers() {
        return Jqwik.arbitrary(FulfilmentGens.waiver());
    }

    private static Seq<GateAct> way(GateFacts facts) {
        return ProductionGate.of(facts, AT).fold(open -> Vector.empty(), Gate.Closed::shortestWay);
    }

    private static boolean opens(GateFacts facts, Seq<GateAct> acts) {
        return ProductionGate.of(acts.foldLeft(facts, (known, act) -> act.on(known)), AT)
                .isOpen();
    }

    @Property
    void theShortestWayOpensTheGateInWhateverOrder(@ForAll("facts") GateFacts facts) {
        assertTrue(opens(facts, way(facts)));
        assertTrue(opens(facts, way(facts).reverse()));
    }

    @Property
    void nothingOfTheShortestWayCanBeLeftOut(@ForAll("facts") GateFacts facts) {
        way(facts)
                .combinations()
                .filter(some -> some.size() < way(facts).size())
                .forEach(some -> assertFalse(opens(facts, some), () -> some + " would be enough"));
    }

    /** The specification of the way: every choice of acts that the gaps name, the smaller first. */
    @Property
    void noChoiceOfActsIsShorter(@ForAll("facts") GateFacts facts) {
        Seq<GateAct> named = ProductionGate.of(facts, AT)
                .<Seq<GateAct>>fold(
                        open -> Vector.empty(), closed -> closed.gaps().flatMap(Gap::ways));
        Vector<GateAct> all = LinkedHashSet.ofAll(named).toVector();
        int size = way(facts).size();
        assertTrue(all.containsAll(way(facts)), "the way goes by what the gaps name");
        Vector.range(0, size)
                .flatMap(all::combinations)
                .forEach(some -> assertFalse(opens(facts, some), () -> some + " is shorter"));
    }

    @Property
    void everyGapIsMendedByEachOfItsWaysAlone(@ForAll("facts") GateFacts facts) {
        ProductionGate.of(facts, AT)
                .fold(open -> Vector.<Gap>empty(), Gate.Closed::gaps)
                .forEach(gap -> {
                    assertFalse(gap.ways().isEmpty());
                    gap.ways()
                            .forEach(way -> assertFalse(
                                    new Gaps(way.on(facts), AT)
                                            .all()
                                            .exists(left -> left.reason().equals(gap.reason())),
                                    () -> way + " leaves " + gap));
                });
    }

    @Property
    void aWordThatIsSpokenOrNobodysOrUnknownOpensNothingOutsideAClause(
            @ForAll("complete") GateFacts facts,
            @ForAll Truth written,
            @ForAll Truth authorised,
            @ForAll Truth stands) {
        GateFacts silent = GateFacts.SHAPE.with(facts, GateFacts.DEEMED_BY, Option.none());
        AttributeFact first = silent.attributes().head();
        AttributeFact said = AttributeFact.SHAPE.with(
                AttributeFact.SHAPE.with(
                        AttributeFact.SHAPE.with(
                                AttributeFact.SHAPE.with(first, AttributeFact.CONFIRMED, Option.some(first.content())),
                                AttributeFact.IN_WRITING,
                                written),
                        AttributeFact.AUTHORISED,
                        authorised),
                AttributeFact.STANDS,
                stands);
        Truth good = written.and(authorised).and(stands);
        assertEquals(
                good.isYes() && opens(silent, Vector.of(new GateAct.Confirm(first.name()))),
                opens(silent.with(first.name(), any -> said), Vector.empty()));
    }

    @Property
    void whoeverSaidNothingHasConfirmedNothing(@ForAll("complete") GateFacts facts) {
        GateFacts silent = GateFacts.SHAPE.with(facts, GateFacts.DEEMED_BY, Option.none());
        silent.attributes()
                .forEach(one -> assertFalse(opens(
                        silent.with(
                                one.name(),
                                fact -> AttributeFact.SHAPE.with(fact, AttributeFact.CONFIRMED, Option.none())),
                        Vector.empty())));
    }

    @Property
    void aChangeMakesUnconfirmedWhateverWasConfirmedBefore(@ForAll("complete") GateFacts facts) {
        facts.attributes().forEach(one -> {
            GateFacts changed = facts.with(
                    one.name(),
                    fact -> AttributeFact.SHAPE.with(
                            AttributeFact.SHAPE.with(fact, AttributeFact.CONTENT, Digest.of("another")),
                            AttributeFact.DEEMED,
                            Truth.NO));
            assertFalse(opens(changed, Vector.empty()));
            assertTrue(opens(changed, Vector.of(new GateAct.Confirm(one.name()))));
        });
    }

    @Property
    void aWaiverNeverClosesAndOpensOnlyWhatItNames(@ForAll("facts") GateFacts facts, @ForAll("waivers") Waiver waiver) {
        GateFacts bare = GateFacts.SHAPE.with(facts, GateFacts.WAIVERS, Vector.empty());
        Seq<Gap> before = new Gaps(bare, AT).all();
        GateFacts waived = bare.and(Vector.of(waiver));
        Seq<Gap> after = new Gaps(waived, AT).all();
        boolean idle = ProductionGate.of(waived, AT).idleWaivers().nonEmpty();
        assertEquals(idle ? before : before.reject(gap -> waiver.covers(gap.requirement())), after);
    }

    @Property
    void aWaiverThatIsOverOpensNothing(@ForAll("facts") GateFacts facts, @ForAll("waivers") Waiver waiver) {
        Moment over = Moment.parse("2027-01-01");
        GateFacts bare = GateFacts.SHAPE.with(facts, GateFacts.WAIVERS, Vector.empty());
        assertEquals(new Gaps(bare, over).all(), new Gaps(bare.and(Vector.of(waiver)), over).all());
    }

    @Property
    void moreKnowledgeOfTheGoodKindNeverCloses(@ForAll("facts") GateFacts facts) {
        Seq<GateAct> acts = way(facts);
        for (int some = 0; some <= acts.size(); some++) {
            GateFacts nearer = acts.take(some).foldLeft(facts, (known, act) -> act.on(known));
            assertEquals(acts.size() - some, way(nearer).size());
        }
    }

    @Test
    void theGeneratorReachesEveryGapAndEveryAct() {
        Vector<Gap> gaps = Vector.range(0, 3_000)
                .map(seed -> FulfilmentGens.facts().next(Source.of(seed)))
                .flatMap(facts -> new Gaps(facts, AT).all());
        Vector<String> waivers = Vector.of(GateReason.values())
                .map(reason -> reason.reason().code())
                .filter(code -> code.startsWith("GATE-WAIVER"));
        assertEquals(
                Vector.of(GateReason.values())
                        .map(reason -> reason.reason().code())
                        .removeAll(waivers)
                        .sorted(),
                gaps.map(gap -> gap.reason().code()).distinct().sorted());
        assertEquals(
                GateAct.class.getPermittedSubclasses().length,
                gaps.flatMap(Gap::ways).map(Object::getClass).distinct().size());
    }
}
