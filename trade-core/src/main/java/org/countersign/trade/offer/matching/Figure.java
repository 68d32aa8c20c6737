package org.countersign.trade.offer.matching;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Unit;

/**
 * A number and its unit, if it has one: {@code 9 WTT}, {@code 80}.
 *
 * @param number how much
 * @param unit of what
 */
@Evolving
public record Figure(Decimal number, Option<Unit> unit) {
    /** A number of that unit. */
    public static Figure of(Decimal number, Unit unit) {
        return new Figure(number, Option.some(unit));
    }

    /** The same in another unit, exactly; none where no fixed ratio is known, or only one of the two has a unit. */
    public Option<Ratio> in(Option<Unit> other) {
        Ratio plain = Ratio.from(number);
        if (unit.equals(other)) {
            return Option.some(plain);
        }
        return unit.flatMap(mine -> other.flatMap(mine::in)).map(plain::times);
    }

    @Override
    public String toString() {
        return number + unit.map(of -> " " + of).getOrElse("");
    }
}
