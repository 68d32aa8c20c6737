package org.countersign.examples.desk.ubl;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.countersign.trade.money.IsoCurrency;

/** A file that should hold one of the UBL papers of {@link PaperKind}. */
public final class UblFile {
    static final String NEEDED = "; a UBL 2 RequestForQuotation, Quotation or Order is needed";

    private UblFile() {}

    /** What that file says, or why it cannot be read. */
    public static Either<BadFile, Received> read(Path file) {
        return read(file, Option.none());
    }

    /** What that file says, the draft in this currency if no currency is in the file; or why it cannot be read. */
    public static Either<BadFile, Received> read(Path file, Option<IsoCurrency> assumed) {
        return bytes(file).flatMap(FileText::of).flatMap(text -> parse(text, assumed));
    }

    /** What these bytes say, or why they cannot be read. */
    public static Either<BadFile, Received> parse(byte[] bytes) {
        return FileText.of(bytes).flatMap(text -> parse(text, Option.none()));
    }

    private static Either<BadFile, Received> parse(String text, Option<IsoCurrency> assumed) {
        return Scan.of(text).flatMap(root -> {
            Words words = new Words();
            return UblBinding.bind(text, root, words).flatMap(paper -> UblMapping.map(paper, words, assumed));
        });
    }

    private static Either<BadFile, byte[]> bytes(Path file) {
        if (Files.isDirectory(file)) {
            return Either.left(BadFile.whole("is a folder" + NEEDED));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > Limits.BYTES ? new byte[0] : stream.readNBytes(Limits.BYTES + 1);
            return Math.max(size, bytes.length) > Limits.BYTES
                    ? Either.left(
                            BadFile.whole("has more than " + Limits.BYTES + " bytes; that is the most that is read"))
                    : Either.right(bytes);
        } catch (NoSuchFileException missing) {
            return Either.left(BadFile.whole("there is no such file" + NEEDED));
        } catch (AccessDeniedException denied) {
            return Either.left(BadFile.whole("may not be read by this user" + NEEDED));
        } catch (IOException unreadable) {
            return Either.left(BadFile.whole(
                    "cannot be read: " + Option.of(unreadable.getMessage()).getOrElse("no reason given")));
        }
    }
}
