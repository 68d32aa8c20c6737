package org.countersign.trade.fulfilment;

import static org.countersign.trade.fulfilment.ProductionProcess.PRODUCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.testkit.Source;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.evidence.dossier.Bytes;
import org.countersign.trade.evidence.dossier.Cover;
import org.countersign.trade.evidence.dossier.Dossier;
import org.countersign.trade.evidence.dossier.DossierProblem;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.VerifierKey;
import org.junit.jupiter.api.Test;

/** The journal of a production, kept in a log, handed over in a dossier and taken back: the same, or refused at a named place. */
class JournalInDossierTest {
    private static final VerifierKey KEY = Keys.lampworks().key();
    private static final Shape<Entry> ENTRY = Entry.shapeFor(PRODUCTION);
    private static final String MATTER = "production 4711";

    private final Seq<Entry> entries = ProcessGens.journal(Kits.production().acts(), 12)
            .filter(all -> all.size() > 8)
            .next(Source.of(4));
    private final Source salts = Source.of(7);
    private final Log log = Log.of(
            KEY.name(), entries.map(entry -> Leaf.of(MATTER, LogGens.salt().next(salts), ENTRY, entry)));
    private final Checkpoint head = log.head();
    private final SortedMap<String, Bytes> files = Dossier.of(
                    Cover.builder()
                            .title("Order 4711")
                            .prepared(Moment.parse("2026-06-03"))
                            .preparedBy(PersonRef.of("mei", "Mei Lin"))
                            .entries(Vector.rangeClosed(1, log.size()))
                            .build(),
                    log,
                    SignedNote.of(head.print(), Keys.lampworks()),
                    KEY,
                    LinkedHashMap.empty())
            .files(Keys.lampworks());

    private static History<ProductionState, ProductionReport, ProductionDecision> restored(Log log) {
        return log.restore(MATTER, PRODUCTION).getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    @Test
    void exportAndImportAreIdentities() {
        Dossier read = Dossier.read(files, KEY, Vector.of(head))
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
        Log again = Log.of(KEY.name(), read.leaves());
        assertEquals(head, again.head());
        assertEquals(entries, restored(again).entries());
        assertEquals(
                History.restore(PRODUCTION, entries).state(), restored(again).state());
        assertEquals(files, read.files(Keys.lampworks()));
    }

    /** Every bit of the shortest entry, and one of each byte of the others. */
    @Test
    void aTurnedBitIsRefusedAndTheEntryIsNamed() {
        SortedMap<String, Bytes> written = files.filterKeys(name -> name.startsWith("entries/"));
        int shortest = written.values().map(Bytes::size).min().getOrElse(0);
        int tried = 0;
        for (var file : written) {
            int step = file._2.size() == shortest ? 1 : 8 * 11 + 1;
            for (int bit = 0; bit < 8 * file._2.size(); bit += step) {
                byte[] broken = file._2.toBytes();
                broken[bit / 8] ^= (byte) (1 << bit % 8);
                Either<DossierProblem, Dossier> read = Dossier.read(files.put(file._1, Bytes.of(broken)), KEY);
                assertEquals(file._1, read.fold(DossierProblem::place, whole -> "nothing, bit of " + file._1));
                tried++;
            }
        }
        assertTrue(tried > 2_000, tried + " bits");
    }

    @Test
    void whatIsCutReorderedDoubledOrGraftedIsNoGrowthOfTheHead() {
        Vector<Leaf> leaves = Vector.ofAll(log.leaves());
        Leaf foreign = Leaf.of("production 4712", LogGens.salt().next(salts), ENTRY, entries.head());
        for (int at = 0; at < leaves.size(); at++) {
            int next = (at + 1) % leaves.size();
            Vector.of(
                            leaves.take(at),
                            leaves.removeAt(at),
                            leaves.update(at, leaves.get(next)).update(next, leaves.get(at)),
                            leaves.insert(at, leaves.get(next)),
                            leaves.update(at, foreign))
                    .forEach(other -> assertFalse(Log.of(KEY.name(), other).isGrownFrom(head)));
        }
        assertTrue(
                Log.of(KEY.name(), leaves.append(foreign)).isGrownFrom(head), "what is appended changes nothing below");
    }

    @Test
    void aJournalWithAGapTwoOfOneNumberOrAnotherOrderIsRefusedAtItsEntry() {
        Vector<Leaf> leaves = Vector.ofAll(log.leaves());
        assertEquals(
                "leaf 9, line 1, column 1: entry 3 must be numbered 2",
                problem(leaves.removeAt(1)).replaceFirst("^leaf \\d+", "leaf 9"));
        assertEquals(
                "leaf 9, line 1, column 1: entry 1 must be numbered 2",
                problem(leaves.insert(1, leaves.head())).replaceFirst("^leaf \\d+", "leaf 9"));
        assertEquals(
                "leaf 9, line 1, column 1: entry 2 must be numbered 1",
                problem(leaves.update(0, leaves.get(1)).update(1, leaves.head()))
                        .replaceFirst("^leaf \\d+", "leaf 9"));
    }

    /** A letter that looks like another is another letter: in a matter the entry belongs to something else, in an act to nothing. */
    @Test
    void whatLooksAlikeIsNotTheSame() {
        Vector<Leaf> leaves = Vector.ofAll(log.leaves());
        Leaf first = leaves.head();
        Leaf alike = new Leaf("production 4711".replace('o', '\u043E'), first.salt(), first.text());
        assertFalse(Log.of(KEY.name(), leaves.update(0, alike)).isGrownFrom(head));
        Leaf act = new Leaf(
                MATTER, first.salt(), first.text().replaceFirst("act: production", "act: pr\u043Educti\u043En"));
        assertFalse(Log.of(KEY.name(), leaves.update(0, act)).isGrownFrom(head));
        assertTrue(
                restored(Log.of(KEY.name(), leaves.update(0, act)))
                                .entries()
                                .head()
                                .act()
                        instanceof Unread,
                "kept to the letter, and nothing follows from it");
        Leaf gigantic = new Leaf(
                MATTER,
                first.salt(),
                first.text().replaceFirst("number: 1\n", "number: " + "9".repeat(100_000) + "\n"));
        assertTrue(problem(leaves.update(0, gigantic)).startsWith("leaf 1, line 5"), "and says so in one line");
    }

    private static String problem(Seq<Leaf> leaves) {
        return Log.of(KEY.name(), leaves)
                .restore(MATTER, PRODUCTION)
                .fold(Object::toString, history -> "nothing is wrong");
    }
}
