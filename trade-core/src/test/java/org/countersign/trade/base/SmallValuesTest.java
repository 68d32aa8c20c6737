package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the smallest values of the room refuse, and how they print. */
class SmallValuesTest {
    private static final Citation PLACE = Citation.of(Authority.CISG, "14(1)");

    @Test
    void aCitationPrintsAsPractitionersWriteIt() {
        assertEquals("CISG 14(1)", PLACE.toString());
        Refused.with("name must stand on one line: `aU+000Ab`", () -> Citation.of(Authority.CISG, "a\nb"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> new Authority("a\nb", "title"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> new Authority("code", "a\nb"));
    }

    @Test
    void aReasonHasACodeOfCapitals() {
        assertEquals("INQ-X", Reason.of("INQ-X", PLACE).code());
        Refused.with("code must be capitals such as `INQ-WITHDRAWN`: `inq-x`", () -> Reason.of("inq-x", PLACE));
        Refused.with("code must be capitals such as `INQ-WITHDRAWN`: `INQ`", () -> Reason.of("INQ", PLACE));
        assertEquals(
                "(n, 1) (m, 2)",
                Reason.of("INQ-X", PLACE).with("n", 1).with("m", 2).arguments().mkString(" "));
    }

    @Test
    void aRefusalGathersWhatWouldLiftIt() {
        Need need = new Need("question.lines", Path.parse("lines"), Need.Supplier.BUYER);
        Refusal refusal = Refusal.of(Reason.of("INQ-X", PLACE));
        assertEquals(Vector.empty(), refusal.needs());
        assertEquals(Path.root(), refusal.subject());
        assertEquals(Vector.of(need), refusal.unless(need).needs());
        assertEquals("INQ-X", refusal.unless(need).code());
        Refused.with(
                "text must not be empty: leave the field out instead",
                () -> new Need("", Path.root(), Need.Supplier.TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Web", "-a", "a_b", "1"})
    void aChannelIsALowerCaseName(String code) {
        Refused.with("channel must be a lower-case name such as `web-form`: `" + code + "`", () -> Channel.of(code));
    }

    @Test
    void aChannelPrintsItsCode() {
        assertEquals("fax-2", Channel.of("fax-2").toString());
        assertEquals(Option.some(Channel.CHAT), Channel.LIST.find("WeChat"));
        assertEquals(8, Channel.LIST.codes().size());
    }

    @Test
    void aPersonHasAnIdentifierWithoutBlanks() {
        assertEquals("Mei Lin", PersonRef.of("mei", "Mei Lin").name());
        String rule = "person id must be 1 to 100 printable ASCII characters without blanks: `";
        Refused.with(rule + "m i`", () -> PersonRef.of("m i", "Mei"));
        Refused.with(rule + "`", () -> PersonRef.of("", "Mei"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> PersonRef.of("mei", "a\nb"));
    }

    @Test
    void aDigestIsSixtyFourHexDigits() {
        // FIPS 180-4, example of one block
        String abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(abc, Digest.of("abc").toString());
        assertEquals(Digest.of("abc"), Digest.parse(abc));
        assertEquals(
                "sha256:" + Digest.of("ü").hex(),
                Digest.of(new byte[] {(byte) 0xC3, (byte) 0xBC}).toString());
        Refused.with("digest must start with `sha256:`: `md5:00`", () -> Digest.parse("md5:00"));
        Refused.with("digest must have 64 lower-case hexadecimal digits: `AB`", () -> Digest.parse("sha256:AB"));
    }

    @Test
    void extensionsAreNamedByTheirDomain() {
        Extensions one = Extensions.none().with("erp.example/customer", "4711");
        assertEquals(Option.some("4711"), one.find("erp.example/customer"));
        assertEquals(Option.none(), one.find("erp.example/other"));
        assertEquals(Option.some("12"), one.with("erp.example/customer", "12").find("erp.example/customer"));
        Refused.with(
                "extension must be named `domain/key` such as `erp.example/customer`: `customer`",
                () -> one.with("customer", "x"));
        Refused.with("text must not be empty: leave the field out instead", () -> one.with("erp.example/x", ""));
    }

    @Test
    void extensionsInAForeignOrderAreSortedAnew() {
        io.vavr.collection.TreeMap<String, String> backwards =
                io.vavr.collection.TreeMap.of(Comparator.<String>reverseOrder(), "a.example/a", "1");
        Extensions settled = ImmutableExtensions.of(backwards.put("b.example/b", "2"));
        assertEquals(
                Vector.of("a.example/a", "b.example/b"),
                settled.byName().keySet().toVector());
        assertEquals(Extensions.none().with("a.example/a", "1").with("b.example/b", "2"), settled);
        assertNotEquals(Extensions.none(), settled);
    }

    @Test
    void certaintyIsToldBothWays() {
        assertTrue(Truth.YES.isYes());
        assertTrue(Truth.NO.isNo());
        assertFalse(Truth.YES.isNo());
        assertFalse(Truth.UNKNOWN.isNo());
        assertFalse(Truth.UNKNOWN.isYes());
        assertEquals(Truth.NO, Truth.of(false));
    }
}
