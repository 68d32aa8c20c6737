package org.countersign.examples.desk;

import java.util.Objects;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.trade.base.Texts;
import org.countersign.trade.offer.OfferTexts;

/** The languages of the desk; each constant is what one types behind {@code --lang}. */
enum Language {
    /** English. */
    en,
    /** Chinese, simplified characters. */
    zh;

    /** The words of the desk, of the library and of its rules in this language. */
    Texts texts() {
        Texts ours = Texts.read(Objects.requireNonNull(Language.class.getResourceAsStream("texts." + name() + ".txt")));
        return switch (this) {
            case en -> ours.orElse(OfferTexts.english()).orElse(RuleTexts.english());
            case zh -> ours.orElse(OfferTexts.chinese()).orElse(RuleTexts.chinese());
        };
    }
}
