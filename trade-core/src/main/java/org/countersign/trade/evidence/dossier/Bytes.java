package org.countersign.trade.evidence.dossier;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.style.Evolving;

/** The content of a file, which nobody can change any more. */
@Evolving
public final class Bytes {
    /** One character for each byte: the one way in which the JDK holds bytes that cannot change. */
    private final String latin;

    private Bytes(String latin) {
        this.latin = latin;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The UTF-8 bytes of this text. */
    public static Bytes of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text of which these are the UTF-8 bytes; none if they are of no text. */
    public Option<String> text() {
        try {
            return Option.some(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(toBytes()))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Option.none();
        }
    }

    /** How many there are. */
    public int size() {
        return latin.length();
    }

    /** Their digest. */
    public Digest digest() {
        return Digest.of(toBytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && latin.equals(bytes.latin);
    }

    @Override
    public int hashCode() {
        return latin.hashCode();
    }

    @Override
    public String toString() {
        return "Bytes[" + size() + "]";
    }
}
