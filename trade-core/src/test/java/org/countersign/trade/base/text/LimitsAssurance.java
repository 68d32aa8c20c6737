package org.countersign.trade.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;

/** The limits of canonical text, at the limit and one beyond it. */
class LimitsAssurance {
    private static final Stamp STAMP =
            Stamp.at(Moment.parse("2026-05-03"), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);

    private record Words(Seq<String> all) {}

    @Test
    void aSequenceHasAtMostAMillionElements() {
        Field<Words, Seq<String>> words = Field.many("w", Scalar.NAME, Words::all);
        Shape<Words> list = Shape.of("words", 1, Words.class, v -> new Words(v.of(words)), words);
        String most = CanonicalText.print(list, new Words(Vector.fill(1_000_000, "x")));
        assertEquals(
                1_000_000,
                CanonicalText.read(list, most).map(read -> read.all().size()).getOrElse(0));
        assertEquals(
                "line 1000002, column 1: `w` must have at most 1000000 elements",
                CanonicalText.read(list, most + "w[1000001]: x\n").getLeft().toString());
    }

    @Test
    void aTextHasAtMostEightMillionLines() {
        Shape<Entry> entries = Entry.shapeFor(InquiryProcess.INQUIRY);
        String head =
                CanonicalText.print(entries, new Entry(1, STAMP, new Unread("a/1", Vector.empty()), Extensions.none()));
        int more = CanonicalText.MAX_LINES - head.split("\n", -1).length;
        String kept = "act.a: b\n".repeat(more);
        assertEquals(
                more,
                CanonicalText.read(entries, head + kept)
                        .map(read -> ((Unread) read.act()).lines().size())
                        .getOrElse(0));
        assertEquals(
                "line 8000001, column 1: text must have at most 8000000 lines",
                CanonicalText.read(entries, head + kept + "act.a: b\n" + "act.a: b\n")
                        .getLeft()
                        .toString());
    }

    @Test
    void aTextHasAtMostTwoToTheTwentyEightCharacters() {
        String text = "x".repeat(CanonicalText.MAX_LENGTH);
        assertEquals(
                "line 1, column 1: line must be `countersign inquiry/1`: `" + "x".repeat(60) + "...`",
                CanonicalText.read(Inquiry.SHAPE, text).getLeft().toString());
        assertEquals(
                "line 1, column 1: text must have at most 268435456 characters",
                CanonicalText.read(Inquiry.SHAPE, text + "x").getLeft().toString());
    }
}
