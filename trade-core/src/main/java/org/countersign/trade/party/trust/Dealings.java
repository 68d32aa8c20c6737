package org.countersign.trade.party.trust;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.party.trust.Dealing.Claimed;
import org.countersign.trade.party.trust.Dealing.ClaimsSettled;
import org.countersign.trade.party.trust.Dealing.DrewBack;
import org.countersign.trade.party.trust.Dealing.Ordered;
import org.countersign.trade.party.trust.Dealing.Paid;
import org.countersign.trade.party.trust.Dealing.WrittenOff;

/** How dealings are written. */
final class Dealings {
    private static final Field<Ordered, String> ORDERED = order(Ordered::order);
    private static final Field<Ordered, LocalDate> ORDERED_DAY = day(Ordered::day);
    private static final Field<Paid, String> PAID = order(Paid::order);
    private static final Field<Paid, LocalDate> PAID_DAY = day(Paid::day);
    private static final Field<Paid, Option<LocalDate>> PAID_DUE = Field.maybe("due", Scalar.DAY, Paid::due);
    private static final Field<Claimed, String> CLAIMED = order(Claimed::order);
    private static final Field<Claimed, LocalDate> CLAIMED_DAY = day(Claimed::day);
    private static final Field<Claimed, String> CLAIMED_WHAT = Field.one("what", Scalar.TEXT, Claimed::what);
    private static final Field<ClaimsSettled, String> SETTLED = order(ClaimsSettled::order);
    private static final Field<ClaimsSettled, LocalDate> SETTLED_DAY = day(ClaimsSettled::day);
    private static final Field<ClaimsSettled, Boolean> SETTLED_FOUNDED =
            Field.one("founded", Scalar.YES_OR_NO, ClaimsSettled::founded);
    private static final Field<DrewBack, String> DREW_BACK = order(DrewBack::order);
    private static final Field<DrewBack, LocalDate> DREW_BACK_DAY = day(DrewBack::day);
    private static final Field<WrittenOff, String> WRITTEN_OFF = order(WrittenOff::order);
    private static final Field<WrittenOff, LocalDate> WRITTEN_OFF_DAY = day(WrittenOff::day);

    static final Family<Dealing> FAMILY = Family.of(
            Shape.of(
                    "dealing.ordered",
                    1,
                    Ordered.class,
                    v -> new Ordered(v.of(ORDERED), v.of(ORDERED_DAY)),
                    ORDERED,
                    ORDERED_DAY),
            Shape.of(
                    "dealing.paid",
                    1,
                    Paid.class,
                    v -> new Paid(v.of(PAID), v.of(PAID_DAY), v.of(PAID_DUE)),
                    PAID,
                    PAID_DAY,
                    PAID_DUE),
            Shape.of(
                    "dealing.claimed",
                    1,
                    Claimed.class,
                    v -> new Claimed(v.of(CLAIMED), v.of(CLAIMED_DAY), v.of(CLAIMED_WHAT)),
                    CLAIMED,
                    CLAIMED_DAY,
                    CLAIMED_WHAT),
            Shape.of(
                    "dealing.claims-settled",
                    1,
                    ClaimsSettled.class,
                    v -> new ClaimsSettled(v.of(SETTLED), v.of(SETTLED_DAY), v.of(SETTLED_FOUNDED)),
                    SETTLED,
                    SETTLED_DAY,
                    SETTLED_FOUNDED),
            Shape.of(
                    "dealing.drew-back",
                    1,
                    DrewBack.class,
                    v -> new DrewBack(v.of(DREW_BACK), v.of(DREW_BACK_DAY)),
                    DREW_BACK,
                    DREW_BACK_DAY),
            Shape.of(
                    "dealing.written-off",
                    1,
                    WrittenOff.class,
                    v -> new WrittenOff(v.of(WRITTEN_OFF), v.of(WRITTEN_OFF_DAY)),
                    WRITTEN_OFF,
                    WRITTEN_OFF_DAY));

    private Dealings() {}

    private static <T> Field<T, String> order(Function<T, String> getter) {
        return Field.one("order", Scalar.NAME, getter);
    }

    private static <T> Field<T, LocalDate> day(Function<T, LocalDate> getter) {
        return Field.one("day", Scalar.DAY, getter);
    }
}
