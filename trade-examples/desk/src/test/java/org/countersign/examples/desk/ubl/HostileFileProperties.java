package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever bytes come, there is an answer: a request that was read, or one line that says why not. */
class HostileFileProperties {
    private static final byte[] WHOLE = Examples.ledLamps().getBytes(StandardCharsets.UTF_8);
    private static final Vector<String> PAPERS = Vector.of(
            Examples.ledLamps(), Examples.own("quotation-led-lamps.xml"), Examples.own("order-led-lamps.xml"));
    private static final Vector<String> STRANGE = Vector.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "0.000000000000000001",
            "9".repeat(34),
            "9".repeat(64),
            "XAU",
            "xxx",
            "0001-01-01",
            "2026-02-29",
            "-2026-11-02",
            "FOB Destination",
            "120% T/T, rest T/T on order",
            "x".repeat(1001),
            "a".repeat(20_001),
            "\u202eabc");
    private static final Pattern TEXT =
            Pattern.compile("(?<=>)[^<>]*[^<>\\s][^<>]*(?=</)|(?<=ID=\")[^\"]+|(?<=Code=\")[^\"]+");

    @Property(tries = 300)
    void brokenBytesAreReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int times) {
        Random random = new Random(seed);
        byte[] bytes = WHOLE.clone();
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertAnswered(bytes);
    }

    @Property(tries = 100)
    void aFileThatWasCutOffIsRefused(@ForAll @IntRange(min = 0, max = 4000) int end) {
        assertTrue(assertAnswered(Arrays.copyOf(WHOLE, end)).isLeft());
    }

    @Property(tries = 100)
    void bytesOfAnySortAreRefused(@ForAll byte[] bytes) {
        assertTrue(assertAnswered(bytes).isLeft());
    }

    /** Swaps two pieces of the file: mostly well-formed inside, at the wrong place. */
    @Property(tries = 200)
    void linesAtTheWrongPlaceAreReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        String[] lines = Examples.ledLamps().split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        assertAnswered(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** A text or a code that nobody expects there, in any of the three papers: schema, values and sums of values have to cope. */
    @Property(tries = 600)
    void strangeTextsAreReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int times) {
        Random random = new Random(seed);
        String xml = PAPERS.get(random.nextInt(PAPERS.size()));
        for (int i = 0; i < times; i++) {
            Vector<MatchResult> places = Vector.ofAll(TEXT.matcher(xml).results());
            MatchResult place = places.get(random.nextInt(places.size()));
            xml = xml.substring(0, place.start())
                    + STRANGE.get(random.nextInt(STRANGE.size()))
                    + xml.substring(place.end());
        }
        assertAnswered(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Either<BadFile, Received> assertAnswered(byte[] bytes) {
        Either<BadFile, Received> answer = UblFile.parse(bytes);
        answer.swap().forEach(bad -> {
            String line = bad.about("rfq.xml");
            assertTrue(line.lines().count() == 1 && line.startsWith("rfq.xml"), line);
            assertFalse(line.codePoints().anyMatch(Character::isISOControl), line);
        });
        return answer;
    }
}
