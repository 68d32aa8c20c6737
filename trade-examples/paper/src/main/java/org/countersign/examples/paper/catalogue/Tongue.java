package org.countersign.examples.paper.catalogue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.catalogue.CatalogueTexts;
import org.countersign.trade.goods.LocalName;

/** The language of a page. */
public enum Tongue {
    /** English. */
    EN(CatalogueTexts.english()),
    /** Chinese, simplified characters. */
    ZH(CatalogueTexts.chinese());

    private final Texts texts;

    Tongue(Texts reasons) {
        InputStream ours = Objects.requireNonNull(
                Tongue.class.getResourceAsStream("texts." + name().toLowerCase(Locale.ROOT) + ".txt"));
        this.texts = Texts.read(ours).orElse(reasons);
    }

    /** Its tag. */
    String tag() {
        return this == EN ? "en" : "zh-Hans";
    }

    /** All words of a page in this language. */
    Texts texts() {
        return texts;
    }

    String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }

    String say(String key, Map<String, String> arguments) {
        return texts.say(key, arguments);
    }

    /** The words that stand under the key, if any do. */
    Option<String> find(String key) {
        return texts.find(key);
    }

    /** The sentence of a reason, as it stands alone. */
    String sentence(Reason reason) {
        String said = texts.say(reason);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** The name in this language, otherwise the first; names without any are none. */
    Option<LocalName> of(Seq<LocalName> names) {
        String language = tag().substring(0, 2);
        return names.find(name ->
                        name.language().equals(language) || name.language().startsWith(language + "-"))
                .orElse(names.headOption());
    }
}
