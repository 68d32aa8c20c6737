package org.countersign.trade.evidence.dossier;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Language;

/** The words of page and instructions. A dossier is checked by making both again, so no host can put other words in their place. */
@Evolving
public final class DossierTexts {
    private DossierTexts() {}

    /** In English. */
    public static Texts english() {
        return Texts.read(resource("texts.en.txt"));
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return Texts.read(resource("texts.zh.txt"));
    }

    /** In that language, if it is one of the two. */
    public static Option<Texts> find(Language language) {
        if (language.equals(Language.ENGLISH)) {
            return Option.some(english());
        }
        return Option.when(language.equals(Language.CHINESE), DossierTexts::chinese);
    }

    /** What a stranger does to check a dossier, with the commands, in that language. */
    static String instructions(Language language) {
        return read(language.equals(Language.CHINESE) ? "verify.zh.md" : "verify.en.md");
    }

    static String read(String name) {
        try (InputStream stream = resource(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DossierTexts.class.getResourceAsStream(name));
    }
}
