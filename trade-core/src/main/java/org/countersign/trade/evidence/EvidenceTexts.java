package org.countersign.trade.evidence;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/**
 * The words of this room: {@code form.email}, {@code nature.spoken}, {@code mandate.contact-list}, {@code stance.confirms}, and of
 * what is added and taken {@code weight.anchored}.
 */
@Evolving
public final class EvidenceTexts {
    private EvidenceTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(EvidenceTexts.class.getResourceAsStream(name)));
    }
}
