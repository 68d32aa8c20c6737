package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Bound;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Literal;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.junit.jupiter.api.Test;

/** Rules through documents that are left out, and through sequences within sequences. */
class NestedTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Fleet TWO_SHIPS =
            new Fleet(Option.none(), Vector.of(Fleet.ship("Aurora", "1", "2"), Fleet.ship("Boreas", "2")));

    @Test
    void ofADocumentThatIsLeftOutOnlyTheDocumentIsMissing() {
        judged(Fleet.FLAGSHIP_NAME, Condition.is(Fleet.FLAGSHIP_NAME, "Aurora"), Fleet.none())
                .leavesOpen("TOY-W01")
                .at("flagship.name")
                .missing("flagship");
        judged(Fleet.FLAGSHIP_SAILS, before("2026-05-03"), Fleet.none())
                .leavesOpen("TOY-W01")
                .missing("flagship");
        judged(Fleet.FLAGSHIP_SAILS, before("2026-05-03"), Fleet.of(Fleet.ship("Aurora")))
                .leavesOpen("TOY-W01")
                .missing("flagship.sails");
    }

    @Test
    void aSequenceInADocumentThatIsLeftOutIsUnknown() {
        Condition<Fleet> marked = Condition.is(Fleet.FLAGSHIP_BOX_MARK, "1");
        judged(Fleet.WHOLE, Condition.forEach(Fleet.FLAGSHIP_BOXES, marked), Fleet.none())
                .leavesOpen("TOY-W01")
                .at("")
                .missing("flagship");
        judged(Fleet.FLAGSHIP_BOX_MARK, marked, Fleet.none())
                .leavesOpen("TOY-W01")
                .at("flagship.boxes")
                .missing("flagship");
        judged(Fleet.FLAGSHIP_BOX_MARK, marked, Fleet.of(Fleet.ship("Aurora", "1", "2")))
                .violates("TOY-W01")
                .at("flagship.boxes[2].mark")
                .only();
    }

    @Test
    void aSequenceWithinASequenceIsGoneThroughElementByElement() {
        judged(Fleet.BOX_MARK, Condition.is(Fleet.BOX_MARK, "1"), TWO_SHIPS)
                .satisfies("TOY-W01")
                .at("ships[1].boxes[1].mark")
                .only()
                .violates("TOY-W01")
                .at("ships[2].boxes[1].mark");
    }

    @Test
    void aConditionOnTheInnerElementMaySpeakOfTheOuterOne() {
        Condition<Fleet> sameName = Condition.is(Fleet.BOX_MARK, Fleet.SHIP_NAME);
        Fleet fleet = new Fleet(Option.none(), Vector.of(Fleet.ship("1", "1", "1"), Fleet.ship("2", "2", "1")));
        judged(Fleet.SHIP_NAME, Condition.forEach(Fleet.SHIP_BOXES, sameName), fleet)
                .violates("TOY-W01")
                .at("ships[2].name")
                .reading("ships[2].boxes[2].mark", "1")
                .reading("ships[2].name", "2")
                .only();
    }

    @Test
    void aMomentBeforeAnotherIsCertainOnlyWhereNoHourCouldTurnIt() {
        assertEquals(Truth.YES, sails("2026-04-30"));
        assertEquals(Truth.UNKNOWN, sails("2026-05-03"));
        assertEquals(Truth.NO, sails("2026-05-09"));
        judged(Fleet.FLAGSHIP_SAILS, before("2026-05-03"), Fleet.of(Fleet.sailing("2026-05-03")))
                .leavesOpen("TOY-W01")
                .missing()
                .inexact("flagship.sails");
        judged(Fleet.FLAGSHIP_SAILS, before("2026-05-03"), Fleet.of(Fleet.sailing("2026-05-09")))
                .violates("TOY-W01")
                .reading("flagship.sails", "2026-05-09");
    }

    @Test
    void elementsWithoutTheirKeyLeaveItOpenWhetherTheyDifferUnlessTwoAreAlikeAlready() {
        Condition<Fleet> sealed = Condition.distinct(Fleet.FLAGSHIP_BOXES, Fleet.FLAGSHIP_BOX_SEAL);
        assertEquals(Truth.YES, truth(sealed, Fleet.of(Fleet.ship("Aurora", "1/a", "2/b"))));
        assertEquals(Truth.NO, truth(sealed, Fleet.of(Fleet.ship("Aurora", "1/a", "2/a", "3"))));
        assertEquals(Truth.UNKNOWN, truth(sealed, Fleet.of(Fleet.ship("Aurora", "1/a", "2"))));
        assertEquals(Truth.YES, truth(sealed, Fleet.of(Fleet.ship("Aurora", "1"))));
        assertEquals(Truth.YES, truth(sealed, Fleet.of(Fleet.ship("Aurora"))));
        assertEquals(Truth.UNKNOWN, truth(sealed, Fleet.none()));
        judged(Fleet.WHOLE, sealed, Fleet.of(Fleet.ship("Aurora", "1/a", "2")))
                .leavesOpen("TOY-W01")
                .missing("flagship.boxes[2].seal")
                .reading("flagship.boxes[1].seal", "a");
        judged(Fleet.WHOLE, sealed, Fleet.none()).leavesOpen("TOY-W01").missing("flagship");
        judged(Fleet.WHOLE, Condition.not(sealed), Fleet.of(Fleet.ship("Aurora", "1/a", "2/b")))
                .violates("TOY-W01")
                .reading("flagship.boxes[2].seal", "b");
    }

    @Test
    void aDocumentInsideIsReadByItsName() {
        judged(Fleet.WHOLE, Condition.not(Condition.present(Fleet.THE_FLAGSHIP)), Fleet.of(Fleet.ship("Aurora")))
                .violates("TOY-W01")
                .at("")
                .reading("flagship", "flagship");
        judged(Fleet.WHOLE, Condition.not(Condition.present(Fleet.WHOLE)), Fleet.none())
                .violates("TOY-W01")
                .reading("", "fleet");
        assertEquals("", Fleet.WHOLE.name());
        assertEquals("name", Fleet.SHIP_NAME.name());
    }

    @Test
    void whereNothingIsMissingAPlaceItselfIsNamed() {
        Fleet fleet = Fleet.of(Fleet.ship("Aurora", "1/a"));
        Scope<Fleet> whole = Scope.of(fleet);
        Scope<Fleet> box = Kleene.scopes(Fleet.FLAGSHIP_BOXES, whole).head();
        Vector.<Place<Fleet>>of(Fleet.WHOLE, Fleet.THE_FLAGSHIP, Fleet.FLAGSHIP_NAME, Fleet.FLAGSHIP_BOXES)
                .forEach(place -> assertEquals(place.path(whole), place.firstMissing(whole)));
        Vector.<Place<Fleet>>of(Fleet.FLAGSHIP_BOXES.each(), Fleet.FLAGSHIP_BOX_MARK, Fleet.FLAGSHIP_BOX_SEAL)
                .forEach(place -> assertEquals(place.path(box), place.firstMissing(box)));
        judged(Fleet.FLAGSHIP_BOXES.each(), Condition.not(Condition.present(Fleet.FLAGSHIP_BOXES.each())), fleet)
                .violates("TOY-W01")
                .reading("flagship.boxes[1]", "boxes");
    }

    @Test
    void anElementMustBeFixedBeforeItIsRead() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Fleet.SHIP_NAME.find(Scope.of(Fleet.none())));
        assertEquals("no element of `ships` is fixed here", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Fleet.SHIP_NAME.path(Scope.of(Fleet.none())));
    }

    @Test
    void aReferenceSaysHowOftenItsFieldOccurs() {
        Field<Fleet, Option<String>> odd =
                Field.one("odd", new Scalar<>("odd", Option::toString, Option::some), fleet -> Option.none());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Fleet.WHOLE.maybe(odd));
        assertEquals("`odd` occurs ONE, the reference says MAYBE", refused.getMessage());
    }

    @Test
    void aGetterThatThrowsIsAFaultEvenWhereTheElementsAreFound() {
        Many<Fleet, String> broken = Fleet.WHOLE.many(Field.many("broken", Scalar.NAME, fleet -> {
            throw new UnsupportedOperationException();
        }));
        Rule<Fleet> rule = Rule.warning("TOY-W01")
                .about(broken.each())
                .require(Condition.is(broken.each(), "x"))
                .accordingTo(HOUSE);
        Finding fault =
                Interpreter.check(Vector.of(rule), Fleet.none()).findings().head();
        assertEquals("broken", fault.path().toString());
        assertEquals(Option.some("UnsupportedOperationException"), fault.fault());
    }

    @Test
    void whatIsPrintedForALogIsShort() {
        Ref<Fleet, String> name = Fleet.FLAGSHIP_NAME;
        Rule<Fleet> rule = Rule.error("TOY-E01")
                .about(name)
                .require(Condition.is(name, "Boreas"))
                .accordingTo(HOUSE, Citation.of(Authority.CISG, "1"));
        var report = Interpreter.check(Vector.of(rule), Fleet.of(Fleet.ship("Aurora")));
        Finding finding = report.findings().head();
        assertEquals("ERROR TOY-E01 VIOLATED at flagship.name", finding.toString());
        assertEquals("1 findings, open: ERROR TOY-E01 VIOLATED at flagship.name", report.toString());
        assertEquals("is flagship.name Boreas", finding.failing().head().toString());
        Finding whole = Interpreter.check(
                        Vector.of(rule(Fleet.WHOLE, Condition.not(Condition.present(name)))),
                        Fleet.of(Fleet.ship("Aurora")))
                .findings()
                .head();
        assertEquals("WARNING TOY-W01 VIOLATED", whole.toString());
        assertEquals("not present flagship.name", whole.failing().head().toString());
        assertEquals("flagship.name: Aurora", finding.values().head().toString());
        assertTrue(report.hasErrors());
        assertEquals(2, rule.citations().size());
    }

    @Test
    void aLongReportIsPrintedByItsFirstOpenFindings() {
        Fleet crowded = new Fleet(Option.none(), Vector.fill(11, () -> Fleet.ship("Aurora")));
        Rule<Fleet> rule = rule(
                Fleet.SHIP_NAME,
                Condition.in(Fleet.SHIP_NAME, Vector.range(0, 21).map(String::valueOf)));
        var report = Interpreter.check(Vector.of(rule), crowded);
        assertTrue(report.toString().endsWith("; ..."), report.toString());
        assertEquals(
                Vector.of("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, ..."),
                report.findings()
                        .head()
                        .failing()
                        .head()
                        .bound()
                        .map(Bound::text)
                        .toVector());
    }

    private static Truth sails(String moment) {
        return truth(before("2026-05-03"), Fleet.of(Fleet.sailing(moment)));
    }

    private static Condition<Fleet> before(String moment) {
        return Condition.before(Fleet.FLAGSHIP_SAILS, new Literal<>(Moment.parse(moment)));
    }

    private static Truth truth(Condition<Fleet> condition, Fleet fleet) {
        return Kleene.truth(condition, Scope.of(fleet));
    }

    private static Rule<Fleet> rule(Place<Fleet> target, Condition<Fleet> require) {
        return Rule.warning("TOY-W01").about(target).require(require).accordingTo(HOUSE);
    }

    private static Judged judged(Place<Fleet> target, Condition<Fleet> require, Fleet fleet) {
        return Judged.as(Interpreter.check(Vector.of(rule(target, require)), fleet));
    }
}
