package org.countersign.trade.evidence.log;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.EvidenceGens;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log keeps, what comes back from it, and what it can and cannot find. */
class LogTest {
    private static final LogName NAME = LogName.of("lampworks.example/deals/4711");
    private static final Shape<Entry> ENTRY = Entry.shapeFor(INQUIRY);
    private static final String MATTER = "inquiry RFQ-7";

    private static Leaf entry(Source source, Entry entry) {
        return Leaf.of(MATTER, LogGens.salt().next(source), ENTRY, entry);
    }

    /** A log in which the entries of an inquiry stand between statements of the same and entries of another matter. */
    private static Log mixed(Source source, Seq<Entry> entries) {
        return entries.foldLeft(
                Log.of(NAME),
                (log, entry) -> log.append(entry(source, entry))
                        .append(Leaf.of(
                                MATTER,
                                LogGens.salt().next(source),
                                Statement.SHAPE,
                                EvidenceGens.statement().next(source)))
                        .append(Leaf.of("deal 4711", LogGens.salt().next(source), ENTRY, entry)));
    }

    @Test
    void aProcessIsRestoredFromItsEntriesAlone() {
        int lives = 0;
        for (int seed = 0; seed < 60; seed++) {
            Source source = Source.of(seed);
            Seq<Entry> entries = ProcessGens.journal(OfferGens.act(), 8).next(source);
            Log written = mixed(source, entries);
            Log read = Log.of(
                    NAME,
                    written.leaves()
                            .map(Leaf::print)
                            .map(text -> Leaf.read(text).getOrElseThrow(p -> new AssertionError(p.toString()))));
            History<InquiryState, InquiryReport, InquiryDecision> was = History.restore(INQUIRY, entries);
            History<InquiryState, InquiryReport, InquiryDecision> is =
                    read.restore(MATTER, INQUIRY).getOrElseThrow(problem -> new AssertionError(problem.toString()));
            assertEquals(was.state(), is.state());
            assertEquals(was.entries(), is.entries());
            assertEquals(was.timeline(), is.timeline());
            assertEquals(written.head(), read.head());
            lives += entries.size();
        }
        assertTrue(lives > 100, lives + " entries");
    }

    @Test
    void aLeafIsWhatIsHashedAndEverybodyCanReadIt() {
        Leaf leaf = new Leaf(MATTER, Salt.of(new byte[32]), "countersign note/1\nwords: as agreed\n");
        assertEquals(
                "countersign-leaf/1\nmatter: inquiry RFQ-7\nsalt: " + "0".repeat(64)
                        + "\ncountersign note/1\nwords: as agreed\n",
                leaf.print());
        assertEquals(Reference.leaf(leaf.print().getBytes(StandardCharsets.UTF_8)), leaf.hash());
        assertEquals("note/1", leaf.title());
        assertEquals(Digest.of("countersign note/1\nwords: as agreed\n"), leaf.content());
        assertFalse(leaf.toString().contains("as agreed"), "a log line of the host does not hold the entry");
    }

    @Test
    void everyLeafComesBackFromItsText() {
        for (int seed = 0; seed < 200; seed++) {
            Leaf leaf = LogGens.leaf().next(Source.of(seed));
            assertEquals(Either.right(leaf), Leaf.read(leaf.print()));
            assertEquals(Reference.leaf(leaf.bytes()), leaf.hash());
            assertEquals(
                    Reference.leaf(leaf.bytes()),
                    Log.of(NAME).append(leaf).tree().leaf(0));
        }
    }

    @Test
    void everyTurnedBitOfALeafIsAnotherLeafOrNone() {
        Leaf leaf = LogGens.leaf().next(Source.of(3));
        byte[] bytes = leaf.bytes();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] broken = bytes.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            String text = new String(broken, StandardCharsets.UTF_8);
            assertFalse(Leaf.read(text).exists(other -> other.hash().equals(leaf.hash())), "bit " + bit);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    countersign-leaf/2 | line 1, column 1: line must be `countersign-leaf/1`: `countersign-leaf/2`
                    countersign-leaf/1 | line 2, column 1: `matter: `, `salt: ` and a document must follow
                    countersign-leaf/1~matter: a~salt: 00~countersign note/1~ | line 3, column 7: salt must have 64 lower-case hexadecimal digits: `00`
                    countersign-leaf/1~matter:  a~salt: @~countersign note/1~ | line 2, column 9: text must not start or end with a blank: ` a`
                    countersign-leaf/1~matter: a~salt: @~countersign note/1 | line 4, column 1: canonical text must end with a line feed: `countersign note/1`
                    countersign-leaf/1~matter: a~salt: @~note/1~ | line 4, column 1: first line must be `countersign type/version`: `note/1`
                    countersign-leaf/1~matter: a~salt: @~countersign note/01~ | line 4, column 1: first line must be `countersign type/version`: `countersign note/01`
                    countersign-leaf/1~matter: a~salt: @~countersign note/1~words~ | line 4, column 1: line must be `path: text`: `words`
                    countersign-leaf/1~matter: a~salt: @~countersign note/1~a: b~~c: d~ | line 4, column 1: line must be `path: text`: ``
                    countersign-leaf/1~matter: a~salt: @~countersign note/1~: b~ | line 4, column 1: line must be `path: text`: `: b`
                    """)
    void whatIsNoLeafIsRefusedWithItsPlace(String text, String problem) {
        String written = text.replace('~', '\n').replace("@", "0".repeat(64));
        assertEquals(problem, Leaf.read(written).getLeft().toString());
    }

    @Test
    void aLeafThatIsNoDocumentOfItsTypeNamesItsLine() {
        Leaf leaf = new Leaf(MATTER, Salt.of(new byte[32]), "countersign entry/1\nnumber: 01\n");
        assertEquals(6, leaf.to(ENTRY).getLeft().line(), "counted from the first line of the leaf");
        Log log = Log.of(NAME, LogGens.leaves(3)).append(leaf);
        LogProblem problem = log.restore(MATTER, INQUIRY).getLeft();
        assertEquals(4, problem.number());
        assertTrue(problem.toString().startsWith("leaf 4, line "), problem.toString());
    }

    @Test
    void entriesThatAreNotNumberedOneTwoThreeAreNoProcess() {
        Source source = Source.of(1);
        Entry second =
                new Entry(2, ProcessGens.stamp().next(source), OfferGens.act().next(source), Extensions.none());
        Log log = Log.of(NAME).append(entry(source, second));
        assertEquals(
                "leaf 1, line 1, column 1: entry 2 must be numbered 1",
                log.restore(MATTER, INQUIRY).getLeft().toString());
        assertTrue(log.restore("another matter", INQUIRY).isRight(), "nothing has happened there yet");
    }

    @Test
    void deletingDoublingSwappingInsertingCuttingAndGraftingAreFoundByWhoeverHoldsAHead() {
        Vector<Leaf> leaves = LogGens.leaves(200);
        Leaf foreign = LogGens.leaves(7).last();
        Hash root = Log.of(NAME, leaves).tree().root();
        for (int at = 0; at < leaves.size(); at++) {
            Leaf here = leaves.get(at);
            assertNotEquals(root, rootOf(leaves.removeAt(at)), "deleted " + at);
            assertNotEquals(root, rootOf(leaves.insert(at, here)), "doubled " + at);
            assertNotEquals(root, rootOf(leaves.insert(at, foreign)), "inserted " + at);
            assertNotEquals(root, rootOf(leaves.update(at, foreign)), "grafted " + at);
            assertNotEquals(root, rootOf(leaves.take(at)), "cut " + at);
            if (at > 0) {
                assertNotEquals(
                        root, rootOf(leaves.update(at, leaves.get(at - 1)).update(at - 1, here)), "swapped " + at);
            }
        }
    }

    private static Hash rootOf(Vector<Leaf> leaves) {
        return Tree.of(leaves.map(Leaf::hash)).root();
    }

    /** The honest limit, bar E3. */
    @Test
    void aLogRewrittenBeforeAnybodyOutsideHeldAHeadLooksRightAndOneRewrittenAfterwardsDoesNot() {
        Vector<Leaf> leaves = LogGens.leaves(20);
        Log kept = Log.of(NAME, leaves);
        Leaf false5 = new Leaf("deal 4711", leaves.get(5).salt(), "countersign note/1\nnumber: 6\nwords: never\n");
        Log rewritten = Log.of(NAME, leaves.update(5, false5));
        SignedNote head = SignedNote.of(rewritten.head().print(), Keys.lampworks());
        assertTrue(head.isSignedBy(Keys.lampworks().key()), "nothing in the rewritten log tells");
        Checkpoint outside = kept.head();
        assertNotEquals(outside.root(), rewritten.tree().root((int) outside.size()), "an earlier head tells");
        Log cut = Log.of(NAME, leaves.take(12));
        assertEquals(cut.head(), Checkpoint.of(NAME, 12, kept.tree().root(12)), "a cut tail looks right by itself");
        assertTrue(cut.size() < outside.size(), "the head of a longer log tells");
    }

    @Test
    void textsThatRunTogetherAlikeHaveDifferentHeads() {
        Salt salt = Salt.of(new byte[32]);
        Leaf one = new Leaf("a", salt, "countersign note/1\nx: a\nx: bc\n");
        Leaf other = new Leaf("a", salt, "countersign note/1\nx: ab\nx: c\n");
        assertNotEquals(one.hash(), other.hash());
        Leaf first = new Leaf("a", salt, "countersign note/1\nx: a\n");
        Leaf second = new Leaf("a", salt, "countersign note/1\nx: b\n");
        assertNotEquals(rootOf(Vector.of(first, second)), rootOf(Vector.of(second, first)));
        assertNotEquals(rootOf(Vector.of(first)), rootOf(Vector.of(first, first)));
    }

    @Test
    void leafNodeDocumentAndHeadAreHashedApart() {
        Vector<Leaf> two = LogGens.leaves(2);
        Hash root = rootOf(two);
        byte[] pair = HexFormat.of()
                .parseHex(two.head().hash().hex() + two.last().hash().hex());
        assertNotEquals(root, Hashing.sha256().leaf(pair), "a leaf of two hashes is not the node above them");
        Leaf leaf = two.head();
        assertNotEquals(leaf.hash().hex(), Digest.of(leaf.bytes()).hex(), "a leaf is no plain digest of its file");
        assertNotEquals(leaf.hash().hex(), leaf.content().hex());
        assertTrue(Leaf.read(leaf.text()).isLeft(), "a document is no leaf");
        assertTrue(CanonicalText.read(Statement.SHAPE, leaf.print()).isLeft(), "a leaf is no document");
        assertTrue(Checkpoint.read(leaf.print()).isLeft(), "a leaf is no head");
    }

    @Test
    void twoEntriesOfTheSameWordsCannotBeToldApartFromTheirHashes() {
        String text = "countersign note/1\nwords: yes\n";
        Leaf one = new Leaf("a", LogGens.salt().next(Source.of(1)), text);
        Leaf other = new Leaf("a", LogGens.salt().next(Source.of(2)), text);
        assertEquals(one.content(), other.content());
        assertNotEquals(one.hash(), other.hash());
    }

    @Test
    void aLogIsNotChangedByWhatIsAppended() {
        Log three = Log.of(NAME, LogGens.leaves(3));
        Log four = three.append(LogGens.leaves(9).last());
        assertEquals(3, three.size());
        assertEquals(4, four.size());
        assertEquals(three.leaves(), four.leaves().init());
        assertEquals(three.tree().root(), four.tree().root(3));
        assertEquals(four.head(), three.appendAll(Vector.of(four.leaf(4))).head());
        assertEquals(NAME, four.name());
        assertTrue(three.tree()
                .consistency(2, 3)
                .proves(three.tree().root(2), three.tree().root()));
        assertTrue(four.isGrownFrom(three.head()));
        assertTrue(three.isGrownFrom(three.head()));
        assertFalse(three.isGrownFrom(four.head()), "a longer one");
        assertFalse(
                four.isGrownFrom(Checkpoint.of(LogName.of("a"), 3, three.head().root())), "another name");
        assertFalse(four.isGrownFrom(Checkpoint.of(NAME, 2, three.head().root())), "another size");
        Refused.with("the log has 3 leaves: `4`", () -> three.leaf(4));
        Refused.with("the log has 3 leaves: `0`", () -> three.leaf(0));
    }

    @Test
    void anEntryOfAMebibyteIsKeptAndALongerOneRefused() {
        int most = 1 << 20;
        String line = "countersign note/1\nx: ";
        String longest = line + "x".repeat(most - line.length()) + "\n";
        Leaf leaf = new Leaf("a", Salt.of(new byte[32]), longest);
        assertEquals(Either.right(leaf), Leaf.read(leaf.print()));
        assertTrue(Leaf.read(leaf.print().replace("x\n", "xx\n")).isLeft());
        assertTrue(Leaf.read("x".repeat(Leaf.MAX_LENGTH + 1)).isLeft());
    }
}
