package org.countersign.trade.sample.spec;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.junit.jupiter.api.Test;

/** What the values of a specification refuse, and what they say of themselves. */
class SpecificationValuesTest {
    @Test
    void anOrientationIsReadAsItIsWritten() {
        Orientation lower = Orientation.of(Corner.LOWER_LEFT, Corner.LOWER_RIGHT);
        assertEquals("lower left to lower right", lower.toString());
        assertEquals(lower, Orientation.parse("lower left to lower right"));
        Refused.with(
                "orientation must run from one corner to another: `lower left to lower left`",
                () -> Orientation.parse("lower left to lower left"));
        Refused.with(
                "orientation must be written like `lower left to lower right`: `sideways`",
                () -> Orientation.parse("sideways"));
        Refused.with(
                "corner must be one of `lower left`, `lower right`, `upper left`, `upper right`: `middle`",
                () -> Orientation.parse("middle to lower right"));
    }

    @Test
    void tolerancesAreZeroOrMore() {
        Decimal less = Decimal.of(-1);
        Refused.with(
                "tolerance must be zero or more millimetres: `-1`",
                () -> new Position(Edge.CENTRE, Decimal.of(1), Decimal.of(1), less));
        Refused.with(
                "tolerance must be zero or more either way: `--1/+0`",
                () -> new Requirement.Measured(Quantity.parse("10 MMT"), less, Decimal.of(0)));
        Refused.with(
                "tolerance must be zero or more either way: `-0/+-1`",
                () -> new Requirement.Measured(Quantity.parse("10 MMT"), Decimal.of(0), less));
        Refused.with("colour difference must be zero or more: `-1`", () -> ColourTolerance.cmc(less));
        assertEquals(
                Decimal.of(2),
                Requirement.Measured.of(Quantity.parse("10 MMT"), Decimal.of(2)).more());
    }

    @Test
    void aColourIsJudgedUnderLightsThatAreNamed() {
        Refused.with("a colour is judged under one light or more, each once: ``", () -> lights(Vector.empty()));
        Refused.with(
                "a colour is judged under one light or more, each once: `D65, D65`",
                () -> lights(Vector.of("D65", "D65")));
        ColourTolerance usual = ColourTolerance.cmc(Decimal.of(1));
        assertEquals(ColourFormula.CMC_2_1, usual.formula());
        assertEquals(Vector.of("D65"), usual.lights());
        assertEquals(ColourTolerance.Observer.TEN_DEGREES, usual.observer());
        assertEquals(Option.some(ColourFormula.CMC_2_1), ColourFormula.LIST.find("CMC(2:1)"));
    }

    private static ColourTolerance lights(Vector<String> lights) {
        return new ColourTolerance(
                ColourFormula.CIEDE2000,
                Decimal.of(1),
                lights,
                ColourTolerance.Observer.TWO_DEGREES,
                ColourTolerance.Judge.EYE);
    }

    @Test
    void aPlaceSaysWhereOrWhichWay() {
        Refused.with(
                "a place must say where or which way: `front` says neither",
                () -> new Requirement.Placed("front", Option.none(), Option.none()));
    }

    @Test
    void theDigestCoversAttributeKindRevisionAndRequirement() {
        AttributeContent other = new AttributeContent(LOGO_A.attribute(), LOGO_A.kind(), "Z", LOGO_A.requirement());
        assertNotEquals(LOGO_A.digest(), other.digest());
        assertNotEquals(LOGO_A.digest(), LOGO_B.digest());
        assertNotEquals(
                LOGO_A.digest(),
                new AttributeContent("logo", LOGO_A.kind(), LOGO_A.revision(), LOGO_A.requirement()).digest());
        assertNotEquals(
                LOGO_A.digest(),
                new AttributeContent(LOGO_A.attribute(), AttributeKind.ARTWORK, LOGO_A.revision(), LOGO_A.requirement())
                        .digest());
        assertEquals(
                CanonicalText.digest(AttributeContent.SHAPE, LOGO_A),
                LOGO_A.ref().content());
        assertEquals(Option.some(LOGO_A.digest()), LOGO_A.ref().of("B-500").content());
    }

    @Test
    void aSpecificationHasEachAttributeOnceAndTwoSides() {
        Refused.with(
                "a specification has one attribute or more, each name once: ``",
                () -> SampleSpecification.SHAPE.with(BOTTLE, SampleSpecification.ATTRIBUTES, Vector.empty()));
        Refused.with(
                "a specification has one attribute or more, each name once: `logo-position, logo-position`",
                () -> SampleSpecification.SHAPE.with(
                        BOTTLE,
                        SampleSpecification.ATTRIBUTES,
                        Vector.of(SampleAttribute.mandatory(LOGO_A), SampleAttribute.optional(LOGO_B))));
        Refused.with(
                "buyer and seller must be two: `Lampworks Ltd`",
                () -> SampleSpecification.SHAPE.with(BOTTLE, SampleSpecification.BUYER, "Lampworks Ltd"));
        Refused.with(
                "a role must stand once: `QA, QA`", () -> new SampleAttribute(LOGO_A, true, Vector.of("QA", "QA")));
    }

    @Test
    void aRevisionIsOfAnAttributeThatIsThereUnderANewName() {
        assertTrue(BOTTLE.with(LOGO_B).isCurrent(LOGO_B.ref()));
        assertFalse(BOTTLE.with(LOGO_B).isCurrent(LOGO_A.ref()));
        assertEquals(BOTTLE.attribute("logo-colour"), BOTTLE.with(LOGO_B).attribute("logo-colour"));
        Refused.with("no attribute of that name: `zipper`", () -> BOTTLE.with(ZIPPER));
        Refused.with("a new revision must have a new name: `A`", () -> BOTTLE.with(LOGO_A));
    }

    @Test
    void anApprovalCoversWhatItsKindOfSampleShows() {
        SampleScope scope = SampleScope.standard();
        assertEquals(Truth.YES, scope.covers(SampleKind.LAB_DIP, AttributeKind.COLOUR));
        assertEquals(Truth.NO, scope.covers(SampleKind.LAB_DIP, AttributeKind.POSITION));
        assertEquals(Truth.YES, scope.covers(SampleKind.PRE_PRODUCTION, AttributeKind.POSITION));
        assertEquals(Truth.NO, scope.covers(SampleKind.COUNTER, AttributeKind.COLOUR));
        AttributeKind burn = AttributeKind.of("burn-rate");
        assertEquals(Truth.UNKNOWN, scope.covers(SampleKind.PRE_PRODUCTION, burn));
        assertEquals(Truth.YES, scope.with(burn, Aspect.COMPLIANCE).covers(SampleKind.LAB_TEST, burn));
        SampleKind display = SampleKind.of("window-display");
        assertEquals(Truth.UNKNOWN, scope.covers(display, AttributeKind.COLOUR));
        assertEquals(Truth.YES, scope.with(display, Vector.of(Aspect.COLOUR)).covers(display, AttributeKind.COLOUR));
        assertTrue(SampleKind.LIST.codes().forAll(scope.approves()::containsKey));
        assertTrue(AttributeKind.LIST.codes().forAll(scope.aspects()::containsKey));
    }
}
