package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.testkit.trade.PartyGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;

class BindingAuthorityProperties {
    @Property(tries = 300)
    void anAuthorityIsReadAsItWasWritten(@ForAll("authorities") BindingAuthority authority) {
        String text = CanonicalText.print(BindingAuthority.SHAPE, authority);
        assertEquals(Either.right(authority), CanonicalText.read(BindingAuthority.SHAPE, text));
    }

    @Property(tries = 300)
    void alongsideAnotherAnAuthorityLetsNoLessAndEndedItLetsNothing(
            @ForAll("authorities") BindingAuthority one,
            @ForAll("authorities") BindingAuthority other,
            @ForAll("moments") Moment at) {
        PersonRef who = PersonRef.of(one.person(), "whoever");
        for (BindingAct act : one.acts()) {
            Truth alone = one.covers(one.company(), who, act, Option.none(), at);
            Truth both = BindingAuthority.covers(Vector.of(other, one), one.company(), who, act, Option.none(), at);
            assertEquals(alone.or(other.covers(one.company(), who, act, Option.none(), at)), both);
            assertFalse(alone.isYes() && both.isNo());
            boolean over = one.until().exists(end -> at.isPast(end).isYes());
            assertFalse(over && !alone.isNo());
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(BaseGens.moment());
    }

    @Provide
    Arbitrary<BindingAuthority> authorities() {
        return Jqwik.arbitrary(PartyGens.bindingAuthority());
    }
}
