package org.countersign.examples.desk.ubl;

import io.vavr.collection.LinkedHashMap;

/**
 * Something that a reader should know about how a paper was read.
 *
 * @param key what its text is filed under
 * @param arguments what the text names
 */
public record Remark(String key, LinkedHashMap<String, String> arguments) {
    /** A remark of that key. */
    public static Remark of(String key) {
        return new Remark(key, LinkedHashMap.empty());
    }

    /** The same remark with one more argument. */
    public Remark with(String name, String value) {
        return new Remark(key, arguments.put(name, value));
    }
}
