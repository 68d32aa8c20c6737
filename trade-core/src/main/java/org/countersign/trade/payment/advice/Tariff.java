package org.countersign.trade.payment.advice;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.countersign.trade.payment.method.Method;
import org.immutables.value.Value;

/**
 * What each way of paying costs both sides together, in percent of the price: fees of banks, premium, discount. A way without a rate has
 * an unknown cost and is not advised.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Tariff permits ImmutableTariff {
    Tariff() {}

    /** The rate of each way; none below zero. */
    public abstract Map<Method, Percentage> rates();

    @Value.Check
    void check() {
        rates().values().find(rate -> rate.points().number().signum() < 0).forEach(rate -> {
            throw new IllegalArgumentException("cost must not be below zero: `" + rate + "`");
        });
    }

    /** Nothing is known of any cost. */
    public static Tariff unknown() {
        return ImmutableTariff.of(LinkedHashMap.empty());
    }

    /** The same, and that rate for that way of paying. */
    public final Tariff with(Method method, Percentage rate) {
        return ImmutableTariff.of(rates().put(method, rate));
    }

    /** The rate of that way of paying. */
    public final Option<Percentage> rate(Method method) {
        return rates().get(method);
    }

    @Override
    public final String toString() {
        return Summary.of("Tariff").with("rates", rates()).toString();
    }
}
