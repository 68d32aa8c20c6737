package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.datetime.xml.XMLOffsetTime;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.jspecify.annotations.Nullable;

/** Takes values out of the file one by one: what fits is marked as gone over, what does not is remarked on. */
final class Words {
    private LinkedHashSet<Remark> remarks = LinkedHashSet.empty();

    Seq<Remark> remarks() {
        return remarks.toVector();
    }

    void remark(Remark remark) {
        remarks = remarks.add(remark);
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
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            remark(Remark.of("unfit")
                    .with("place", bound.element().path())
                    .with("rule", Option.of(unfit.getMessage()).getOrElse("")));
            return Option.none();
        }
    }

    /** The instant, where date and time agree on one; else the day. */
    Option<Moment> moment(Option<Bound<XMLOffsetDate>> date, Option<Bound<XMLOffsetTime>> time) {
        Option<Moment> instant = date.flatMap(d -> time.flatMap(t -> Moments.instant(d.value(), t.value())));
        if (instant.isDefined()) {
            time.forEach(t -> t.element().carry());
            date.forEach(d -> d.element().carry());
            return instant;
        }
        time.filter(t -> date.isDefined())
                .forEach(t -> remark(Remark.of("time.no-offset")
                        .with("time", t.element().text().strip())));
        return date.flatMap(d -> take(d, Moments::day));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R|\t", " ");
    }
}
