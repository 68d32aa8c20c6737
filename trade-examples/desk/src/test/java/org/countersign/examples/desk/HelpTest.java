package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command: as it was read, narrow enough, and with an example that runs. */
class HelpTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("Example, from the top folder of a checkout:\n(.*?)\nshows ", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"rfq", "price", "due", "plan", "exposure", "advise"})
    void theHelpIsAsItWasRead(String command) throws IOException {
        Ran ran = Ran.desk(command, "--help");
        Golden.assertSame("help." + command + ".txt", ran.out());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
    }

    /** With 1 where it shows something that must be seen to. */
    @ParameterizedTest
    @CsvSource({"rfq,0", "price,0", "due,0", "plan,0", "exposure,0", "advise,0", "duties,1", "lc,1"})
    void itsWorkedExampleRuns(String command, int code) {
        Matcher example = EXAMPLE.matcher(Ran.desk(100, command, "--help").out());
        assertTrue(example.find(), command);
        // a line may end behind a slash
        String words = example.group(1).replaceAll("/\n +", "/").replaceAll("\\s+", " ");
        Ran ran = Ran.words(words);
        assertEquals("", ran.err(), words);
        assertEquals(code, ran.code(), words);
        assertTrue(ran.out().lines().count() > 5, ran::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfq", "price", "due", "plan", "exposure", "advise", "duties", "lc"})
    void itFitsANarrowTerminal(String command) {
        Vector<String> lines =
                Vector.ofAll(Ran.desk(40, command, "--help").out().lines().toList());
        assertEquals(Vector.empty(), lines.filter(line -> line.length() > 40));
    }
}
