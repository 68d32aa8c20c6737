package org.countersign.testkit.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How long the files and the methods of a source folder are: a report for readers, no gate. */
public final class Lengths {
    private static final int LONG_METHOD = 30;
    private static final int LISTED = 20;

    /**
     * A file or a method and its lines.
     *
     * @param name path of the file, and the method behind a colon
     * @param lines from the first to the last, remarks included
     */
    public record Length(String name, int lines) {}

    private Lengths() {}

    /** The report in Markdown: the median, the longest files, every method over 30 lines. */
    public static String report(Path sources) {
        Vector<Length> files = files(sources);
        Vector<Length> methods = methods(sources).filter(method -> method.lines() > LONG_METHOD);
        int median = files.isEmpty() ? 0 : files.get(files.size() / 2).lines();
        return "# Lengths\n\n" + files.size() + " files, median " + median + " lines, longest first.\n\n"
                + rows("file", files.take(LISTED)) + "\n" + methods.size() + " methods over " + LONG_METHOD
                + " lines.\n\n" + rows("method", methods);
    }

    /** The files, longest first. */
    public static Vector<Length> files(Path sources) {
        return longestFirst(Sources.java(sources)
                .map(file -> new Length(sources.relativize(file).toString(), (int)
                        Sources.text(file).lines().count())));
    }

    /** The methods and constructors, longest first. */
    public static Vector<Length> methods(Path sources) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    null,
                    null,
                    manager.getJavaFileObjectsFromPaths(Sources.java(sources).asJava()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Length> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String file =
                        sources.toUri().relativize(unit.getSourceFile().toUri()).getPath();
                new Scan(unit, positions, file, found).scan(unit, null);
            }
            return longestFirst(Vector.ofAll(found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector<Length> longestFirst(Vector<Length> lengths) {
        return lengths.sortBy(Length::name).sortBy(length -> -length.lines());
    }

    private static String rows(String what, Vector<Length> lengths) {
        return "| " + what + " | lines |\n| --- | --- |\n"
                + lengths.map(length -> "| " + length.name() + " | " + length.lines() + " |\n")
                        .mkString();
    }

    private static final class Scan extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String file;
        private final List<Length> found;

        Scan(CompilationUnitTree unit, SourcePositions positions, String file, List<Length> found) {
            this.unit = unit;
            this.positions = positions;
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            found.add(new Length(file + ":" + method.getName(), (int) (to - from) + 1));
            return super.visitMethod(method, nothing);
        }
    }
}
