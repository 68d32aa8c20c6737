package org.countersign.trade.credit.check;

import java.util.Objects;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.document.DocumentTexts;

/** The words of this room: what documents lack under a credit and how each is cured, those of the papers among each other included. */
@Evolving
public final class CheckTexts {
    private CheckTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt").orElse(DocumentTexts.english());
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt").orElse(DocumentTexts.chinese());
    }

    /** How a discrepancy is cured, in these words. */
    public static String cure(Texts texts, Reason reason) {
        return texts.say(reason.code() + ".cure", reason.arguments());
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(CheckTexts.class.getResourceAsStream(name)));
    }
}
