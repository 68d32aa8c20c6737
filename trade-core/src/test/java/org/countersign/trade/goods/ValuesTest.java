package org.countersign.trade.goods;

import io.vavr.collection.Vector;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ImmutableAttribute.class,
                ImmutableAttributeName.class,
                ImmutableHsCode.class,
                ImmutableLocalName.class,
                ImmutablePackageType.class,
                ImmutablePacking.class,
                ImmutableProduct.class,
                ImmutableQuantity.class,
                ImmutableQuantityTerm.class,
                ImmutableSpecification.class,
                ImmutableTolerance.class,
                ImmutableUnit.class
            })
    void equalityLooksAtEveryAttribute(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(Vector.class, Vector.of("a"), Vector.of("b"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
