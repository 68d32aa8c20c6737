package org.countersign.trade.evidence.dossier;

import static org.countersign.trade.evidence.dossier.Checks.check;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.base.text.TextProblem;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Tree;
import org.countersign.trade.evidence.log.VerifierKey;

/** Takes a folder apart, in the order in which its parts vouch for each other: the signature, the digests, the head, the entries. */
final class Import {
    private static final int ED25519_BYTES = 64;
    private static final String WHOLE = "dossier";

    private final Map<String, Bytes> files;
    private final VerifierKey key;

    Import(Map<String, Bytes> files, VerifierKey key) {
        this.files = files;
        this.key = key;
    }

    Dossier dossier(Seq<Checkpoint> heads) {
        limits(files);
        manifest();
        check(Layout.KEY, text(Layout.KEY).equals(key.pem()), "key must be the expected one, `" + key.print() + "`");
        Cover cover = read(Layout.COVER, CanonicalText.read(Cover.SHAPE, text(Layout.COVER)));
        Dossier dossier = new Dossier(
                cover,
                read(Layout.HEAD, SignedNote.read(text(Layout.HEAD))),
                key,
                hashes(),
                cover.entries().map(this::leaf),
                enclosed(cover));
        outside(dossier, heads);
        asMade(dossier);
        return dossier;
    }

    /** Stops at a name that no file of a dossier has, and where there are too many files or bytes; looks at no content. */
    static void limits(Map<String, Bytes> files) {
        check(WHOLE, files.size() <= Dossier.MAX_FILES, "a dossier has at most " + Dossier.MAX_FILES + " files");
        long bytes = 0;
        for (Tuple2<String, Bytes> file : files) {
            check(
                    file._1,
                    file._1.length() <= Layout.LONGEST_NAME
                            && Layout.NAME.matcher(file._1).matches(),
                    "no file of a dossier is called so");
            bytes += file._2.size();
            check(file._1, bytes <= Dossier.MAX_BYTES, "all files have at most " + Dossier.MAX_BYTES + " bytes");
        }
    }

    private void manifest() {
        Bytes sums = file(Layout.SUMS);
        byte[] signature = file(Layout.SIGNATURE).toBytes();
        check(
                Layout.SIGNATURE,
                signature.length == ED25519_BYTES && key.verifies(sums.toBytes(), signature),
                "list of digests must be signed by the expected key, `" + key.print() + "`");
        SortedMap<String, String> kept = Sums.read(Layout.SUMS, text(Layout.SUMS));
        kept.forEach((name, hex) -> {
            check(
                    Layout.SUMS,
                    !Layout.isErasable(name),
                    "what may be erased stands in a list of its own: `" + name + "`");
            same(name, hex);
        });
        SortedMap<String, String> erasable = Sums.read(Layout.ERASABLE, text(Layout.ERASABLE));
        erasable.forEach((name, hex) -> {
            check(Layout.ERASABLE, Layout.isErasable(name), "it may not be erased: `" + name + "`");
            files.get(name).forEach(there -> same(name, hex));
        });
        files.keySet()
                .toVector()
                .removeAll(Vector.of(Layout.SUMS, Layout.SIGNATURE))
                .sorted()
                .forEach(name -> check(
                        name,
                        kept.containsKey(name) || erasable.containsKey(name),
                        "file stands in no list of digests"));
    }

    private void same(String name, String hex) {
        String its = file(name).digest().hex();
        check(name, its.equals(hex), "digest must be that of the list, `" + hex + "`: `" + its + "`");
    }

    private Vector<Hash> hashes() {
        String[] lines = text(Layout.LEAVES).split("\n", -1);
        check(
                Layout.LEAVES,
                lines.length <= Dossier.MAX_LEAVES + 1 && lines[lines.length - 1].isEmpty(),
                "there must be at most " + Dossier.MAX_LEAVES + " lines, each ended by a line feed");
        Vector<Hash> hashes = Vector.empty();
        for (int at = 0; at < lines.length - 1; at++) {
            String line = lines[at];
            hashes = hashes.append(made(Layout.LEAVES + ", line " + (at + 1), () -> Hash.parse(line)));
        }
        return hashes;
    }

    private Leaf leaf(int number) {
        String name = Layout.entry(number);
        Leaf leaf = read(name, Leaf.read(text(name)));
        check(name, leaf.print().equals(text(name)), "entry must be in its one spelling");
        return leaf;
    }

    private Map<Digest, Bytes> enclosed(Cover cover) {
        Map<Digest, Bytes> enclosed = LinkedHashMap.empty();
        for (Attachment one : cover.attachments()) {
            String name = Layout.attachment(one);
            if (files.containsKey(name)) {
                Digest its = file(name).digest();
                check(
                        name,
                        its.equals(one.content()),
                        "digest must be that in the entry, `" + one.content() + "`: `" + its + "`");
                check(name, !cover.erased().contains(its), "the cover says that it was erased");
                enclosed = enclosed.put(its, file(name));
            }
        }
        return enclosed;
    }

    private static void outside(Dossier dossier, Seq<Checkpoint> heads) {
        Tree tree = Tree.of(dossier.hashes());
        heads.forEach(head -> {
            check(
                    Layout.HEAD,
                    head.name().equals(dossier.checkpoint().name()),
                    "log must be that of the other head, `" + head.name() + "`: `"
                            + dossier.checkpoint().name() + "`");
            check(
                    Layout.LEAVES,
                    head.size() <= tree.size(),
                    "log must have the leaves of the other head, " + head.size() + ": `" + tree.size() + "`");
            Hash root = tree.root((int) head.size());
            check(
                    Layout.LEAVES,
                    root.equals(head.root()),
                    "root over the first " + head.size() + " hashes must be that of the other head, `" + head.root()
                            + "`: `" + root + "`");
        });
    }

    /** Page and instructions are made once more, and nothing else is there than what we would have written. */
    private void asMade(Dossier dossier) {
        check(
                Layout.INSTRUCTIONS,
                file(Layout.INSTRUCTIONS).equals(Export.instructions(dossier)),
                "instructions must be those of this library");
        boolean isWhole = dossier.missing().isEmpty();
        files.get(Layout.PAGE)
                .filter(page -> isWhole)
                .forEach(page ->
                        check(Layout.PAGE, page.equals(Export.page(dossier)), "page must show what the entries say"));
        Vector<String> made = Vector.of(
                        Layout.COVER,
                        Layout.ERASABLE,
                        Layout.HEAD,
                        Layout.INSTRUCTIONS,
                        Layout.KEY,
                        Layout.LEAVES,
                        Layout.PAGE,
                        Layout.SIGNATURE,
                        Layout.SUMS)
                .appendAll(dossier.cover().entries().map(Layout::entry))
                .appendAll(dossier.cover().attachments().map(Layout::attachment));
        files.keySet()
                .removeAll(made)
                .toVector()
                .sorted()
                .forEach(name -> check(name, false, "the cover must name what stands in the folder"));
    }

    private Bytes file(String name) {
        return files.get(name).getOrElseThrow(() -> new Stop(name, "file is missing"));
    }

    private String text(String name) {
        return file(name).text().getOrElseThrow(() -> new Stop(name, "file must be text in UTF-8"));
    }

    private static <T> T read(String name, Either<TextProblem, T> read) {
        return read.getOrElseThrow(problem ->
                new Stop(name + ", line " + problem.line() + ", column " + problem.column(), problem.rule()));
    }

    private static <T> T made(String place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException rule) {
            throw new Stop(place, rule.getMessage() + "");
        }
    }
}
