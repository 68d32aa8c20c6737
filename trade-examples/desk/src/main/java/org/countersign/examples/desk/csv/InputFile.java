package org.countersign.examples.desk.csv;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.countersign.examples.desk.ubl.BadFile;

/**
 * A file of text that a user names.
 *
 * @param needed what it should be, with a semicolon before it: {@code ; a cost sheet is needed}
 */
public record InputFile(String needed) {
    /** The most bytes that are read. */
    public static final int BYTES = 1 << 20;

    /** Its text, or why it cannot be read. */
    public Either<BadFile, String> read(Path file) {
        return bytes(file).flatMap(this::text);
    }

    /** The text of these bytes, without a mark before it; or why they are no text. */
    Either<BadFile, String> text(byte[] bytes) {
        if (bytes.length > BYTES) {
            return no("has more than " + BYTES + " bytes; that is the most that is read");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Either.right(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException strange) {
            return no("is no text in UTF-8" + needed);
        }
    }

    private Either<BadFile, byte[]> bytes(Path file) {
        if (Files.isDirectory(file)) {
            return no("is a folder" + needed);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Either.right(stream.readNBytes(BYTES + 1));
        } catch (NoSuchFileException missing) {
            return no("there is no such file" + needed);
        } catch (AccessDeniedException denied) {
            return no("may not be read by this user" + needed);
        } catch (IOException unreadable) {
            return no("cannot be read: " + Option.of(unreadable.getMessage()).getOrElse("no reason given"));
        }
    }

    static <T> Either<BadFile, T> no(String found) {
        return Either.left(BadFile.whole(found));
    }
}
