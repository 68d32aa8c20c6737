package org.countersign.trade.delivery.price;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Rounding;

/** The words of this room: what a price needs, and why there is none. */
@Evolving
public final class PriceTexts {
    private PriceTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    /**
     * What a price is in words: {@code the price under CIF Hamburg needs the cost of the main carriage and the premium rate for ICC (C)}.
     *
     * @throws IllegalArgumentException if the currency has no minor unit and the rounding names no places
     */
    public static String say(Texts texts, PriceUnder under, Rounding rounding) {
        LinkedHashMap<String, String> term =
                LinkedHashMap.of("term", under.term().toString());
        return under.price()
                .fold(
                        known -> texts.say(
                                "PRICE-KNOWN",
                                term.put(
                                        "amount",
                                        known.amount().rounded(rounding).toString())),
                        between -> texts.say(
                                "PRICE-BETWEEN",
                                term.put("low", between.low().rounded(rounding).toString())
                                        .put(
                                                "high",
                                                between.high().rounded(rounding).toString())),
                        unknown -> texts.say("PRICE-NEEDS", term.put("missing", list(texts, unknown.missing()))),
                        impossible -> texts.say("PRICE-IMPOSSIBLE", term.put("why", texts.say(impossible.why()))));
    }

    private static String list(Texts texts, Seq<Reason> missing) {
        Seq<String> said = missing.map(texts::say);
        return said.size() < 2
                ? said.mkString()
                : joined(
                        texts,
                        "PRICE-LIST-LAST",
                        said.init().reduce((a, b) -> joined(texts, "PRICE-LIST-NEXT", a, b)),
                        said.last());
    }

    private static String joined(Texts texts, String key, String before, String next) {
        return texts.say(key, LinkedHashMap.of("before", before, "next", next));
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(PriceTexts.class.getResourceAsStream(name)));
    }
}
