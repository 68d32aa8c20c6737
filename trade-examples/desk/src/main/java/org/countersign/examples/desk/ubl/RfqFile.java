package org.countersign.examples.desk.ubl;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.countersign.trade.base.PlainText;

/** A file that should hold a UBL RequestForQuotation. */
public final class RfqFile {
    private static final String NEEDED = "; a UBL 2 RequestForQuotation is needed";

    private RfqFile() {}

    /** What the buyer asks for in that file, or why it cannot be read. */
    public static Either<BadFile, Rfq> read(Path file) {
        return bytes(file).flatMap(RfqFile::parse);
    }

    /** What the buyer asks for in these bytes, or why they cannot be read. */
    public static Either<BadFile, Rfq> parse(byte[] bytes) {
        return looksLikeXml(bytes)
                .flatMap(Scan::of)
                .flatMap(root -> RfqBinding.bind(bytes).flatMap(bound -> RfqMapping.map(new Bound<>(bound, root))));
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

    /** The JDK's reader says "not allowed in prolog" about a PDF; this says what was found. */
    private static Either<BadFile, byte[]> looksLikeXml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        String bare = start.startsWith("\uFEFF") ? start.substring(1) : start;
        if (bytes.length == 0) {
            return Either.left(BadFile.at(1, "the file is empty" + NEEDED));
        }
        boolean sixteenBits = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == -1 || bytes[0] == -2);
        return sixteenBits || bare.isBlank() || bare.strip().startsWith("<")
                ? Either.right(bytes)
                : Either.left(BadFile.at(
                        1,
                        "found `"
                                + PlainText.shown(
                                        bare.strip().lines().findFirst().orElse("")) + "`, which is not XML" + NEEDED));
    }
}
