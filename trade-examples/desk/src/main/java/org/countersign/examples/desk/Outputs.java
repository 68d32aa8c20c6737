package org.countersign.examples.desk;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The files that a command writes. All are written beside their places first and moved there together at the end, so that a reader
 * never meets half a file, and a command that fails leaves no new one.
 */
final class Outputs {
    private final Seq<Path> inputs;
    private final LinkedHashMap<Path, String> texts;

    private Outputs(Seq<Path> inputs, LinkedHashMap<Path, String> texts) {
        this.inputs = inputs;
        this.texts = texts;
    }

    /** No file yet; these were read and stay as they are. */
    static Outputs beside(Seq<Path> inputs) {
        return new Outputs(inputs, LinkedHashMap.empty());
    }

    /** This text in that file as well. */
    Outputs with(Path file, String text) {
        return new Outputs(inputs, texts.put(file, text));
    }

    /** Writes one text beside files that were read, or says why not. */
    static Option<String> write(Seq<Path> inputs, Path file, String text) {
        return beside(inputs).with(file, text).write();
    }

    /** Writes them all, or none and says why. */
    Option<String> write() {
        Option<String> wrong = texts.keySet().toVector().flatMap(this::problem).headOption();
        if (wrong.isDefined()) {
            return wrong;
        }
        Vector<Written> written = Vector.empty();
        try {
            for (var text : texts) {
                Path folder = Option.of(text._1.toAbsolutePath().getParent()).getOrElse(Path.of(""));
                Path beside = folder.resolve(".desk-" + UUID.randomUUID() + ".new");
                written = written.append(new Written(beside, text._1));
                Files.writeString(beside, text._2, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            for (Written file : written) {
                move(file);
            }
            return Option.none();
        } catch (IOException unwritable) {
            written.forEach(Outputs::forget);
            return Option.some(why(
                    texts.keySet().drop(Math.max(0, written.size() - 1)).head(), unwritable));
        }
    }

    private Option<String> problem(Path file) {
        if (Files.isDirectory(file)) {
            return Option.some(file + ": is a folder; a file is needed");
        }
        return inputs.exists(input -> isSame(input, file))
                ? Option.some(file + ": is what was read; it is not written over")
                : Option.none();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private static void move(Written file) throws IOException {
        Files.move(file.beside(), file.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forget(Written file) {
        try {
            Files.deleteIfExists(file.beside());
        } catch (IOException stays) {
            // the one that could not be written is what the user has to know
        }
    }

    private static String why(Path file, IOException unwritable) {
        if (unwritable instanceof NoSuchFileException) {
            return file + ": its folder does not exist";
        }
        return unwritable instanceof AccessDeniedException
                ? file + ": may not be written by this user"
                : file + ": cannot be written: "
                        + Option.of(unwritable.getMessage()).getOrElse("no reason given");
    }

    private record Written(Path beside, Path file) {}
}
