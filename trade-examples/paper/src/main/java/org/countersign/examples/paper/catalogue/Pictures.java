package org.countersign.examples.paper.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Base64;
import org.countersign.trade.base.Digest;
import org.countersign.trade.catalogue.Picture;

/** The bytes of pictures by their digest, so that a page shows the picture that the listing means and no other. */
public final class Pictures {
    private final Map<Digest, String> byContent;

    private Pictures(Map<Digest, String> byContent) {
        this.byContent = byContent;
    }

    /** The pictures of these bytes. */
    public static Pictures of(Seq<byte[]> all) {
        return new Pictures(LinkedHashMap.ofEntries(
                all.map(bytes -> Tuple.of(Digest.of(bytes), Base64.getEncoder().encodeToString(bytes)))));
    }

    /** The picture as an address that holds it whole; none if its bytes are not here. */
    Option<String> address(Picture picture) {
        return byContent.get(picture.content()).map(bytes -> "data:" + picture.mediaType() + ";base64," + bytes);
    }
}
