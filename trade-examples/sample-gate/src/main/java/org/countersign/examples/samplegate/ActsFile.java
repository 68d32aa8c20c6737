package org.countersign.examples.samplegate;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Try;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.Salt;

/**
 * The acts of a story as a text file: what happened, entry by entry in canonical text, each below the matter that it belongs to and with an empty line
 * behind it. Lines that begin with {@code #} before the first entry are remarks.
 *
 * <p>A host draws a fresh salt for each entry from a good source of randomness. Here each is made from the number of the entry, so that the story has the same
 * digests wherever it is played; it hides nothing.
 */
final class ActsFile {
    /** Most characters of such a file. */
    static final int MAX_LENGTH = 4 << 20;

    private static final String MATTER = "matter: ";

    private ActsFile() {}

    /** The log of these acts, or the first place that is none, as {@code entry 3, line 41: ...}. */
    static Either<String, Log> read(LogName name, String text) {
        if (text.length() > MAX_LENGTH) {
            return Either.left("the file must have at most " + MAX_LENGTH + " characters");
        }
        Vector<String> lines = Vector.of(text.split("\n", -1));
        int at = lines.takeWhile(line -> line.startsWith("#") || line.isEmpty()).size();
        Vector<Leaf> leaves = Vector.empty();
        while (at < lines.size()) {
            Vector<String> block = lines.drop(at).takeWhile(line -> !line.isEmpty());
            Either<String, Leaf> leaf = leaf(leaves.size() + 1, at + 1, block, at + block.size() < lines.size());
            if (leaf.isLeft()) {
                return Either.left(leaf.getLeft());
            }
            leaves = leaves.appendAll(leaf);
            at += block.size() + 1;
        }
        return leaves.isEmpty() ? Either.left("the file holds no entry") : Either.right(Log.of(name, leaves));
    }

    private static Either<String, Leaf> leaf(int number, int line, Vector<String> block, boolean isEnded) {
        String place = "entry " + number + ", line " + line + ": ";
        if (block.isEmpty() || !block.head().startsWith(MATTER)) {
            return Either.left(place + "an entry must begin with `" + MATTER + "...`: `"
                    + PlainText.shown(block.headOption().getOrElse("")) + "`");
        }
        if (!isEnded) {
            return Either.left(place + "an empty line must stand behind each entry; the file may have been cut");
        }
        return Try.of(() -> new Leaf(
                        block.head().substring(MATTER.length()),
                        salt(number),
                        block.tail().mkString("", "\n", "\n")))
                .toEither()
                .mapLeft(wrong -> place + wrong.getMessage());
    }

    private static Salt salt(int number) {
        return Salt.parse(Digest.of("a story, not a secret: " + number).hex());
    }
}
