package org.countersign.trade.document;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what papers say against each other, and how that is cured. */
@Evolving
public final class DocumentTexts {
    private DocumentTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(DocumentTexts.class.getResourceAsStream(name)));
    }
}
