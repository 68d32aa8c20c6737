package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.Salt;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Signer;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of {@code docs/evidence.md}, run: a log in a folder, in a table, and its entries as JSON. */
class KeepingALogTest {
    private static final LogName NAME = LogName.of("lampworks.example/deals/4711");
    private static final String MATTER = "inquiry RFQ-7";
    private static final Shape<Entry> ENTRY = Entry.shapeFor(InquiryProcess.INQUIRY);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Seq<Entry> entries = ProcessGens.journal(OfferGens.act(), 12)
            .filter(all -> all.size() > 5)
            .next(Source.of(7));

    // RECIPE leaf
    static Leaf leaf(String matter, Entry entry) {
        byte[] salt = new byte[Salt.BYTES];
        RANDOM.nextBytes(salt);
        return Leaf.of(matter, Salt.of(salt), ENTRY, entry);
    }
    // end

    // RECIPE folder
    static void append(Path folder, int expected, Leaf leaf) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "%09d.txt", expected + 1));
        Files.write(
                file, leaf.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC, StandardOpenOption.WRITE);
    }

    static Log log(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Vector<Leaf> leaves = Vector.empty();
            for (Path file : files.sorted().toList()) {
                leaves = leaves.append(leaf(file.toString(), Files.readString(file)));
            }
            return Log.of(NAME, leaves);
        }
    }

    static Leaf leaf(String place, String text) {
        return Leaf.read(text).getOrElseThrow(problem -> new IllegalStateException(place + ", " + problem));
    }
    // end

    // RECIPE table
    static final String TABLE =
            "create table leaf (log varchar(100), number int, text clob not null, primary key (log, number))";
    static final String APPEND = """
            insert into leaf (log, number, text)
            select cast(? as varchar(100)), cast(? as int), cast(? as clob)
            from (select count(*) as size from leaf where log = ?) as now
            where now.size = ?""";

    static void append(Connection connection, int expected, Leaf leaf) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, NAME.name());
            insert.setInt(2, expected + 1);
            insert.setString(3, leaf.print());
            insert.setString(4, NAME.name());
            insert.setInt(5, expected);
            if (insert.executeUpdate() != 1) {
                throw new SQLException("the log has no longer " + expected + " leaves: read it again");
            }
        }
    }

    static Log log(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select number, text from leaf where log = ? order by number")) {
            select.setString(1, NAME.name());
            try (ResultSet rows = select.executeQuery()) {
                Vector<Leaf> leaves = Vector.empty();
                while (rows.next()) {
                    leaves = leaves.append(leaf("row " + rows.getInt(1), rows.getString(2)));
                }
                return Log.of(NAME, leaves);
            }
        }
    }
    // end

    // RECIPE head
    static String head(Log log, Signer signer) {
        return SignedNote.of(log.head().print(), signer).print();
    }

    static boolean isUnchanged(Log log, String earlierHead, Signer signer) {
        return SignedNote.read(earlierHead)
                .toOption()
                .filter(note -> note.isSignedBy(signer.key()))
                .flatMap(note -> Checkpoint.read(note.text()).toOption())
                .exists(log::isGrownFrom);
    }
    // end

    // RECIPE json
    static String json(Entry entry) throws IOException {
        return MAPPER.writeValueAsString(MapForm.to(ENTRY, entry));
    }

    static Entry entry(String json) throws IOException {
        return MapForm.from(ENTRY, MAPPER.readValue(json, Map.class))
                .getOrElseThrow(problem -> new IOException(problem.toString()));
    }
    // end

    private void comesBack(Log written, Log read) {
        assertEquals(written.leaves(), read.leaves());
        assertEquals(written.head(), read.head());
        assertEquals(
                History.restore(InquiryProcess.INQUIRY, entries).state(),
                read.restore(MATTER, InquiryProcess.INQUIRY)
                        .getOrElseThrow(problem -> new AssertionError(problem.toString()))
                        .state());
    }

    @Test
    void aLogInAFolderComesBackAndOnlyOneWriterWins(@TempDir Path folder) throws IOException {
        Log log = Log.of(NAME);
        for (Entry entry : entries) {
            Leaf leaf = leaf(MATTER, entry);
            append(folder, log.size(), leaf);
            log = log.append(leaf);
        }
        comesBack(log, log(folder));
        Leaf late = leaf(MATTER, entries.head());
        int expected = log.size() - 1;
        assertThrows(FileAlreadyExistsException.class, () -> append(folder, expected, late));
        Files.writeString(folder.resolve("000000002.txt"), "countersign-leaf/1\n", StandardCharsets.UTF_8);
        String found = String.valueOf(
                assertThrows(IllegalStateException.class, () -> log(folder)).getMessage());
        assertTrue(found.contains("000000002.txt, line 2"), found);
    }

    @Test
    void aLogInATableComesBackAndOnlyOneWriterWins() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:log");
                Statement ddl = connection.createStatement()) {
            ddl.execute(TABLE);
            Log log = Log.of(NAME);
            for (Entry entry : entries) {
                Leaf leaf = leaf(MATTER, entry);
                append(connection, log.size(), leaf);
                log = log.append(leaf);
            }
            comesBack(log, log(connection));
            Leaf late = leaf(MATTER, entries.head());
            int size = log.size();
            for (int expected : new int[] {0, size - 1, size + 1}) {
                SQLException refused = assertThrows(SQLException.class, () -> append(connection, expected, late));
                assertEquals("the log has no longer " + expected + " leaves: read it again", refused.getMessage());
            }
            assertEquals(size, log(connection).size());
        }
    }

    @Test
    void aHeadThatWasSentShowsWhetherALogIsUnchanged() {
        Log log = Log.of(NAME, entries.map(entry -> leaf(MATTER, entry)));
        String head = head(log, Keys.lampworks());
        Log grown = log.append(leaf(MATTER, entries.head()));
        assertTrue(isUnchanged(grown, head, Keys.lampworks()));
        assertFalse(isUnchanged(Log.of(NAME, log.leaves().update(1, grown.leaf(1))), head, Keys.lampworks()));
        assertFalse(isUnchanged(Log.of(NAME, log.leaves().init()), head, Keys.lampworks()), "its tail was cut");
        assertFalse(isUnchanged(grown, head(log, Keys.forger()), Keys.lampworks()), "a head by another key");
    }

    @Test
    void anEntryAsJsonIsTheSameEntryAndHasTheSameDigest() throws IOException {
        for (Entry entry : entries) {
            assertEquals(entry, entry(json(entry)));
            Salt salt = Salt.of(new byte[Salt.BYTES]);
            assertEquals(
                    Leaf.of(MATTER, salt, ENTRY, entry).hash(),
                    Leaf.of(MATTER, salt, ENTRY, entry(json(entry))).hash());
            assertEquals(
                    Either.right(entry), Leaf.of(MATTER, salt, ENTRY, entry).to(ENTRY));
        }
    }

    @Test
    void thePageQuotesTheCodeThatIsRun() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/org/countersign/examples/quickstart/KeepingALogTest.java"));
        String page = Files.readString(Path.of("../../docs/evidence.md"));
        Vector<String> names = Vector.empty();
        Matcher recipes = Pattern.compile("    // RECIPE (\\w+)\n(.*?)\n    // end\n", Pattern.DOTALL)
                .matcher(source);
        for (MatchResult recipe : recipes.results().toList()) {
            names = names.append(recipe.group(1));
            String code = recipe.group(2).indent(-4);
            assertTrue(
                    page.contains("<!-- code: " + recipe.group(1) + " -->\n```java\n" + code + "```\n"),
                    () -> "docs/evidence.md does not quote `" + recipe.group(1) + "`:\n" + code);
        }
        assertEquals(Vector.of("leaf", "folder", "table", "head", "json"), names);
        assertEquals(names.size(), page.split("```java", -1).length - 1);
    }
}
