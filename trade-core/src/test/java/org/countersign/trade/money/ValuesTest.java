package org.countersign.trade.money;

import io.vavr.collection.Vector;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ImmutableAmount.class,
                ImmutableExactAmount.class,
                ImmutableIsoCurrency.class,
                ImmutableLockedRate.class,
                ImmutableRounding.class,
                ImmutableSplit.class,
                ImmutableUnitPrice.class
            })
    void equalityLooksAtEveryAttribute(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(Vector.class, Vector.of(Ratio.ONE), Vector.of(Ratio.ZERO))
                .withPrefabValues(Moment.class, Moment.parse("2026-05-03"), Moment.parse("2026-05-04"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
