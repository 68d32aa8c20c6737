package org.countersign.examples.samplegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.trade.evidence.dossier.Bytes;
import org.countersign.trade.evidence.dossier.Dossier;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.VerifierKey;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.dispute.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * "The logo should run from lower left to lower right. I never confirmed the logo." Settled by the library, and by somebody who has nothing but the
 * folder, {@code sha256sum}, {@code openssl} and {@code grep}.
 */
class DisputeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final VerifierKey KEY =
            Dossiers.signer(LogName.of("linhai-bags.example/orders/4711")).key();

    @TempDir
    private Path temp;

    private static Story story(String name) {
        return Story.read(ActsTest.acts(name)).getOrElseThrow(why -> new AssertionError(why));
    }

    private Path folder(String name, Map<String, Bytes> files) throws IOException {
        Path folder = temp.resolve(name);
        for (var file : files) {
            Path path = folder.resolve(file._1);
            Files.createDirectories(path.getParent());
            Files.write(path, file._2.toBytes());
        }
        return folder;
    }

    private record Said(int code, String words) {}

    private static Said shell(Path folder, String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("FINGERPRINT", KEY.fingerprint().hex());
        builder.environment().put("EARLIER", "");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), said);
        } catch (InterruptedException woken) {
            throw new AssertionError(woken);
        }
    }

    /** The commands that the folder's own instructions give. */
    private static Said verified(Path folder) throws IOException {
        String commands = BLOCK.matcher(Files.readString(folder.resolve("VERIFY.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
        return shell(folder, commands);
    }

    @Test
    void withTheLibraryTheGateWasClosedUntilSheConfirmedAndTheVerdictSaysSo() {
        Story right = story("right");
        assertFalse(right.gate(Story.WANTED).isOpen());
        assertTrue(right.gate(Story.STARTED).isOpen());
        assertEquals(Vector.empty(), right.production().overtaken().toVector());
        assertEquals(Verdict.MADE_AS_CONFIRMED, right.assessment().verdict());
        assertEquals("S-2", right.assessment().decisive().getOrElse(""));
    }

    @Test
    void asItWentWrongNobodyAskedTheGateAndNobodyCanShowAConfirmation() {
        Story wrong = story("wrong");
        assertEquals(
                3,
                wrong.gate(Story.WANTED)
                        .fold(
                                open -> 0,
                                (Gate.Closed closed) -> closed.shortestWay().size()));
        assertEquals(
                "PRD-NOTHING-KNOWN",
                wrong.production().overtaken().map(finding -> finding._2.code()).mkString());
        assertEquals(Verdict.NEVER_CONFIRMED, wrong.assessment().verdict());
    }

    /** What she would run, step by step, and what she reads: no Java, no library. */
    @Test
    void aStrangerSettlesItFromTheFolderAlone() throws IOException {
        Path folder = folder("right", Dossiers.files(story("right"), Tongue.en));
        Said verified = verified(folder);
        assertEquals(0, verified.code(), verified.words());
        assertTrue(verified.words().endsWith("everything holds\n"), verified.words());

        // to what did the buyer object at the inspection? the entry names the attribute by the digest of its content
        String complaint = line(folder, "grep -l 'I never confirmed the logo' entries/*.txt | head -n 1");
        String digest = line(
                folder,
                "grep -A3 'about\\[1\\].attribute: logo direction' " + complaint
                        + " | sed -n 's/^about\\[1\\].content: sha256:\\(.*\\)$/\\1/p'");
        assertEquals(64, digest.length(), digest);

        // the content with that digest lies in the folder, and a person can read it
        assertEquals(digest, line(folder, "sha256sum attachments/" + digest + ".txt | cut -d' ' -f1"));
        String content = shell(folder, "cat attachments/" + digest + ".txt").words();
        assertTrue(content.contains("attribute: logo direction\n"), content);
        assertTrue(content.contains("lower left to upper right"), content);

        // who confirmed exactly this digest, when, by which way, and before the release?
        String confirmed = line(
                folder,
                "grep -l '^countersign statement/1$' $(grep -l 'stance: confirms' $(grep -l 'content: sha256:" + digest
                        + "' entries/*.txt))");
        String entry = shell(folder, "cat " + confirmed).words();
        assertTrue(entry.contains("speaker.name: Anna Berg\n"), entry);
        assertTrue(entry.contains("company: Nordlicht GmbH\n"), entry);
        assertTrue(entry.contains("mandate.where: order 4711, page 2\n"), entry);
        assertTrue(entry.contains("channel: email\n"), entry);
        assertTrue(entry.contains("3 logo direction, A, " + digest.substring(0, 16) + " = ok"), entry);
        String said = line(folder, "sed -n 's/^happened: //p' " + confirmed);
        String released =
                line(folder, "sed -n 's/^happened: //p' $(grep -l 'act: production.release/1' entries/*.txt)");
        assertEquals("2026-05-13T15:05:00+02:00", said);
        assertEquals("2026-05-14T09:00:00+08:00", released);
        assertEquals(
                "earlier",
                line(folder, "[ $(date -d " + said + " +%s) -lt $(date -d " + released + " +%s) ] && echo earlier"));
    }

    @Test
    void theSameQuestionsFindNoConfirmationWhereThereIsNone() throws IOException {
        Path folder = folder("wrong", Dossiers.files(story("wrong"), Tongue.zh));
        assertEquals(0, verified(folder).code());
        String digest = line(
                folder,
                "sed -n 's/^about\\[1\\].content: sha256:\\(.*\\)$/\\1/p' $(grep -l 'I never confirmed the logo'"
                        + " entries/*.txt | head -n 1)");
        assertEquals(64, digest.length(), digest);
        assertEquals(
                "",
                shell(
                                folder,
                                "grep -l '^countersign statement/1$' $(grep -l 'content: sha256:" + digest
                                        + "' entries/*.txt) | xargs grep -l 'stance: confirms'")
                        .words());
    }

    @Test
    void whoeverChangesAWordOfTheConfirmationIsFoundByTheStranger() throws IOException {
        SortedMap<String, Bytes> files = Dossiers.files(story("right"), Tongue.en);
        for (var file : files.filterKeys(name -> name.startsWith("entries/"))) {
            String text = file._2.text().getOrElse("");
            if (text.contains("number: S-2")) {
                Path touched = folder(
                        "touched-" + file._1.replaceAll("\\D", ""),
                        files.put(file._1, Bytes.of(text.replaceFirst("confirms", "objects "))));
                assertNotEquals(0, verified(touched).code(), file._1);
            }
        }
        assertTrue(Dossier.read(files, KEY).isRight(), "and the library reads it back");
    }

    private static String line(Path folder, String script) throws IOException {
        return shell(folder, script).words().strip();
    }
}
