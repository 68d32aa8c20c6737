package org.countersign.examples.benchmarks;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Subject;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Salt;

/** A log of a million statements, made of a thousand different ones again and again: the hashes do not care, and it fits in memory. */
final class Leaves {
    static final int MILLION = 1_000_000;

    private static final int DIFFERENT = 1_000;

    /** A thousand leaves. */
    static final List<Leaf> SOME =
            IntStream.range(0, DIFFERENT).mapToObj(Leaves::leaf).toList();

    /** Their bytes, as a host reads them from its table. */
    static final List<byte[]> BYTES = SOME.stream().map(Leaf::bytes).toList();

    /** Their texts, as a host that has no log would hash them. */
    static final List<String> TEXTS = SOME.stream().map(Leaf::print).toList();

    private Leaves() {}

    /** So many of them, one after another. */
    static <T> Iterable<T> times(List<T> some, int count) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public T next() {
                return some.get(next++ % some.size());
            }
        };
    }

    private static Leaf leaf(int number) {
        byte[] salt = ByteBuffer.allocate(Salt.BYTES)
                .putLong(number * 0x9E3779B97F4A7C15L)
                .array();
        Statement statement = Statement.builder()
                .number("S-" + number)
                .speaker(PersonRef.of("anna", "Anna Berg"))
                .company(Option.some("Nordlicht GmbH"))
                .about(Vector.of(Subject.of("PP-2", "logo position", "B")))
                .stance(Stance.CONFIRMS)
                .words("The logo is fine as on the drawing.")
                .channel(Channel.EMAIL)
                .happened(Moment.parse("2026-05-03T10:02:00+02:00"))
                .recorded(Moment.parse("2026-05-03T10:15:00+02:00"))
                .recorder(PersonRef.of("mei", "Mei Lin"))
                .build();
        return Leaf.of("deal 4711", Salt.of(salt), Statement.SHAPE, statement);
    }
}
