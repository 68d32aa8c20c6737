package org.countersign.testkit.trade;

import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.map.MapProblem;
import org.countersign.trade.offer.Quotation;

/** Differences between documents, and what is wrong with maps. */
public final class DiffGens {
    private DiffGens() {}

    /** Changes of the four kinds. */
    public static Gen<Change> change() {
        Gen<Option<Path>> place = BaseGens.path().map(Option::some);
        Gen<Option<String>> text = BaseGens.text().map(Option::some);
        Gen<Change> changed = source -> new Change(
                place.next(source),
                place.next(source),
                text.next(source).map(before -> "a" + before),
                text.next(source).map(after -> "b" + after));
        return Gen.oneOf(
                changed,
                source -> new Change(Option.none(), place.next(source), Option.none(), text.next(source)),
                source -> new Change(place.next(source), Option.none(), text.next(source), Option.none()),
                source -> new Change(place.next(source), place.next(source), Option.none(), Option.none()));
    }

    /** What differs between a quotation and what somebody made of it; in some cases nothing. */
    public static Gen<Diff> diff() {
        return source -> {
            Quotation before = QuotationGens.quotation().next(source);
            return Diff.between(Quotation.SHAPE, before, edited(before).next(source));
        };
    }

    /** A quotation that was edited. */
    public static Gen<Quotation> edited(Quotation quotation) {
        return source -> Edits.of(
                        Quotation.SHAPE,
                        quotation,
                        QuotationGens.quotation(quotation.currency()).next(source))
                .next(source);
    }

    /** Changes, none to four. */
    public static Gen<Diff> changes() {
        return change().many(0, 4).map(Diff::new);
    }

    /** Problems of maps. */
    public static Gen<MapProblem> mapProblem() {
        return source -> new MapProblem(
                source.percent(20) ? Path.root() : BaseGens.path().next(source),
                BaseGens.name().next(source));
    }
}
