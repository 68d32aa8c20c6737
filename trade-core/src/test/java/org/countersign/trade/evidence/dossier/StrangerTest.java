package org.countersign.trade.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.DossierGens;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bar E6: somebody without this library checks a dossier with {@code sha256sum} and {@code openssl}, and sees every planted change. */
class StrangerTest {
    private static final String FINGERPRINT =
            Keys.lampworks().key().fingerprint().hex();

    private final Dossier dossier = Folder.dossier(13, 2, 5, 6, 7, 9, 13);
    private final SortedMap<String, Bytes> files = Folder.files(dossier);

    @TempDir
    private Path temp;

    private int folders;

    private Folder.Seen seen(Map<String, Bytes> these) {
        folders++;
        Path folder = temp.resolve("dossier-" + folders);
        Folder.write(folder, these);
        return Folder.stranger(folder, FINGERPRINT, "");
    }

    private void isSeen(String what, Map<String, Bytes> these) {
        Folder.Seen seen = seen(these);
        assertFalse(seen.holds(), () -> what + ": " + seen);
        assertTrue(seen.code() != 0, what);
    }

    @Test
    void theWholeHoldsAndTheFolderIsReadBack() {
        Folder.Seen seen = seen(files);
        assertTrue(seen.holds(), seen.said());
        assertEquals(files, Folder.read(temp.resolve("dossier-1")));
        assertTrue(files.keySet().exists(name -> name.startsWith("attachments/")), "it has attachments");
    }

    @Test
    void bothLanguagesHaveTheSameCommandsAndSayWhatIsPromised() {
        String english = DossierTexts.read("verify.en.md");
        String chinese = DossierTexts.read("verify.zh.md");
        assertEquals(Folder.commands(english), Folder.commands(chinese));
        assertEquals(7, english.split("```sh", -1).length - 1);
        for (String key : DossierTexts.english().keys()) {
            if (key.startsWith("promise.") || key.startsWith("limit.")) {
                assertTrue(
                        english.contains("- " + DossierTexts.english().find(key).getOrElse("?") + "\n"), key);
                assertTrue(
                        chinese.contains("- " + DossierTexts.chinese().find(key).getOrElse("?") + "\n"), key);
            }
        }
    }

    @Test
    void aTurnedBitInAnyFileIsSeen() {
        files.forEach((name, bytes) ->
                isSeen(name, files.put(name, Folder.flipped(bytes, 8 * (bytes.size() / 2) + 1))));
    }

    @Test
    void whatIsMissingAddedSwappedGraftedOrCutIsSeen() {
        isSeen("an entry is missing", files.remove("entries/000005.txt"));
        isSeen("the hashes are missing", files.remove(Layout.LEAVES));
        isSeen("a file is added", files.put("entries/000003.txt", Bytes.of("x")));
        isSeen("a hidden file is added", files.put("entries/.note", Bytes.of("x")));
        Bytes five = files.get("entries/000005.txt").getOrElse(Bytes.of(""));
        Bytes six = files.get("entries/000006.txt").getOrElse(Bytes.of(""));
        isSeen("two are swapped", files.put("entries/000005.txt", six).put("entries/000006.txt", five));
        isSeen("one is doubled", files.put("entries/000006.txt", five));
        Bytes foreign = Bytes.of(LogGens.leaves(3).last().bytes());
        isSeen("one is grafted", files.put("entries/000005.txt", foreign));
        Bytes leaves = files.get(Layout.LEAVES).getOrElse(Bytes.of(""));
        isSeen("the tail is cut", files.put(Layout.LEAVES, Folder.cut(leaves, leaves.size() - 65)));
    }

    @Test
    void whoeverSignsTheListAgainWithTheRightKeyIsSeenByTheHeadAndWithAnotherByTheFingerprint() {
        Bytes foreign = Bytes.of(LogGens.leaves(3).last().bytes());
        isSeen("grafted and listed", Folder.listed(files.put("entries/000005.txt", foreign), Keys.lampworks()));
        Bytes leaves = files.get(Layout.LEAVES).getOrElse(Bytes.of(""));
        isSeen(
                "cut and listed",
                Folder.listed(files.put(Layout.LEAVES, Folder.cut(leaves, leaves.size() - 65)), Keys.lampworks()));
        Bytes head = Bytes.of(
                SignedNote.of(dossier.checkpoint().print(), Keys.forger()).print());
        isSeen("a head of another key", Folder.listed(files.put(Layout.HEAD, head), Keys.lampworks()));
        Dossier forged = DossierGens.dossier(Source.of(1), 5, Vector.of(2), Keys.forger());
        isSeen("all by another key", forged.files(Keys.forger()));
    }

    @Test
    void whatWasAttachedMayBeErasedAndAllElseStillHolds() {
        SortedMap<String, Bytes> some =
                files.filterKeys(name -> !name.equals(Layout.PAGE) && !name.equals(attachment(files)));
        assertTrue(seen(some).holds(), "one attachment, and the page that shows it");
        SortedMap<String, Bytes> none = files.filterKeys(name -> !Layout.isErasable(name));
        assertTrue(seen(none).holds(), "all of them");
        Digest digest = dossier.enclosed().head()._1;
        SortedMap<String, Bytes> again = Folder.files(dossier.erasing(digest));
        assertTrue(seen(again).holds(), "erased by whoever has the key");
        assertEquals(files.get(Layout.HEAD), again.get(Layout.HEAD));
        assertEquals(files.get(Layout.LEAVES), again.get(Layout.LEAVES));
        assertFalse(again.keySet().exists(name -> name.contains(digest.hex())));
    }

    private static String attachment(Map<String, Bytes> files) {
        return files.keySet().find(name -> name.startsWith("attachments/")).getOrElse("none");
    }

    /** The honest limit, bar E3, as a stranger meets it. */
    @Test
    void aRewrittenLogIsSeenOnlyByWhoeverHoldsAnEarlierHead() throws IOException {
        Log log = Log.of(Keys.lampworks().key().name(), LogGens.leaves(9));
        Path earlier = temp.resolve("earlier.txt");
        Files.writeString(
                earlier, SignedNote.of(log.head().print(), Keys.lampworks()).print());
        assertFalse(Folder.stranger(temp, FINGERPRINT, earlier.toString()).holds(), "no dossier is no proof");
        folders++;
        Path folder = temp.resolve("dossier-" + folders);
        Folder.write(folder, files);
        assertTrue(Folder.stranger(folder, FINGERPRINT, "").holds(), "another log under the same name");
        assertFalse(Folder.stranger(folder, FINGERPRINT, earlier.toString()).holds());
        Path own = temp.resolve("own.txt");
        Files.writeString(
                own,
                SignedNote.of(
                                new Checkpoint(
                                                dossier.checkpoint().name(),
                                                8,
                                                Tree.of(dossier.hashes()).root(8),
                                                Vector.empty())
                                        .print(),
                                Keys.lampworks())
                        .print());
        assertTrue(Folder.stranger(folder, FINGERPRINT, own.toString()).holds(), "an earlier head of this log");
    }
}
