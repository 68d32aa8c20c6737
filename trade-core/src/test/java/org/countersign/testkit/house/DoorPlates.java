package org.countersign.testkit.house;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The door plate of each package: what the room is for, what to read first, what is not here, and that nothing is null in it. */
public final class DoorPlates {
    private static final Vector<String> SAYS = Vector.of("/**", "Read first: {@link ", "Not here: ", "@NullMarked");

    private DoorPlates() {}

    /** Every package with Java files below {@code sources} whose door plate is missing or says too little. */
    public static Seq<Finding> missing(Path sources) {
        return folders(sources)
                .filter(folder -> !folder.equals(sources) && hasTypes(folder))
                .flatMap(folder -> missing(sources, folder));
    }

    private static Seq<Finding> missing(Path sources, Path folder) {
        String room = sources.relativize(folder).toString().replace('\\', '/').replace('/', '.');
        Path plate = folder.resolve("package-info.java");
        if (!Files.exists(plate)) {
            return Vector.of(new Finding("door-plate", room, "has none"));
        }
        String text = Sources.text(plate).replaceAll("\\s+(\\* ?)?", " ");
        return SAYS.reject(text::contains)
                .map(lacks -> new Finding("door-plate", room, "lacks `" + lacks.strip() + "`"));
    }

    private static Vector<Path> folders(Path sources) {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isDirectory).sorted().collect(Vector.collector());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean hasTypes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
