package org.countersign.trade.credit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.document.TransportKind;

/**
 * What one item of field 46A asks for, as far as its words are understood. Numbers follow UCP 600 art. 17: "in three copies" or "in triplicate"
 * is one original and the rest in copies; "two originals" is two originals.
 *
 * @param text the item as written
 * @param kind which kind of paper; {@link PaperKind#OTHER} also where the words name none that is known
 * @param transport which kinds of transport document would do; empty for other papers
 * @param originals how many originals at least
 * @param total how many originals and copies together at least
 * @param isFullSet whether all originals issued are asked for
 * @param isSigned whether it has to be signed
 */
@Evolving
public record RequiredDocument(
        String text,
        PaperKind kind,
        Seq<TransportKind> transport,
        int originals,
        int total,
        boolean isFullSet,
        boolean isSigned) {
    private static final int MOST_SHOWN = 240;

    /** Keeps the kinds in a vector. */
    public RequiredDocument {
        PlainText.check(text);
        transport = Vector.ofAll(transport);
        if (originals < 0 || total < originals) {
            throw new IllegalArgumentException(
                    "originals must not be below zero or above all together: `" + originals + "`, `" + total + "`");
        }
    }

    /** Reads an item of field 46A. */
    public static RequiredDocument read(String item) {
        return RequiredWords.read(item);
    }

    /** Whether the words, folded to capitals and single blanks, hold one of these. */
    public boolean says(String... words) {
        String folded = RequiredWords.folded(text);
        return Vector.of(words).exists(folded::contains);
    }

    /** The item on one line, not too long to show. */
    public String shown() {
        String line = RequiredWords.folded(text);
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "..." : line;
    }

    @Override
    public String toString() {
        return Summary.of("RequiredDocument")
                .with("text", text)
                .with("kind", kind)
                .with("transport", transport)
                .with("originals", originals)
                .with("total", total)
                .with("isFullSet", isFullSet)
                .with("isSigned", isSigned)
                .toString();
    }
}
