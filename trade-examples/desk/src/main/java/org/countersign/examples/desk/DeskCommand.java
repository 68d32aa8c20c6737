package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.countersign.examples.desk.show.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A command of the desk. What it finds is made first; then all its files are written, or none; then it is shown. What it cannot make it
 * refuses in one line, and writes nothing.
 */
abstract class DeskCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Mixin
    private final OutputOptions output = new OutputOptions();

    DeskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What the command finds, or why it can find nothing. */
    abstract Either<String, Made> made();

    @Override
    public final Integer call() {
        return made().flatMap(this::written).fold(terminal::refuse, this::shown);
    }

    /** The language of what is shown. */
    final Language language() {
        return output.language();
    }

    private int shown(Made made) {
        terminal.out()
                .print(output.isJson() ? made.showing().json() : made.showing().text(terminal.columns()));
        return made.code();
    }

    /** The same, once the files are written. */
    private Either<String, Made> written(Made made) {
        Either<String, Outputs> texts = made.files()
                .foldLeft(paths(made.read()).map(Outputs::beside), (all, file) -> with(all, file._1, file._2));
        return output.html()
                .fold(() -> texts, page -> with(texts, page, made.showing().html()))
                .flatMap(all -> all.write().toEither(made).swap());
    }

    private static Either<String, Outputs> with(Either<String, Outputs> all, String name, String text) {
        return all.flatMap(some -> path(name).map(path -> some.with(path, text)));
    }

    private static Either<String, Seq<Path>> paths(Seq<String> names) {
        return Either.sequenceRight(names.map(DeskCommand::path));
    }

    /** The file of that name. */
    static Either<String, Path> path(String name) {
        try {
            return Either.right(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Either.left(name + ": is no name of a file");
        }
    }

    /** What is made of the word behind an option, if there is one; or why nothing can be, with the option named. */
    static <T> Either<String, Option<T>> read(String option, @Nullable String word, Function<String, T> make) {
        return Option.<String>of(word)
                .fold(
                        () -> Either.right(Option.none()),
                        some -> needed(option, some, make).map(Option::some));
    }

    /** What is made of the word behind an option, or why nothing can be, with the option named. */
    static <T> Either<String, T> needed(String option, String word, Function<String, T> make) {
        try {
            return Either.right(make.apply(word));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return Either.left(option + ": " + Option.of(unfit.getMessage()).getOrElse("does not fit"));
        }
    }
}
