package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.testkit.trade.ProcessGens;

class MomentProperties {
    @Property
    void aMomentIsReadAsItWasWritten(@ForAll("moments") Moment moment) {
        assertEquals(moment, Moment.parse(moment.toString()));
    }

    @Property
    void beforeAndAfterAreTheSameSeenFromTheOtherSide(@ForAll("moments") Moment a, @ForAll("moments") Moment b) {
        assertEquals(a.isBefore(b), b.isAfter(a));
        assertFalse(a.isBefore(b).isYes() && b.isBefore(a).isYes());
    }

    @Property
    void certaintyIsTransitive(@ForAll("moments") Moment a, @ForAll("moments") Moment b, @ForAll("moments") Moment c) {
        if (a.isBefore(b).isYes() && b.isBefore(c).isYes()) {
            assertEquals(Truth.YES, a.isBefore(c));
        }
    }

    @Property
    void anExactMomentIsNeverUnsureAboutAnother(@ForAll("moments") Moment a, @ForAll("moments") Moment b) {
        if (a instanceof Moment.Exact && b instanceof Moment.Exact) {
            assertNotEquals(Truth.UNKNOWN, a.isBefore(b));
            assertNotEquals(Truth.UNKNOWN, a.isPast(b));
        }
    }

    @Property
    void learningThePlaceNeverTurnsAnAnswerRound(@ForAll("days") LocalDate day, @ForAll("moments") Moment other) {
        Truth unsure = Moment.on(day).isBefore(other);
        Truth sure = Moment.on(day, ZoneOffset.ofHours(8)).isBefore(other);
        assertFalse(unsure.isYes() && !sure.isYes() || unsure.isNo() && !sure.isNo());
    }

    @Example
    void aDayLastsUntilItsEndWhenItIsADeadline() {
        Moment deadline = Moment.parse("2026-05-03+08:00");
        assertEquals(Truth.NO, Moment.parse("2026-05-03T23:59:59+08:00").isPast(deadline));
        assertEquals(Truth.YES, Moment.parse("2026-05-04T00:00:00+08:00").isPast(deadline));
        assertEquals(Truth.UNKNOWN, Moment.parse("2026-05-03").isPast(deadline));
    }

    @Example
    void aDayAtAnUnknownPlaceIsFiftyHoursLong() {
        Moment day = Moment.parse("2026-05-03");
        assertEquals("2026-05-02T10:00:00Z", day.first().toString());
        assertEquals("2026-05-04T11:59:59.999999999Z", day.last().toString());
    }

    @Example
    void whatIsNoMomentIsRefusedWithTheRule() {
        for (String wrong : new String[] {
            "",
            "today",
            "2026-02-30",
            "2026-5-3",
            "03.05.2026",
            "2026-05-03T10:02",
            "2026-05-03T23:59:60Z",
            "2026-05-03T24:00:00Z",
            "0000-01-01",
            "10000-01-01",
            "2026-05-03+15:00",
            "2026-05-03+08:00:30",
            "2026-05-03T10:02:00+18:00",
            "２０２６-05-03",
            "2026-05-03 10:02:00Z",
            "2026-05-03T10:02:00[Europe/Berlin]",
            "9".repeat(1_000_000)
        }) {
            assertThrows(IllegalArgumentException.class, () -> Moment.parse(wrong), wrong);
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(Gen.oneOf(BaseGens.moment(), ProcessGens.busyMoment()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Jqwik.arbitrary(BaseGens.day());
    }
}
