package org.countersign.trade.evidence;

import java.util.regex.Pattern;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A picture, a scan, a mail with its headers: something of which a statement holds only the digest. The bytes are the host's to keep; they can
 * be erased one day and the statement still stands.
 *
 * @param name what it was called, for people; never used as the name of a file
 * @param mediaType as RFC 6838 writes it, lower case, without parameters: {@code image/png}
 * @param content the digest of its bytes
 */
@Evolving
public record Attachment(String name, String mediaType, Digest content) {
    /** What it was called. */
    public static final Field<Attachment, String> NAME = Field.one("name", Scalar.NAME, Attachment::name);
    /** Its media type. */
    public static final Field<Attachment, String> MEDIA_TYPE =
            Field.one("mediaType", Scalar.NAME, Attachment::mediaType);
    /** The digest of its bytes. */
    public static final Field<Attachment, Digest> CONTENT = Field.one("content", Scalar.DIGEST, Attachment::content);

    /** The fields and how it is made of them. */
    public static final Shape<Attachment> SHAPE = Shape.of(
            "attachment",
            1,
            Attachment.class,
            v -> new Attachment(v.of(NAME), v.of(MEDIA_TYPE), v.of(CONTENT)),
            NAME,
            MEDIA_TYPE,
            CONTENT);

    private static final Pattern TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}");

    /** Checks name and type. */
    public Attachment {
        PlainText.checkName(name);
        if (!TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException(
                    "media type must be written like `image/png`: `" + PlainText.shown(mediaType) + "`");
        }
    }

    /** An attachment of these bytes. */
    public static Attachment of(String name, String mediaType, byte[] bytes) {
        return new Attachment(name, mediaType, Digest.of(bytes));
    }
}
