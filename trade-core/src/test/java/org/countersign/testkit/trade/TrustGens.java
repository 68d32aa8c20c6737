package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Truth;
import org.countersign.trade.party.trust.Assessment;
import org.countersign.trade.party.trust.Dealing;
import org.countersign.trade.party.trust.OrderRecord;
import org.countersign.trade.party.trust.Relationship;
import org.countersign.trade.party.trust.TrackRecord;
import org.countersign.trade.party.trust.TrustScale;

/** Values of the room {@code party.trust}. */
public final class TrustGens {
    private static final LocalDate START = LocalDate.of(2024, 1, 8);

    private TrustGens() {}

    /** Dealings about any order. */
    public static Gen<Dealing> dealing() {
        return source -> source.percent(25)
                ? new Dealing.Ordered(BaseGens.name().next(source), START.plusDays(source.below(900)))
                : about(BaseGens.name().next(source), START.plusDays(source.below(900)), source);
    }

    private static Dealing about(String order, LocalDate day, Source source) {
        return Gen.<Dealing>oneOf(
                        s -> new Dealing.Paid(
                                order,
                                day,
                                Gen.of(-20, 0, 5, 40).maybe().next(s).map(day::plusDays)),
                        s -> new Dealing.Claimed(order, day, BaseGens.text().next(s)),
                        s -> new Dealing.ClaimsSettled(order, day, s.percent(50)),
                        Gen.always(new Dealing.DrewBack(order, day)),
                        Gen.always(new Dealing.WrittenOff(order, day)))
                .next(source);
    }

    /** Records of none to five orders within three years, mostly paid. */
    public static Gen<TrackRecord> record() {
        return source -> TrackRecord.builder()
                .buyer(BaseGens.name().next(source))
                .dealings(Vector.range(0, source.below(6)).flatMap(number -> order("PO-" + number, source)))
                .build();
    }

    private static Seq<Dealing> order(String number, Source source) {
        LocalDate day = START.plusDays(source.below(900));
        LocalDate due = day.plusDays(30);
        Vector<Dealing> its = Vector.of(new Dealing.Ordered(number, day));
        if (source.percent(80)) {
            its = its.append(new Dealing.Paid(
                    number,
                    due.plusDays(source.between(-30, 40)),
                    Gen.of(due).maybe().next(source)));
        }
        return source.percent(30) ? its.append(about(number, due.plusDays(source.below(60)), source)) : its;
    }

    /** How an order went. */
    public static Gen<OrderRecord> orderRecord() {
        return source -> new OrderRecord(
                BaseGens.name().next(source),
                BaseGens.day().next(source),
                BaseGens.day().maybe().next(source),
                Gen.of(0L, 1L, 10L, 11L, 400L).maybe().next(source),
                source.below(3),
                Gen.of(Truth.values()).next(source),
                source.percent(20));
    }

    /** Scales. */
    public static Gen<TrustScale> scale() {
        return source -> {
            int proven = source.between(1, 4);
            return new TrustScale(
                    source.below(30),
                    proven,
                    proven + source.between(1, 9),
                    source.between(1, 2_000),
                    BaseGens.name().next(source),
                    BaseGens.day().next(source));
        };
    }

    /** Assessments. */
    public static Gen<Assessment> assessment() {
        return source -> new Assessment(
                Gen.of(Relationship.values()).next(source),
                BaseGens.reason().many(0, 3).next(source));
    }
}
