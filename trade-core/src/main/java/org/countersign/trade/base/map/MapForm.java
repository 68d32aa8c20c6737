package org.countersign.trade.base.map;

import io.vavr.control.Either;
import java.util.Map;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;

/**
 * A document as nested maps, lists and texts of the Java library, both ways.
 *
 * <p>A document is a map: under {@value #TYPE} its type and version, under the name of each field that has a content that content. A
 * sequence is a list, a document inside is a map of its own, everything else is a text in its one spelling: numbers too, because a
 * number of JSON is a binary fraction for most that read it. What a host adds stands in the map of its document behind a plus sign. A kind
 * that is not known here and kept to the letter has its canonical lines in a list under {@value #LINES}.
 *
 * <p>As in canonical text, absent is no entry, and any other spelling is refused: a key that the shape does not have, an empty list, a
 * null, a number. The order of the entries means nothing. Nesting goes 64 deep, sequences have at most 1,000,000 elements, the whole at
 * most {@link CanonicalText#MAX_LINES} entries.
 *
 * <p>With Jackson: {@code mapper.writeValueAsString(MapForm.to(Quotation.SHAPE, quotation))}, and back
 * {@code MapForm.from(Quotation.SHAPE, mapper.readValue(json, Map.class))}.
 */
@Evolving
public final class MapForm {
    /** The key of type and version. */
    public static final String TYPE = "@type";
    /** The key of the lines of a kind that is not known here. */
    public static final String LINES = "@lines";

    private MapForm() {}

    /** The document as a map that cannot be changed, its entries in the order of the shape. */
    public static <T> Map<String, Object> to(Shape<T> shape, T document) {
        return new MapWriter().document(shape, document);
    }

    /** The document that this map is the form of, or the first place where it is none. */
    public static <T> Either<MapProblem, T> from(Shape<T> shape, Map<?, ?> map) {
        return MapReader.read(shape, map);
    }
}
