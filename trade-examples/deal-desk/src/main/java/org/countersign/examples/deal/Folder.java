package org.countersign.examples.deal;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A folder into which a command writes its pages: all are written beside their places first and moved there together. */
final class Folder {
    private Folder() {}

    /** Writes these texts into that folder, which is made if it is missing; or says why not. */
    static Option<String> write(Path folder, Map<String, String> texts) {
        Vector<Path> beside = Vector.empty();
        try {
            Files.createDirectories(folder);
            for (var text : texts) {
                Path next = folder.resolve(".deal-desk-" + UUID.randomUUID() + ".new");
                beside = beside.append(next);
                Files.writeString(next, text._2, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            for (var pair : beside.zip(texts.keySet().toVector())) {
                Files.move(
                        pair._1,
                        folder.resolve(pair._2),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            return Option.none();
        } catch (IOException unwritable) {
            beside.forEach(Folder::forget);
            return Option.some(folder + ": " + why(unwritable));
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the one that could not be written is what the user has to know
        }
    }

    private static String why(IOException unwritable) {
        return unwritable instanceof FileAlreadyExistsException
                ? "is a file; a folder is needed"
                : "cannot be written: " + Option.of(unwritable.getMessage()).getOrElse("no reason given");
    }
}
