package org.countersign.trade.evidence;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** The language in which something was said, as BCP 47 tags it: {@code en}, {@code zh-Hans}, {@code pt-BR}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Language permits ImmutableLanguage {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    private static final int LONGEST = 35;

    /** The tag, both ways. */
    public static final Scalar<Language> TEXT = new Scalar<>("language", Language::tag, Language::of);
    /** English. */
    public static final Language ENGLISH = of("en");
    /** Chinese in simplified characters. */
    public static final Language CHINESE = of("zh-Hans");

    Language() {}

    /** Language, and where it matters script and region. */
    public abstract String tag();

    /**
     * The language of that tag.
     *
     * @throws IllegalArgumentException if the text is no tag of language, script and region
     */
    public static Language of(String tag) {
        return ImmutableLanguage.of(tag);
    }

    @Value.Check
    void check() {
        if (tag().length() > LONGEST || !TAG.matcher(tag()).matches()) {
            throw new IllegalArgumentException(
                    "language must be a tag such as `zh-Hans`: `" + PlainText.shown(tag()) + "`");
        }
    }

    @Override
    public final String toString() {
        return tag();
    }
}
