package org.countersign.trade.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.DossierGens;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Tree;
import org.countersign.trade.evidence.log.VerifierKey;
import org.junit.jupiter.api.Test;

/** What a dossier holds, and what our own import finds in one that somebody has touched. */
class DossierTest {
    private static final VerifierKey KEY = Keys.lampworks().key();

    private final Dossier dossier = Folder.dossier(13, 2, 5, 6, 7, 9, 13);
    private final SortedMap<String, Bytes> files = Folder.files(dossier);

    private static Cover.Builder cover() {
        return Cover.builder()
                .title("Order 4711")
                .prepared(Moment.parse("2026-06-01"))
                .preparedBy(PersonRef.of("mei", "Mei Lin"));
    }

    private static String refusal(Map<String, Bytes> these) {
        return Dossier.read(these, KEY).fold(DossierProblem::toString, whole -> "nothing is wrong");
    }

    private void refused(String start, Map<String, Bytes> these) {
        String problem = refusal(these);
        assertTrue(problem.startsWith(start), () -> "`" + problem + "` does not start with `" + start + "`");
    }

    private Bytes file(String name) {
        return files.get(name).getOrElseThrow(() -> new AssertionError("no " + name));
    }

    private String text(String name) {
        return file(name).text().getOrElse("");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        assertEquals(Either.right(dossier), Dossier.read(files, KEY));
        assertEquals(
                files, Folder.files(Dossier.read(files, KEY).getOrElseThrow(p -> new AssertionError(p.toString()))));
        assertEquals(
                Vector.of(
                        "ERASABLE.SHA256SUMS",
                        "SHA256SUMS",
                        "SHA256SUMS.sig",
                        "VERIFY.md",
                        "attachments",
                        "checkpoint.txt",
                        "dossier.txt",
                        "entries",
                        "index.html",
                        "key.pem",
                        "leaves.txt"),
                files.keySet()
                        .toVector()
                        .map(name -> name.replaceFirst("/.*", ""))
                        .distinct());
    }

    @Test
    void everyDossierIsReadAsItWasWritten() {
        for (int seed = 0; seed < 60; seed++) {
            Dossier any = DossierGens.dossier().next(Source.of(seed));
            assertEquals(Either.right(any), Dossier.read(Folder.files(any), KEY), "seed " + seed);
        }
    }

    /** One bit of each byte, of the longer files of each thirteenth; {@code DossierAssurance} turns every bit of a larger one. */
    @Test
    void aTurnedBitIsFoundWhereverItIs() {
        Dossier small = Folder.dossier(5, 2, 3);
        SortedMap<String, Bytes> all = Folder.files(small);
        int tried = 0;
        for (String name : all.keySet()) {
            Bytes bytes = all.get(name).getOrElse(Bytes.of(""));
            for (int at = 0; at < bytes.size(); at += bytes.size() > 1_000 ? 13 : 1) {
                int bit = 8 * at + tried % 8;
                assertTrue(
                        Dossier.read(all.put(name, Folder.flipped(bytes, bit)), KEY)
                                .isLeft(),
                        name + " bit " + bit);
                tried++;
            }
        }
        assertTrue(tried > 2_000, tried + " bits");
    }

    @Test
    void theFileThatWasTouchedIsNamed() {
        files.keySet()
                .removeAll(Vector.of(Layout.SUMS, Layout.SIGNATURE))
                .forEach(name -> refused(
                        name + ": digest must be that of the list", files.put(name, Folder.flipped(file(name), 3))));
        refused(
                Layout.SIGNATURE + ": list of digests must be signed",
                files.put(Layout.SUMS, Folder.flipped(file(Layout.SUMS), 3)));
        refused(
                Layout.SIGNATURE + ": list of digests must be signed",
                files.put(Layout.SIGNATURE, Folder.flipped(file(Layout.SIGNATURE), 3)));
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        files.keySet()
                .filter(name -> !Layout.isErasable(name))
                .forEach(name -> refused(name + ": file is missing", files.remove(name)));
        refused(
                "entries/000003.txt: file stands in no list",
                files.put("entries/000003.txt", file("entries/000005.txt")));
        refused("index2.html: file stands in no list", files.put("index2.html", Bytes.of("")));
    }

    @Test
    void everyFileCutShortIsFound() {
        files.forEach((name, bytes) -> {
            for (int size : new int[] {0, 1, bytes.size() / 2, bytes.size() - 1}) {
                assertTrue(
                        Dossier.read(files.put(name, Folder.cut(bytes, size)), KEY)
                                .isLeft(),
                        name);
            }
            assertTrue(
                    Dossier.read(files.put(name, Folder.cut(bytes, bytes.size() + 1)), KEY)
                            .isLeft(),
                    name);
        });
    }

    @Test
    void swappedDoubledAndGraftedEntriesAreFoundAlsoWhenTheListIsSignedAgain() {
        Bytes five = file("entries/000005.txt");
        Bytes six = file("entries/000006.txt");
        Bytes foreign = Bytes.of(LogGens.leaves(3).last().bytes());
        Vector.<Map<String, Bytes>>of(
                        files.put("entries/000005.txt", six).put("entries/000006.txt", five),
                        files.put("entries/000005.txt", six),
                        files.put("entries/000005.txt", foreign))
                .forEach(these -> {
                    refused("entries/000005.txt: digest must be", these);
                    refused(
                            "entries/000005.txt: hash of the entry must be that in the log",
                            Folder.listed(these, Keys.lampworks()));
                });
    }

    @Test
    void whoHasTheKeyAndSignsTheListAgainStillCannotTouchAFile() {
        Map<String, String> rules = LinkedHashMap.of(
                Layout.HEAD,
                "checkpoint.txt",
                Layout.INSTRUCTIONS,
                "VERIFY.md: instructions must be those of this library",
                Layout.KEY,
                "key.pem: key must be the expected one",
                Layout.LEAVES,
                "leaves.txt",
                Layout.PAGE,
                "index.html: page must show what the entries say",
                "entries/000005.txt",
                "entries/000005.txt");
        rules.forEach((name, start) -> {
            Bytes bytes = file(name);
            for (int at = 0; at < bytes.size(); at += 1 + bytes.size() / 40) {
                Bytes broken = Folder.flipped(bytes, 8 * at);
                refused(start, Folder.listed(files.put(name, broken), Keys.lampworks()));
            }
        });
        String title = text(Layout.COVER).replaceFirst("title: ", "title: not ");
        refused(
                "index.html: page must show what the entries say",
                Folder.listed(files.put(Layout.COVER, Bytes.of(title)), Keys.lampworks()));
        String attachment =
                files.keySet().find(name -> name.startsWith("attachments/")).getOrElse("");
        refused(
                attachment + ": digest must be that in the entry",
                Folder.listed(files.put(attachment, Bytes.of("another picture")), Keys.lampworks()));
        refused(
                "entries/000003.txt: the cover must name what stands in the folder",
                Folder.listed(files.put("entries/000003.txt", file("entries/000005.txt")), Keys.lampworks()));
    }

    @Test
    void linesOfHashesCutSwappedOrDoubledAreFoundAlsoWhenTheListIsSignedAgain() {
        String[] lines = text(Layout.LEAVES).split("\n", -1);
        String swapped = text(Layout.LEAVES).replace(lines[0] + "\n" + lines[1], lines[1] + "\n" + lines[0]);
        String doubled = lines[0] + "\n" + text(Layout.LEAVES);
        String cut = text(Layout.LEAVES).substring(65);
        refused("leaves.txt: root over the hashes", listedLeaves(swapped));
        refused("leaves.txt: there must be as many hashes", listedLeaves(doubled));
        refused("leaves.txt: there must be as many hashes", listedLeaves(cut));
        refused(
                "leaves.txt, line 2: hash must have 64",
                listedLeaves(text(Layout.LEAVES).replaceFirst("\n", "\n ")));
        refused(
                "leaves.txt: there must be at most",
                listedLeaves(text(Layout.LEAVES).stripTrailing()));
    }

    private SortedMap<String, Bytes> listedLeaves(String leaves) {
        return Folder.listed(files.put(Layout.LEAVES, Bytes.of(leaves)), Keys.lampworks());
    }

    @Test
    void aDossierOfAnotherKeyIsFoundUnderWhateverName() {
        Dossier forged = DossierGens.dossier(Source.of(1), 5, Vector.of(2), Keys.forger());
        refused("SHA256SUMS.sig: list of digests must be signed by the expected key", forged.files(Keys.forger()));
        refused("key.pem: key must be the expected one", Folder.listed(forged.files(Keys.forger()), Keys.lampworks()));
        SortedMap<String, Bytes> ownKey = forged.files(Keys.forger()).put(Layout.KEY, file(Layout.KEY));
        refused("checkpoint.txt: head must be signed by key", Folder.listed(ownKey, Keys.lampworks()));
        VerifierKey other = new VerifierKey(LogName.of("lampworks.example/deals/4712"), KEY.hex());
        assertEquals(
                "checkpoint.txt: head must be signed by key `" + other.print() + "`",
                Dossier.read(files, other).getLeft().toString());
    }

    @Test
    void namesThatLookAlikeOrLeadOutOfTheFolderAreRefused() {
        for (String name : new String[] {
            "entries/00000５.txt",
            "entries/000005.txt ",
            "entries/000005.tхt",
            "../key.pem",
            "/key.pem",
            "entries//000005.txt",
            "entries/./000005.txt",
            "a/b/c",
            ".hidden",
            "entries\\000005.txt",
            "",
            "x\n",
            "x".repeat(101)
        }) {
            String problem = refusal(files.put(name, Bytes.of("x")));
            assertTrue(problem.endsWith(": no file of a dossier is called so"), problem);
            assertFalse(problem.contains("\n"), "on one line");
        }
        refused("INDEX.html: file stands in no list", files.put("INDEX.html", file(Layout.PAGE)));
    }

    @Test
    void giganticInputIsRefusedBeforeAnythingIsHashed() {
        Bytes large = Bytes.of("x".repeat(1 << 24));
        Map<String, Bytes> heavy =
                Vector.range(0, 33).foldLeft(files, (all, n) -> all.put("attachments/x" + (10 + n), large));
        long before = System.nanoTime();
        refused("attachments/x41: all files have at most 536870912 bytes", heavy);
        assertTrue(System.nanoTime() - before < 1_000_000_000L);
        Bytes none = Bytes.of("");
        SortedMap<String, Bytes> many =
                TreeMap.ofEntries(Vector.range(0, Dossier.MAX_FILES + 1).map(n -> Tuple.of("x" + n, none)));
        assertEquals("dossier: a dossier has at most 200000 files", refusal(many));
        String bomb = text(Layout.HEAD).replaceFirst("\n13\n", "\n" + "9".repeat(100_000) + "\n");
        refused("checkpoint.txt", Folder.listed(files.put(Layout.HEAD, Bytes.of(bomb)), Keys.lampworks()));
        String number =
                text(Layout.COVER).replaceFirst("entries\\[1]: 2\n", "entries[1]: " + "9".repeat(100_000) + "\n");
        refused("dossier.txt, line", Folder.listed(files.put(Layout.COVER, Bytes.of(number)), Keys.lampworks()));
    }

    @Test
    void whatIsNoTextIsRefused() {
        Bytes wrong = Bytes.of(new byte[] {(byte) 0xC3, (byte) 0x28});
        assertEquals(Option.none(), wrong.text());
        refused(
                "dossier.txt: file must be text in UTF-8",
                Folder.listed(files.put(Layout.COVER, wrong), Keys.lampworks()));
        refused("SHA256SUMS, line 2: line must be a digest and a name", signed("# countersign-manifest/1\nx\n"));
        refused("SHA256SUMS: list must have its title", signed("# countersign-manifest/2\n"));
        refused("ERASABLE.SHA256SUMS: file stands in no list", signed("# countersign-manifest/1\n"));
        String line = text(Layout.SUMS).split("\n", -1)[1];
        refused(
                "SHA256SUMS: list must have its title",
                signed("# countersign-manifest/1\n" + line + "\n" + line + "\n"));
        refused(
                "SHA256SUMS: what may be erased stands in a list of its own",
                signed("# countersign-manifest/1\n" + "0".repeat(64) + "  index.html\n"));
    }

    private SortedMap<String, Bytes> signed(String sums) {
        Bytes bytes = Bytes.of(sums);
        return files.put(Layout.SUMS, bytes)
                .put(Layout.SIGNATURE, Bytes.of(Keys.lampworks().sign(bytes.toBytes())));
    }

    @Test
    void whatWasTakenOutOfTheFolderIsNamedAndTheRestHolds() {
        SortedMap<String, Bytes> bare = files.filterKeys(name -> !Layout.isErasable(name));
        Dossier read = Dossier.read(bare, KEY).getOrElseThrow(p -> new AssertionError(p.toString()));
        assertEquals(
                dossier.enclosed().keySet().toVector().map(Digest::toString).sorted(),
                read.missing().map(one -> one.content().toString()).sorted().toVector());
        assertEquals(dossier.leaves(), read.leaves());
        Refused.with(
                "an attachment must be enclosed or erased: `"
                        + read.missing().head().content() + "`",
                () -> read.files(Keys.lampworks()));
    }

    @Test
    void erasingLeavesHeadHashesAndEntriesAsTheyWere() {
        Digest digest = dossier.enclosed().head()._1;
        Dossier less = dossier.erasing(digest);
        assertEquals(less, less.erasing(digest));
        assertEquals(Either.right(less), Dossier.read(Folder.files(less), KEY));
        SortedMap<String, Bytes> now = Folder.files(less);
        assertEquals(
                Vector.of("ERASABLE.SHA256SUMS", "SHA256SUMS", "SHA256SUMS.sig", "dossier.txt", "index.html"),
                now.filter(file -> !files.get(file._1).contains(file._2))
                        .keySet()
                        .toVector());
        refused(
                Layout.attachment(less.cover()
                                .attachments()
                                .find(one -> one.content().equals(digest))
                                .getOrElseThrow(AssertionError::new))
                        + ": the cover says that it was erased",
                Folder.listed(now.merge(files.filterKeys(name -> name.contains(digest.hex()))), Keys.lampworks()));
    }

    /** The honest limit, bar E3. */
    @Test
    void onlyAHeadFromElsewhereTellsThatTheWholeWasWrittenAnew() {
        Checkpoint earlier =
                new Checkpoint(KEY.name(), 8, Tree.of(dossier.hashes()).root(8), Vector.empty());
        assertEquals(Either.right(dossier), Dossier.read(files, KEY, Vector.of(earlier, dossier.checkpoint())));
        Dossier rewritten = DossierGens.dossier(Source.of(99), 13, Vector.of(2), Keys.lampworks());
        assertEquals(Either.right(rewritten), Dossier.read(Folder.files(rewritten), KEY), "it looks right by itself");
        String found = Dossier.read(Folder.files(rewritten), KEY, Vector.of(earlier))
                .getLeft()
                .toString();
        assertTrue(found.startsWith("leaves.txt: root over the first 8 hashes must be that of the other head"), found);
        Dossier cut = DossierGens.dossier(Source.of(99), 5, Vector.of(2), Keys.lampworks());
        assertEquals(
                "leaves.txt: log must have the leaves of the other head, 8: `5`",
                Dossier.read(Folder.files(cut), KEY, Vector.of(earlier))
                        .getLeft()
                        .toString());
        Checkpoint other = Checkpoint.of(LogName.of("a"), 1, earlier.root());
        assertEquals(
                "checkpoint.txt: log must be that of the other head, `a`: `lampworks.example/deals/4711`",
                Dossier.read(files, KEY, Vector.of(other)).getLeft().toString());
    }

    @Test
    void aDossierMayBeOfTheLogAsItWas() {
        Vector<Leaf> leaves = LogGens.leaves(20);
        Log then = Log.of(KEY.name(), leaves.take(12));
        SignedNote head = SignedNote.of(then.head().print(), Keys.lampworks());
        Cover three = cover().entries(Vector.of(3)).build();
        Dossier old = Dossier.of(three, Log.of(KEY.name(), leaves), head, KEY, LinkedHashMap.empty());
        assertEquals(12, old.hashes().size());
        assertEquals(Either.right(old), Dossier.read(Folder.files(old), KEY));
        Refused.with(
                "the log has 5 leaves: `12`",
                () -> Dossier.of(three, Log.of(KEY.name(), leaves.take(5)), head, KEY, LinkedHashMap.empty()));
    }

    @Test
    void theCoverStandsInTheFolderInItsOneSpelling() {
        assertEquals(CanonicalText.print(Cover.SHAPE, dossier.cover()), text(Layout.COVER));
    }
}
