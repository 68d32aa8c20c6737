package org.countersign.testkit.house;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.trade.base.Texts;

/** What holds for the words that a module keeps in files: English and Chinese say the same things, and Chinese is set as Chinese is. */
public final class Words {
    private static final String ENGLISH = "texts.en.txt";
    private static final String CHINESE = "texts.zh.txt";
    private static final Pattern CITED = Pattern.compile("authority\\..+|.+\\.because(\\.[0-9]+)?");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z][A-Za-z0-9]*}");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\x{4e00}-\\x{9fff}）”》][,:;?!(]|[,:;?!)][\\x{4e00}-\\x{9fff}（“《]");

    private Words() {}

    /**
     * Every folder below this one whose words stand in one of the two languages only, or without a key or an argument in one of them. What a
     * citation says itself in English, its authority and what it rests on, may be filed in Chinese only.
     */
    public static Seq<Finding> unlike(Path resources) {
        return folders(resources).flatMap(folder -> {
            Option<Texts> english = read(folder.resolve(ENGLISH));
            Option<Texts> chinese = read(folder.resolve(CHINESE));
            return english.isEmpty() || chinese.isEmpty()
                    ? Vector.of(finding("words-alike", folder, "has one of two languages"))
                    : unlike(folder, said(english), said(chinese));
        });
    }

    private static Vector<Finding> unlike(Path folder, Texts english, Texts chinese) {
        return english.keys()
                .appendAll(chinese.keys())
                .distinct()
                .reject(key -> CITED.matcher(key).matches() && english.find(key).isEmpty())
                .filter(key -> !arguments(english, key).equals(arguments(chinese, key)))
                .map(key -> finding("words-alike", folder, key));
    }

    /** Every Chinese text with a mark of half width beside a Chinese character. */
    public static Seq<Finding> halfWidth(Path resources) {
        return folders(resources)
                .flatMap(folder -> read(folder.resolve(CHINESE))
                        .toVector()
                        .flatMap(texts -> texts.keys()
                                .filter(key -> texts.find(key)
                                        .exists(text -> HALF_WIDTH.matcher(text).find()))
                                .map(key -> finding("words-width", folder, key))));
    }

    private static Texts said(Option<Texts> texts) {
        return texts.getOrElseThrow(IllegalStateException::new);
    }

    private static Option<Texts> read(Path file) {
        return Option.when(Files.exists(file), () -> Texts.parse(Sources.text(file)));
    }

    /** None where there is no such key, so that a missing text differs from one without arguments. */
    private static Option<Vector<String>> arguments(Texts texts, String key) {
        return texts.find(key)
                .map(text -> ARGUMENT.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .distinct()
                        .collect(Vector.collector()));
    }

    private static Finding finding(String rule, Path folder, String what) {
        return new Finding(rule, folder.getFileName().toString(), what);
    }

    private static Vector<Path> folders(Path resources) {
        try (Stream<Path> all = Files.walk(resources)) {
            return all.filter(file -> Vector.of(ENGLISH, CHINESE)
                            .contains(file.getFileName().toString()))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .collect(Vector.collector());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
