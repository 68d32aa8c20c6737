package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.jspecify.annotations.Nullable;

/** Takes values out of the file one by one: what fits is marked as gone over, what does not is remarked on. */
final class Words {
    private Vector<Remark> remarks = Vector.empty();

    Seq<Remark> remarks() {
        return remarks;
    }

    void remark(Remark remark) {
        remarks = remarks.append(remark);
    }

    /** A name: line ends become blanks. */
    Option<String> name(Option<Bound<String>> written) {
        return written.flatMap(words -> take(words, text -> PlainText.checkName(PlainText.of(oneLine(text)))));
    }

    /** The texts that say something, each on a line of its own. */
    Option<String> text(Seq<Bound<String>> written) {
        Seq<String> texts = written.flatMap(words -> take(words, PlainText::of));
        return texts.isEmpty() ? Option.none() : Option.some(texts.mkString("\n"));
    }

    /** What stands inside, if it does; remarks on what is written there and was not understood. */
    <T, U> Option<Bound<U>> inside(Bound<T> around, String name, Function<? super T, ? extends @Nullable U> get) {
        Option<Bound<U>> bound = around.one(name, get);
        if (bound.isEmpty()) {
            around.element()
                    .all(name)
                    .forEach(element -> remark(Remark.of("unread")
                            .with("place", element.path())
                            .with("text", element.text().strip())));
        }
        return bound;
    }

    /** A value that is made of the one bound here; blank text is no value. */
    <T, V> Option<V> take(Bound<T> bound, Function<? super T, ? extends V> make, String... attributes) {
        if (bound.element().text().isBlank()) {
            return Option.none();
        }
        try {
            V value = make.apply(bound.value());
            bound.element().carry(attributes);
            return Option.some(value);
        } catch (IllegalArgumentException unfit) {
            remark(Remark.of("unfit")
                    .with("place", bound.element().path())
                    .with("rule", Option.of(unfit.getMessage()).getOrElse("")));
            return Option.none();
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R|\t", " ");
    }
}
