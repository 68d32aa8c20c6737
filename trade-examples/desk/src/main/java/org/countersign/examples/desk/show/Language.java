package org.countersign.examples.desk.show;

import java.util.Objects;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.DeliveryTexts;
import org.countersign.trade.delivery.price.PriceTexts;
import org.countersign.trade.offer.OfferTexts;

/** The languages of the desk; each constant is what one types behind {@code --lang}. */
public enum Language {
    /** English. */
    en,
    /** Chinese, simplified characters. */
    zh;

    private static final String OURS = "/org/countersign/examples/desk/texts.";

    /** The words of the desk, of the library and of its rules in this language. */
    public Texts texts() {
        Texts ours = own();
        return switch (this) {
            case en ->
                ours.orElse(OfferTexts.english())
                        .orElse(DeliveryTexts.english())
                        .orElse(PriceTexts.english())
                        .orElse(RuleTexts.english());
            case zh ->
                ours.orElse(OfferTexts.chinese())
                        .orElse(DeliveryTexts.chinese())
                        .orElse(PriceTexts.chinese())
                        .orElse(RuleTexts.chinese());
        };
    }

    /** The words of the desk itself. */
    Texts own() {
        return Texts.read(Objects.requireNonNull(Language.class.getResourceAsStream(OURS + name() + ".txt")));
    }
}
