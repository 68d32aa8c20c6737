package org.countersign.trade.party;

import io.vavr.control.Option;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyValuesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ImmutableCountry.class,
                ImmutableLocode.class,
                ImmutableNamedPlace.class,
                ImmutableIdScheme.class,
                ImmutableIdentifier.class,
                ImmutableEmail.class,
                ImmutableSiteUse.class
            })
    void equalValuesAreEqualInEveryAttribute(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(Option.class, Option.none(), Option.some(Locode.of("CNNGB")))
                .withPrefabValues(Country.class, Country.of("DE"), Country.of("CN"))
                .verify();
    }
}
