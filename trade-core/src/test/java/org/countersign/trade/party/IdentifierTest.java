package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class IdentifierTest {
    @Test
    void identifiersThatRegistersHaveGivenOutAreAccepted() {
        Vector.of(
                        "lei 5493001KJTIIGC8Y1R12",
                        "lei 529900T8BM49AURSDO55",
                        "uscc 91330100799655058B",
                        "uscc 914403001922038216",
                        "uscc 9144030071526726XG",
                        "gln 4012345000009",
                        "vat DE136695976",
                        "vat EL123456789",
                        "vat XI123456789",
                        "eori DE1234567",
                        "national HRB 1234 Hamburg",
                        "erp-2 Kunde 7")
                .forEach(text -> assertEquals(text, Identifier.parse(text).toString()));
    }

    @Test
    void anIdentifierThatBreaksTheRuleOfItsSchemeIsRefused() {
        Vector.of(
                        "gln 4012345000008",
                        "gln 401234500000",
                        "gln 40123450000O9",
                        "duns 12345678",
                        "lei 5493001KJTIIGC8Y1R13",
                        "lei 5493001kjtiigc8y1r12",
                        "vat UK123456789",
                        "vat DE1",
                        "eori ZZ1234567",
                        "uscc 91330100799655058A",
                        "uscc 9133010079965505IB",
                        "GLN 4012345000009",
                        "gln",
                        "national  x",
                        "")
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> Identifier.parse(text), text));
        assertEquals(
                "`gln` must be 13 digits, the last one the GS1 check digit: `4012345000008`",
                assertThrows(IllegalArgumentException.class, () -> Identifier.parse("gln 4012345000008"))
                        .getMessage());
    }

    @Test
    void aSchemeIsFoundByItsNamesAndByIso6523() {
        assertEquals(Option.some(IdScheme.GLN), IdScheme.LIST.find("Global Location Number"));
        assertEquals(Option.some(IdScheme.LEI), IdScheme.LIST.from("ISO 6523", "0199"));
        assertEquals(Option.some("0060"), IdScheme.LIST.to("ISO 6523", IdScheme.DUNS));
    }

    @Test
    void aMailAddressHasTwoPartsAndADomainWithAPoint() {
        assertEquals("Li.Wei@tools.example", Email.of("Li.Wei@tools.example").address());
        Vector.of(
                        "sales@tools",
                        "sales tools@x.example",
                        "@x.example",
                        "a@x..example",
                        "a@-x.example",
                        "a.@x.example",
                        "a".repeat(65) + "@x.example",
                        "a@" + "x".repeat(64) + ".example",
                        "a@" + "x.".repeat(125) + "example",
                        "名@x.example",
                        "")
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> Email.of(text), text));
    }

    @Test
    void aCompanyHasEachIdentifierOnceAndFindsWhatItHas() {
        Identifier gln = Identifier.parse("gln 4012345000009");
        Company company = Company.builder()
                .name("Beilun Tools Co., Ltd. (fiction)")
                .identifiers(Vector.of(gln))
                .build();
        assertEquals(Option.some(gln), company.identifier(IdScheme.GLN));
        assertEquals(Option.none(), company.identifier(IdScheme.LEI));
        assertEquals(Option.none(), company.place(SiteUse.WORKS));
        assertThrows(
                IllegalArgumentException.class,
                () -> Company.builder()
                        .name("x")
                        .identifiers(Vector.of(gln, gln))
                        .build());
    }

    @Test
    void aPersonsIdentifierHasNoBlank() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Person.builder().id("p 1").name("Li Wei (fiction)").build());
    }
}
