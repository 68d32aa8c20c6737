package org.countersign.trade.base;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;

/**
 * Why something has no effect or may not be done: a stable code, the arguments of its text, and who says so. The words come later,
 * in any language, from {@link Texts}.
 *
 * @param code stable, unique and never used again for anything else, such as {@code INQ-WITHDRAWN}
 * @param arguments what the text names, by name, in the order given
 * @param citation the authority behind it
 */
@Evolving
public record Reason(String code, Map<String, String> arguments, Citation citation) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,8}(-[A-Z0-9]{1,16}){1,5}");

    /** Checks the code. */
    public Reason {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code must be capitals such as `INQ-WITHDRAWN`: `" + PlainText.shown(code) + "`");
        }
        arguments = LinkedHashMap.ofEntries(arguments);
    }

    /** A reason whose text names nothing. */
    public static Reason of(String code, Citation citation) {
        return new Reason(code, LinkedHashMap.empty(), citation);
    }

    /** The same reason, naming one thing more. */
    public Reason with(String name, Object value) {
        Tuple2<String, String> argument = Tuple.of(name, value.toString());
        return new Reason(code, LinkedHashMap.ofEntries(arguments).put(argument), citation);
    }

    @Override
    public String toString() {
        return Summary.of("Reason")
                .with("code", code)
                .with("arguments", arguments)
                .with("citation", citation)
                .toString();
    }
}
