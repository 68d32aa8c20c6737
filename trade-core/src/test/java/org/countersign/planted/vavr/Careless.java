package org.countersign.planted.vavr;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Takes what may not be there. */
final class Careless {
    private Careless() {}

    static String called(Option<String> maybe) {
        return maybe.get();
    }

    static Vector<String> referred(Vector<Option<String>> several) {
        return several.map(Option::get);
    }

    static boolean nothing(Option<String> maybe) {
        return maybe.getOrNull() == null;
    }

    /** As it should be: an element by its number is there or the number is wrong. */
    static String careful(Vector<String> several) {
        return several.get(0);
    }
}
