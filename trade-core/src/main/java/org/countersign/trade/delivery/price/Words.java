package org.countersign.trade.delivery.price;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;

/** The lower-case words of closed lists, both ways. */
final class Words {
    private Words() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Scalar<E> scalar(String name, E[] values) {
        return new Scalar<>(name, Words::word, text -> find(name, text, values));
    }

    static <E extends Enum<E>> E find(String name, String text, E[] values) {
        Vector<E> all = Vector.of(values);
        return all.find(value -> word(value).equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(name + " must be one of "
                        + all.map(Words::word).mkString(", ") + ": `" + PlainText.shown(text) + "`"));
    }
}
