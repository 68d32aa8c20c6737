package org.countersign.trade.delivery.price;

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
 * @param stages the factor of the cost of each stage in the order of {@link Stage}, zero where it is not in the sum
 * @param rest what is fixed
 * @param gaps what else has to be known
 * @param no why there is no such price
 */
record Form(Ratio goods, Vector<Ratio> stages, Ratio rest, Seq<Reason> gaps, Option<Reason> no) {
    private static final Vector<Stage> ALL = Vector.of(Stage.values());
    private static final Vector<Ratio> NONE = ALL.map(stage -> Ratio.ZERO);

    static final Form NOTHING = new Form(Ratio.ZERO, NONE, Ratio.ZERO, Vector.empty(), Option.none());

    static Form goodsTimes(Ratio factor) {
        return new Form(factor, NONE, Ratio.ZERO, NOTHING.gaps, NOTHING.no);
    }

    /** These stages, each once. */
    static Form of(Seq<Stage> stages) {
        return goodsTimes(Ratio.ZERO).with(stages);
    }

    static Form of(Ratio rest) {
        return new Form(Ratio.ZERO, NONE, rest, NOTHING.gaps, NOTHING.no);
    }

    /** The same with these stages, each once, in place of its own. */
    Form with(Seq<Stage> once) {
        return new Form(goods, ALL.map(stage -> once.contains(stage) ? Ratio.ONE : Ratio.ZERO), rest, gaps, no);
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
        return new Form(
                goods.plus(other.goods),
                stages.zipWith(other.stages, Ratio::plus),
                rest.plus(other.rest),
                gaps.appendAll(other.gaps).distinct(),
                no.orElse(other.no));
    }

    Form times(Ratio factor) {
        return factor.signum() == 0
                ? NOTHING
                : new Form(goods.times(factor), stages.map(factor::times), rest.times(factor), gaps, no);
    }

    Form minus(Form other) {
        return plus(other.times(Ratio.of(-1, 1)));
    }

    /** The same sum without the goods. */
    Form bare() {
        return new Form(Ratio.ZERO, stages, rest, gaps, no);
    }
}
