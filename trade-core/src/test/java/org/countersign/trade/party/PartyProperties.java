package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PartyGens;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;

class PartyProperties {
    @Property
    void aCompanyIsReadAsItWasWritten(@ForAll("companies") Company company) {
        isReadAsWritten(Company.SHAPE, company);
    }

    @Property
    void aPersonIsReadAsHeWasWritten(@ForAll("people") Person person) {
        isReadAsWritten(Person.SHAPE, person);
        assertEquals(person.name(), person.ref().name());
    }

    @Property
    void anAddressIsReadAsItWasWritten(@ForAll("addresses") Address address) {
        isReadAsWritten(Address.SHAPE, address);
    }

    @Property
    void aPlaceIsReadAsItWasWritten(@ForAll("places") NamedPlace place) {
        isReadAsWritten(NamedPlace.TEXT, place);
    }

    @Property
    void anIdentifierIsReadAsItWasWritten(@ForAll("identifiers") Identifier identifier) {
        isReadAsWritten(Identifier.TEXT, identifier);
    }

    @Property
    void aPlaceCodeIsReadInAnyCaseAndWithABlank(@ForAll("codes") Locode code) {
        isReadAsWritten(Locode.TEXT, code);
        String lower = code.code().substring(0, 2) + " " + code.code().substring(2);
        assertEquals(code, Locode.parse(lower));
        assertEquals(
                code,
                Locode.parse(new StringBuilder(code.code())
                        .chars()
                        .mapToObj(c -> Character.toString(Character.toLowerCase(c)))
                        .reduce("", String::concat)));
    }

    @Property
    void oneWrongDigitIsFoundInAGln(@ForAll int place, @ForAll int change) {
        String right = "401234500000" + IdRules.gs1Digit("401234500000");
        isFound(IdScheme.GLN, right, Math.floorMod(place, 13), "0123456789", change);
    }

    @Property
    void aWrongDigitForADigitAndALetterForALetterIsFoundInAnLei(@ForAll int place, @ForAll int change) {
        String right = "5493001KJTIIGC8Y1R12";
        int at = Math.floorMod(place, 18);
        String alphabet = Character.isDigit(right.charAt(at)) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        isFound(IdScheme.LEI, right, at, alphabet, change);
    }

    @Property
    void oneWrongCharacterIsFoundInAChineseCreditIdentifier(@ForAll int place, @ForAll int change) {
        int at = 8 + Math.floorMod(place, 10);
        isFound(IdScheme.USCC, "91330100799655058B", at, "0123456789ABCDEFGHJKLMNPQRTUWXY", change);
    }

    @Property
    void aPlaceSettledByNameBearsThatName(@ForAll("places") NamedPlace place) {
        Places.standard().settled(place).forEach(settled -> {
            assertEquals(place.name(), settled.name());
            assertTrue(settled.locode().isDefined());
        });
    }

    private static void isFound(IdScheme scheme, String right, int at, String alphabet, int change) {
        Identifier.of(scheme, right);
        int old = alphabet.indexOf(right.charAt(at));
        int other = (old + 1 + Math.floorMod(change, alphabet.length() - 1)) % alphabet.length();
        String wrong = right.substring(0, at) + alphabet.charAt(other) + right.substring(at + 1);
        assertThrows(IllegalArgumentException.class, () -> Identifier.of(scheme, wrong));
    }

    private static <T> void isReadAsWritten(Shape<T> shape, T value) {
        String text = CanonicalText.print(shape, value);
        assertEquals(Either.right(value), CanonicalText.read(shape, text));
    }

    private static <T> void isReadAsWritten(Scalar<T> scalar, T value) {
        String text = scalar.print().apply(value);
        assertEquals(value, scalar.parse().apply(text));
    }

    @Provide
    Arbitrary<Company> companies() {
        return Jqwik.arbitrary(PartyGens.company());
    }

    @Provide
    Arbitrary<Person> people() {
        return Jqwik.arbitrary(PartyGens.person());
    }

    @Provide
    Arbitrary<Address> addresses() {
        return Jqwik.arbitrary(PartyGens.address());
    }

    @Provide
    Arbitrary<NamedPlace> places() {
        return Jqwik.arbitrary(PartyGens.place());
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return Jqwik.arbitrary(PartyGens.identifier());
    }

    @Provide
    Arbitrary<Locode> codes() {
        return Jqwik.arbitrary(PartyGens.locode());
    }
}
