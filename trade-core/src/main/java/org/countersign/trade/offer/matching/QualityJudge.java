package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.goods.AttributeName;

/** Holds what a buyer lays down about the quality against what is laid down about a product. */
record QualityJudge(MatchWeights weights) {
    Seq<Answer> answers(Demand demand, Supply supply) {
        int count = demand.quality().size();
        if (count == 0) {
            return Vector.of(Answer.unknown(
                    Criterion.ATTRIBUTES,
                    MatchReason.QUALITY_UNSAID::reason,
                    () -> Ask.buyer(MatchReason.ASK_QUALITY.reason())));
        }
        MatchWeights.Weight whole = weights.of(Criterion.ATTRIBUTES);
        MatchWeights.Weight share = new MatchWeights.Weight(whole.met() / count, whole.missed() / count);
        return demand.quality()
                .map(said -> said.attribute()
                        .map(name -> attribute(name, said.told(), supply, share))
                        .getOrElse(() -> figure(said.told(), supply, share)));
    }

    private Answer attribute(AttributeName name, Told wanted, Supply supply, MatchWeights.Weight share) {
        Option<Told> found = supply.find(name);
        if (found.isEmpty()) {
            return Answer.unknown(
                    Criterion.ATTRIBUTES,
                    () -> named(MatchReason.ATTRIBUTE_UNSAID, name, wanted),
                    () -> Ask.ours(
                            named(MatchReason.ASK_OWN_ATTRIBUTE, name, wanted).with("listing", supply.number())));
        }
        Told offered = found.getOrElse(wanted);
        Truth fits = wanted.isMetBy(offered, weights.nearPercent());
        return fits == Truth.UNKNOWN
                ? Answer.unknown(
                        Criterion.ATTRIBUTES,
                        () -> named(MatchReason.ATTRIBUTE_UNCLEAR, name, wanted).with("offered", offered.text()),
                        () -> Ask.buyer(
                                named(MatchReason.ASK_ATTRIBUTE, name, wanted).with("offered", offered.text())))
                : Answer.known(
                        Criterion.ATTRIBUTES,
                        fits.isYes(),
                        share,
                        () -> named(
                                        fits.isYes() ? MatchReason.ATTRIBUTE_FITS : MatchReason.ATTRIBUTE_DIFFERS,
                                        name,
                                        wanted)
                                .with("offered", offered.text()));
    }

    /** A measure of which the buyer does not say what it is of: met by any measure of the product, refused by the only one of its kind. */
    private Answer figure(Told wanted, Supply supply, MatchWeights.Weight share) {
        Seq<Told> alike = supply.quality()
                .map(Said::told)
                .filter(told -> told.spans().size() == 1
                        && isOfOneKind(wanted.spans().head(), told.spans().head()));
        Seq<Truth> fits = alike.map(told -> wanted.isMetBy(told, weights.nearPercent()));
        int met = fits.indexOf(Truth.YES);
        if (met >= 0) {
            Told offered = alike.get(met);
            return Answer.known(
                    Criterion.ATTRIBUTES,
                    true,
                    share,
                    () -> measured(MatchReason.FIGURE_FITS, wanted).with("offered", offered.text()));
        }
        if (fits.size() == 1 && fits.head().isNo()) {
            Told offered = alike.head();
            return Answer.known(
                    Criterion.ATTRIBUTES,
                    false,
                    share,
                    () -> measured(MatchReason.FIGURE_DIFFERS, wanted).with("offered", offered.text()));
        }
        return Answer.unknown(
                Criterion.ATTRIBUTES,
                () -> measured(MatchReason.FIGURE_UNCLEAR, wanted),
                () -> Ask.buyer(measured(MatchReason.ASK_FIGURE, wanted)));
    }

    private static boolean isOfOneKind(Span one, Span other) {
        return one.unit().equals(other.unit())
                || one.unit().exists(unit -> other.unit().flatMap(unit::in).isDefined());
    }

    private static Reason named(MatchReason reason, AttributeName name, Told wanted) {
        return reason.reason().with("attribute", name.code()).with("wanted", wanted.text());
    }

    private static Reason measured(MatchReason reason, Told wanted) {
        return reason.reason().with("wanted", wanted.text());
    }
}
