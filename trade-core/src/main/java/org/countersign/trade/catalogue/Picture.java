package org.countersign.trade.catalogue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A picture of a product, by the digest of its bytes, so that whoever ordered can prove which one he saw. The bytes are the host's.
 *
 * @param content the digest of the bytes
 * @param mediaType what the bytes are, one of {@link #MEDIA_TYPES}
 * @param caption what it shows, if somebody says so
 */
@Evolving
public record Picture(Digest content, String mediaType, Option<String> caption) {
    /** What every browser shows (image types of the IANA registry of media types, read in 2026). */
    public static final Vector<String> MEDIA_TYPES =
            Vector.of("image/jpeg", "image/png", "image/webp", "image/svg+xml", "image/avif");

    /** The digest of the bytes. */
    public static final Field<Picture, Digest> CONTENT = Field.one("content", Scalar.DIGEST, Picture::content);
    /** What the bytes are. */
    public static final Field<Picture, String> MEDIA_TYPE =
            Field.one("mediaType", new Scalar<>("media type", Function.identity(), Picture::known), Picture::mediaType);
    /** What it shows. */
    public static final Field<Picture, Option<String>> CAPTION = Field.maybe("caption", Scalar.NAME, Picture::caption);

    /** The fields and how a picture is made of them. */
    public static final Shape<Picture> SHAPE = Shape.of(
            "picture",
            1,
            Picture.class,
            v -> new Picture(v.of(CONTENT), v.of(MEDIA_TYPE), v.of(CAPTION)),
            CONTENT,
            MEDIA_TYPE,
            CAPTION);

    /** Checks media type and caption. */
    public Picture {
        known(mediaType);
        caption.forEach(PlainText::checkName);
    }

    private static String known(String type) {
        if (!MEDIA_TYPES.contains(type)) {
            throw new IllegalArgumentException("media type must be one of " + MEDIA_TYPES.mkString("`", "`, `", "`")
                    + ": `" + PlainText.shown(type) + "`");
        }
        return type;
    }

    @Override
    public String toString() {
        return Summary.of("Picture")
                .with("content", content)
                .with("mediaType", mediaType)
                .with("caption", caption)
                .toString();
    }
}
