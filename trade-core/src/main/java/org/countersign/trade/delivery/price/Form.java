package org.countersign.trade.delivery.price;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Stage;

/**
 * A price as a sum whose costs are not filled in yet: so many times the goods, so many times each stage, and a rest. Every price of a sheet is
 * one, so a conversion is arithmetic on sums, and a cost that cancels out of it need not be known.
 *
 * @param goods the factor of the cost of the goods
 * @param stages the factor of the cost of each stage, never zero
 * @param rest what is fixed
 * @param gaps what else has to be known
 * @param no why there is no such price
 */
record Form(Ratio goods, Map<Stage, Ratio> stages, Ratio rest, Seq<Reason> gaps, Option<Reason> no) {
    static final Form NOTHING = new Form(Ratio.ZERO, LinkedHashMap.empty(), Ratio.ZERO, Vector.empty(), Option.none());

    static Form goodsTimes(Ratio factor) {
        return new Form(factor, NOTHING.stages, Ratio.ZERO, NOTHING.gaps, NOTHING.no);
    }

    static Form of(Seq<Stage> stages) {
        Map<Stage, Ratio> once = stages.toLinkedMap(stage -> stage, stage -> Ratio.ONE);
        return new Form(Ratio.ZERO, once, Ratio.ZERO, NOTHING.gaps, NOTHING.no);
    }

    static Form of(Ratio rest) {
        return new Form(Ratio.ZERO, NOTHING.stages, rest, NOTHING.gaps, NOTHING.no);
    }

    Form lacking(Reason gap) {
        return lacking(Vector.of(gap));
    }

    Form lacking(Seq<Reason> more) {
        return new Form(goods, stages, rest, gaps.appendAll(more).distinct(), no);
    }

    Form refused(Reason why) {
        return new Form(goods, stages, rest, gaps, no.orElse(Option.some(why)));
    }

    Form plus(Form other) {
        Map<Stage, Ratio> sum = stages.merge(other.stages, Ratio::plus).filterValues(factor -> factor.signum() != 0);
        return new Form(
                goods.plus(other.goods),
                sum,
                rest.plus(other.rest),
                gaps.appendAll(other.gaps).distinct(),
                no.orElse(other.no));
    }

    Form times(Ratio factor) {
        return factor.signum() == 0
                ? NOTHING
                : new Form(goods.times(factor), stages.mapValues(factor::times), rest.times(factor), gaps, no);
    }

    Form minus(Form other) {
        return plus(other.times(Ratio.of(-1, 1)));
    }

    /** The same sum without the goods. */
    Form bare() {
        return new Form(Ratio.ZERO, stages, rest, gaps, no);
    }
}
