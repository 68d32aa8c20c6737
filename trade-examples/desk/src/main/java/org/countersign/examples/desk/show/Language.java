package org.countersign.examples.desk.show;

import io.vavr.collection.Vector;
import java.util.Objects;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.DeliveryTexts;
import org.countersign.trade.delivery.price.PriceTexts;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.payment.PaymentTexts;
import org.countersign.trade.payment.advice.AdviceTexts;
import org.countersign.trade.payment.method.MethodTexts;

/** The languages of the desk; each constant is what one types behind {@code --lang}. */
public enum Language {
    /** English. */
    en,
    /** Chinese, simplified characters. */
    zh;

    private static final String OURS = "/org/countersign/examples/desk/";
    /** Each package of commands keeps its words beside it. */
    private static final Vector<String> FOLDERS = Vector.of("", "price/", "payment/");

    /** The words of the desk, of the library and of its rules in this language. */
    public Texts texts() {
        Texts ours = own();
        return switch (this) {
            case en ->
                ours.orElse(OfferTexts.english())
                        .orElse(DeliveryTexts.english())
                        .orElse(PriceTexts.english())
                        .orElse(PaymentTexts.english())
                        .orElse(AdviceTexts.english())
                        .orElse(MethodTexts.english())
                        .orElse(RuleTexts.english());
            case zh ->
                ours.orElse(OfferTexts.chinese())
                        .orElse(DeliveryTexts.chinese())
                        .orElse(PriceTexts.chinese())
                        .orElse(PaymentTexts.chinese())
                        .orElse(AdviceTexts.chinese())
                        .orElse(MethodTexts.chinese())
                        .orElse(RuleTexts.chinese());
        };
    }

    /** The words of the desk itself. */
    Texts own() {
        return FOLDERS.map(folder -> Texts.read(Objects.requireNonNull(
                        Language.class.getResourceAsStream(OURS + folder + "texts." + name() + ".txt"))))
                .reduce(Texts::orElse);
    }
}
