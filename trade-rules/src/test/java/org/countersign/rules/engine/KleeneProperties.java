package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Scope;
import org.countersign.testkit.Jqwik;
import org.countersign.trade.base.Truth;

class KleeneProperties {
    @Property
    void whatIsKnownIsDecidedAsInPlainJava(@ForAll("formulas") Formula formula, @ForAll("complete") Toy toy) {
        assertEquals(Truth.of(formula.holds(toy)), truth(formula.condition(), toy));
    }

    @Property
    void anAnswerIsUnknownExactlyWhenTheMissingFactsCanTurnItEitherWay(
            @ForAll("formulas") Formula formula, @ForAll("fewUnknown") Toy toy) {
        Vector<Boolean> possible = toy.completions().map(formula::holds).distinct();
        Truth exact = possible.size() == 2 ? Truth.UNKNOWN : Truth.of(possible.head());
        assertEquals(exact, truth(formula.condition(), toy));
    }

    @Property
    void notNotIsNothing(@ForAll("formulas") Formula formula, @ForAll("partial") Toy toy) {
        Condition<Toy> a = formula.condition();
        assertEquals(truth(a, toy), truth(Condition.not(Condition.not(a)), toy));
    }

    @Property
    void deMorgan(@ForAll("formulas") Formula one, @ForAll("formulas") Formula other, @ForAll("partial") Toy toy) {
        Condition<Toy> a = one.condition();
        Condition<Toy> b = other.condition();
        assertEquals(
                truth(Condition.not(Condition.all(a, b)), toy),
                truth(Condition.any(Condition.not(a), Condition.not(b)), toy));
        assertEquals(
                truth(Condition.not(Condition.any(a, b)), toy),
                truth(Condition.all(Condition.not(a), Condition.not(b)), toy));
    }

    @Property
    void neitherOrderNorRepetitionNorNestingOfPartsMatters(
            @ForAll("formulas") Formula one, @ForAll("formulas") Formula other, @ForAll("partial") Toy toy) {
        Condition<Toy> a = one.condition();
        Condition<Toy> b = other.condition();
        assertEquals(truth(Condition.all(a, b), toy), truth(Condition.all(b, a, b), toy));
        assertEquals(truth(Condition.any(a, b), toy), truth(Condition.any(b, a, b), toy));
        assertEquals(
                truth(Condition.all(a, Condition.all(b, a)), toy), truth(Condition.all(Condition.all(a, b), a), toy));
    }

    @Property
    void allAndAnyTakeInEachOther(
            @ForAll("formulas") Formula one,
            @ForAll("formulas") Formula other,
            @ForAll("formulas") Formula third,
            @ForAll("partial") Toy toy) {
        Condition<Toy> a = one.condition();
        Condition<Toy> b = other.condition();
        Condition<Toy> c = third.condition();
        assertEquals(truth(a, toy), truth(Condition.all(a, Condition.any(a, b)), toy));
        assertEquals(
                truth(Condition.all(a, Condition.any(b, c)), toy),
                truth(Condition.any(Condition.all(a, b), Condition.all(a, c)), toy));
    }

    @Property
    void forEachIsAllOfItsElements(@ForAll("formulas") Formula formula, @ForAll("partial") Toy toy) {
        Condition<Toy> each = Condition.forEach(Toy.MANY, formula.condition());
        Truth whole = truth(formula.condition(), toy);
        assertEquals(toy.parts().isEmpty() ? Truth.YES : whole, truth(each, toy));
    }

    @Property
    void presentIsNeverUnknown(@ForAll("partial") Toy toy) {
        Toy.REFS.forEach(
                ref -> assertEquals(Truth.of(ref.find(Scope.of(toy)).isDefined()), truth(Condition.present(ref), toy)));
        assertEquals(Truth.of(!toy.parts().isEmpty()), truth(Condition.present(Toy.MANY), toy));
    }

    private static Truth truth(Condition<Toy> condition, Toy toy) {
        return Kleene.truth(condition, Scope.of(toy));
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return Jqwik.arbitrary(Formula.any());
    }

    @Provide
    Arbitrary<Toy> complete() {
        return Jqwik.arbitrary(Toy.toys(100));
    }

    @Provide
    Arbitrary<Toy> partial() {
        return Jqwik.arbitrary(Toy.toys(80));
    }

    @Provide
    Arbitrary<Toy> fewUnknown() {
        return Jqwik.arbitrary(Toy.toys(80).filter(toy -> toy.unknown() <= Toy.FEW));
    }
}
