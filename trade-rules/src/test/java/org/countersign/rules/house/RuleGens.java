package org.countersign.rules.house;

import io.vavr.collection.Seq;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** What the rules of the packs hold too few of for two to be compared. */
public final class RuleGens {
    private static final Field<Basket, Seq<String>> EGGS = Field.many("eggs", Scalar.NAME, Basket::eggs);
    private static final Field<Basket, Seq<String>> APPLES = Field.many("apples", Scalar.NAME, Basket::apples);
    private static final Shape<Basket> SHAPE =
            Shape.of("basket", 1, Basket.class, v -> new Basket(v.of(EGGS), v.of(APPLES)), EGGS, APPLES);

    private record Basket(Seq<String> eggs, Seq<String> apples) {}

    private RuleGens() {}

    /** References to many values. */
    public static Gen<Many<?, ?>> many() {
        return Gen.of(Ref.of(SHAPE).many(EGGS), Ref.of(SHAPE).many(APPLES));
    }
}
