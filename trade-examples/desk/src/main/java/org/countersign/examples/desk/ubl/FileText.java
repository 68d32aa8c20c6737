package org.countersign.examples.desk.ubl;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** The characters of an XML file: by its byte order mark, else by its declaration, else UTF-8; no byte is guessed. */
final class FileText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final int PROLOG = 200;

    private FileText() {}

    static Either<BadFile, String> of(byte[] bytes) {
        return charset(bytes).flatMap(charset -> decoded(bytes, charset));
    }

    private static Either<BadFile, Charset> charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Either.right(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0x00, '<')) {
            return Either.right(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0x00)) {
            return Either.right(StandardCharsets.UTF_16LE);
        }
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1));
        String name = declared.find() ? declared.group(1) : "UTF-8";
        return Charset.isSupported(name)
                ? Either.right(Charset.forName(name))
                : Either.left(
                        BadFile.at(1, "found encoding `" + PlainText.shown(name) + "`, which this Java does not know"));
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        boolean same = bytes.length >= first.length;
        for (int i = 0; same && i < first.length; i++) {
            same = (bytes[i] & 0xFF) == first[i];
        }
        return same;
    }

    private static Either<BadFile, String> decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        result = result.isError() ? result : decoder.flush(out);
        String read = out.flip().toString();
        String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        if (bytes.length > 0
                && result.isError()
                && (text.isEmpty() || text.stripLeading().startsWith("<"))) {
            return Either.left(BadFile.at(
                    1 + (int) text.chars().filter(c -> c == '\n').count(),
                    "byte " + (in.position() + 1) + " of the file is no " + charset.name()));
        }
        return stranger(text).toEither(text).swap();
    }

    /** The JDK's reader says "not allowed in prolog" about a PDF; this says what was found. */
    private static Option<BadFile> stranger(String text) {
        if (text.isBlank()) {
            return Option.some(BadFile.at(1, "the file is empty" + UblFile.NEEDED));
        }
        if (text.stripLeading().startsWith("<")) {
            return Option.none();
        }
        int line = 1 + (int) text.lines().takeWhile(String::isBlank).count();
        String words = text.lines().dropWhile(String::isBlank).findFirst().orElse("");
        return Option.some(
                BadFile.at(line, "found `" + PlainText.shown(words.strip()) + "`, which is not XML" + UblFile.NEEDED));
    }
}
