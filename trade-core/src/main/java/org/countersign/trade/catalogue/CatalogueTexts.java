package org.countersign.trade.catalogue;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what a listing lacks, why an act on it has no effect or may not be done, why it deserves a place. */
@Evolving
public final class CatalogueTexts {
    private CatalogueTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(CatalogueTexts.class.getResourceAsStream(name)));
    }
}
