package org.countersign.examples.desk;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.offer.OfferTexts;

/** The languages of the desk; each constant is what one types behind {@code --lang}. */
enum Language {
    /** English. */
    en,
    /** Chinese, simplified characters. */
    zh;

    /** The words of the desk and of the library in this language. */
    Texts texts() {
        Texts ours = Texts.read(Objects.requireNonNull(Language.class.getResourceAsStream("texts." + name() + ".txt")));
        return ours.orElse(
                switch (this) {
                    case en -> OfferTexts.english();
                    case zh -> OfferTexts.chinese();
                });
    }
}
