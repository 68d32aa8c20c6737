package org.countersign.trade.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.trade.offer.Inquiry;

class CanonicalTextProperties {
    @Property
    void whatWasWrittenIsReadBack(@ForAll("inquiries") Inquiry inquiry) {
        String text = CanonicalText.print(Inquiry.SHAPE, inquiry);
        assertEquals(Either.right(inquiry), CanonicalText.read(Inquiry.SHAPE, text));
    }

    @Property
    void anyOtherSpellingIsRefusedOrMeansAnotherDocument(
            @ForAll("inquiries") Inquiry inquiry, @ForAll int place, @ForAll char other) {
        String text = CanonicalText.print(Inquiry.SHAPE, inquiry);
        int at = Math.floorMod(place, text.length());
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        Either<TextProblem, Inquiry> read = CanonicalText.read(Inquiry.SHAPE, changed);
        assertTrue(changed.equals(text) || read.isLeft() || !read.contains(inquiry));
    }

    @Provide
    Arbitrary<Inquiry> inquiries() {
        return Jqwik.arbitrary(OfferGens.inquiry());
    }
}
