package org.countersign.trade.goods;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** A name in one language, written {@code zh-Hans 办公椅}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class LocalName permits ImmutableLocalName {
    /** Language, blank, name; both ways. */
    public static final Scalar<LocalName> TEXT = new Scalar<>("name", LocalName::toString, LocalName::parse);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    LocalName() {}

    /** The language as a tag of BCP 47, lower case first: {@code en}, {@code zh-Hans}. */
    public abstract String language();

    /** The name, one line of plain text. */
    public abstract String name();

    /**
     * A name in that language.
     *
     * @throws IllegalArgumentException if the language is no such tag or the name is not one line of plain text
     */
    public static LocalName of(String language, String name) {
        return ImmutableLocalName.of(language, name);
    }

    /**
     * Reads a language tag, one blank, and a name.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static LocalName parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "name must follow its language such as `en chair`: `" + PlainText.shown(text) + "`");
        }
        return of(text.substring(0, blank), text.substring(blank + 1));
    }

    @Value.Check
    void check() {
        if (!LANGUAGE.matcher(language()).matches()) {
            throw new IllegalArgumentException(
                    "language must be a tag such as `en` or `zh-Hans`: `" + PlainText.shown(language()) + "`");
        }
        PlainText.checkName(name());
    }

    @Override
    public final String toString() {
        return language() + " " + name();
    }
}
