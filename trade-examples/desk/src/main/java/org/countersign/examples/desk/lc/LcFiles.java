package org.countersign.examples.desk.lc;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.base.text.TextProblem;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.swift.Mt700;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.Papers;
import org.countersign.trade.payment.date.BusinessCalendar;

/** The files of the command; each refusal is one line that starts with the name of the file. */
final class LcFiles {
    /** The most bytes of one file; canonical text of a paper is far shorter. */
    static final int BYTES = 1 << 20;

    private static final String ENDING = ".txt";
    private static final String MAGIC = "countersign ";

    private LcFiles() {}

    static Either<String, Credit> credit(String name) {
        return path(name)
                .flatMap(file -> text(file, name))
                .flatMap(text -> Mt700.parse(text).mapLeft(bad -> name + ", " + bad));
    }

    static Either<String, BusinessCalendar> calendar(String name) {
        return path(name).flatMap(file -> text(file, name)).flatMap(text -> read(BusinessCalendar.SHAPE, text, name));
    }

    /** The papers of a folder: every file that ends in {@code .txt}, in the order of the names. */
    static Either<String, DocumentSet> papers(String name) {
        return path(name).flatMap(folder -> names(folder, name)).flatMap(files -> {
            if (files.isEmpty()) {
                return Either.left(name + ": has no paper; a paper is a file that ends in `" + ENDING + "`");
            }
            if (files.size() > DocumentSet.MAX_PAPERS) {
                return Either.left(
                        name + ": has more than " + DocumentSet.MAX_PAPERS + " papers: `" + files.size() + "`");
            }
            return Either.sequenceRight(files.map(file -> paper(file, file.toString())))
                    .map(papers -> DocumentSet.builder().papers(papers).build());
        });
    }

    private static Either<String, Paper> paper(Path file, String name) {
        return text(file, name).flatMap(text -> {
            String first = text.substring(0, Math.max(0, text.indexOf('\n')));
            String title = first.startsWith(MAGIC) ? first.substring(MAGIC.length()) : "";
            return Papers.FAMILY
                    .titled(title)
                    .toEither(() -> name + ", line 1: must name a paper such as `" + MAGIC + "commercial-invoice/1`: `"
                            + PlainText.shown(first) + "`")
                    .flatMap(shape -> read(shape, text, name).map(paper -> (Paper) paper));
        });
    }

    private static <T> Either<String, T> read(Shape<T> shape, String text, String name) {
        Either<TextProblem, T> read = CanonicalText.read(shape, text);
        return read.mapLeft(problem -> name + ", " + problem);
    }

    private static Either<String, Vector<Path>> names(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Either.left(name + ": is no folder of papers");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Either.right(
                    Vector.ofAll(files.filter(file -> file.toString().endsWith(ENDING))
                            .limit(DocumentSet.MAX_PAPERS + 1L)
                            .sorted()
                            .toList()));
        } catch (IOException unreadable) {
            return Either.left(name + ": cannot be read");
        }
    }

    static Either<String, Path> path(String name) {
        try {
            return Either.right(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Either.left(name + ": is no name of a file");
        }
    }

    private static Either<String, String> text(Path file, String name) {
        if (Files.isDirectory(file)) {
            return Either.left(name + ": is a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(BYTES + 1);
            return bytes.length > BYTES
                    ? Either.left(name + ": has more than " + BYTES + " bytes; that is the most that is read")
                    : decoded(bytes, name);
        } catch (NoSuchFileException missing) {
            return Either.left(name + ": there is no such file");
        } catch (AccessDeniedException denied) {
            return Either.left(name + ": may not be read by this user");
        } catch (IOException unreadable) {
            return Either.left(name + ": cannot be read: "
                    + Option.<String>of(unreadable.getMessage()).getOrElse("no reason given"));
        }
    }

    private static Either<String, String> decoded(byte[] bytes, String name) {
        try {
            return Either.right(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException broken) {
            return Either.left(name + ": is no text in UTF-8");
        }
    }
}
