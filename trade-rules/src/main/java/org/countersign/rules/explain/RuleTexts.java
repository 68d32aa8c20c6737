package org.countersign.rules.explain;

import io.vavr.collection.Vector;
import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/**
 * The words of this module: those of explanations, and those of the rules in each of our packs. A host joins the words of its own
 * rules: {@code ours.orElse(RuleTexts.english())}.
 */
@Evolving
public final class RuleTexts {
    /** Where each pack keeps its words, beside its rules. */
    private static final Vector<String> PACKS = Vector.of("offer", "contract", "sample", "fulfilment");

    private RuleTexts() {}

    /** In English. */
    public static Texts english() {
        return read("en");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("zh");
    }

    private static Texts read(String language) {
        String name = "texts." + language + ".txt";
        return PACKS.map(pack -> "/org/countersign/rules/pack/" + pack + "/" + name)
                .prepend(name)
                .map(RuleTexts::resource)
                .reduce(Texts::orElse);
    }

    private static Texts resource(String path) {
        return Texts.read(Objects.requireNonNull(RuleTexts.class.getResourceAsStream(path)));
    }
}
