package org.countersign.trade.evidence.dossier;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.DossierGens;
import org.countersign.testkit.trade.Keys;
import org.countersign.trade.evidence.log.Signer;

/** Dossiers as files: made, tampered with, signed once more, written, and checked as a stranger does. */
final class Folder {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private Folder() {}

    /** A dossier that shows some of so many leaves. */
    static Dossier dossier(int size, Integer... shown) {
        return DossierGens.dossier(Source.of(size), size, Vector.of(shown), Keys.lampworks());
    }

    static SortedMap<String, Bytes> files(Dossier dossier) {
        return dossier.files(Keys.lampworks());
    }

    /** The bytes with one bit turned over. */
    static Bytes flipped(Bytes bytes, int bit) {
        byte[] broken = bytes.toBytes();
        broken[bit / 8] ^= (byte) (1 << bit % 8);
        return Bytes.of(broken);
    }

    /** The first bytes. */
    static Bytes cut(Bytes bytes, int size) {
        return Bytes.of(Arrays.copyOf(bytes.toBytes(), size));
    }

    /** The same files with lists of digests made anew and signed: what somebody does who has a key and wants it to look right. */
    static SortedMap<String, Bytes> listed(Map<String, Bytes> files, Signer signer) {
        SortedMap<String, Bytes> all = TreeMap.<String, Bytes>empty()
                .merge(TreeMap.ofEntries(files))
                .removeAll(Vector.of(Layout.SUMS, Layout.SIGNATURE, Layout.ERASABLE));
        SortedMap<String, Bytes> erasable = all.filterKeys(Layout::isErasable);
        SortedMap<String, Bytes> kept =
                all.filterKeys(name -> !Layout.isErasable(name)).put(Layout.ERASABLE, Bytes.of(Sums.of(erasable)));
        Bytes sums = Bytes.of(Sums.of(kept));
        return kept.merge(erasable).put(Layout.SUMS, sums).put(Layout.SIGNATURE, Bytes.of(signer.sign(sums.toBytes())));
    }

    static void write(Path folder, Map<String, Bytes> files) {
        files.forEach((name, bytes) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes.toBytes());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    static SortedMap<String, Bytes> read(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedMap<String, Bytes> files = TreeMap.empty();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files = files.put(folder.relativize(file).toString(), Bytes.of(Files.readAllBytes(file)));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The commands of these instructions, one block after another. */
    static String commands(String instructions) {
        return BLOCK.matcher(instructions)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** What a stranger sees who runs the commands of the folder's own instructions. */
    record Seen(int code, String said) {
        boolean holds() {
            return code == 0 && said.endsWith("everything holds\n");
        }
    }

    /**
     * Runs the commands of the instructions that our library writes, which a stranger has from us if he does not trust the folder's.
     *
     * @param earlier the file of a head that came by another way; empty if there is none
     */
    static Seen stranger(Path folder, String fingerprint, String earlier) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", commands(DossierTexts.read("verify.en.md")))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("FINGERPRINT", fingerprint);
        builder.environment().put("EARLIER", earlier);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Seen(process.waitFor(), said);
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        } catch (InterruptedException woken) {
            throw new IllegalStateException(woken);
        }
    }
}
