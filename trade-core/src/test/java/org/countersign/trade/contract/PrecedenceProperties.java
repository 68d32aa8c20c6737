package org.countersign.trade.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.ContractGens;
import org.countersign.trade.base.Path;

/** What holds of every order of precedence. */
class PrecedenceProperties {
    @Property(tries = 300)
    void whatGovernsSpeaksAndNothingOfAHigherRankDoes(
            @ForAll("orders") Precedence order,
            @ForAll("papers") Seq<TermsPaper> papers,
            @ForAll("fields") Path field) {
        for (TermsPaper by : order.governs(field, papers).by()) {
            assertTrue(by.says(field).nonEmpty());
            assertTrue(papers.filter(other -> rank(order, other) >= 0 && rank(order, other) < rank(order, by))
                    .forAll(other -> other.says(field).isEmpty()));
        }
    }

    @Property(tries = 300)
    void eachPaperThatSaysSomethingElseIsNamedAndNoOther(
            @ForAll("orders") Precedence order,
            @ForAll("papers") Seq<TermsPaper> papers,
            @ForAll("fields") Path field) {
        Governing governing = order.governs(field, papers);
        for (TermsPaper by : governing.by()) {
            Vector<TermsPaper> otherwise = papers.toVector()
                    .filter(paper ->
                            paper.says(field).nonEmpty() && !paper.says(field).equals(by.says(field)));
            assertEquals(
                    otherwise.toSet(),
                    governing
                            .against()
                            .toVector()
                            .appendAll(governing.unranked())
                            .toSet());
        }
    }

    @Property(tries = 100)
    void inWhichOrderThePapersLieDoesNotMatter(
            @ForAll("orders") Precedence order,
            @ForAll("papers") Seq<TermsPaper> papers,
            @ForAll("fields") Path field) {
        Governing one = order.governs(field, papers);
        Governing other = order.governs(field, papers.reverse());
        assertEquals(one.by().map(paper -> paper.says(field)), other.by().map(paper -> paper.says(field)));
        assertEquals(one.against().toSet(), other.against().toSet());
        assertEquals(one.isSettled(), other.isSettled());
    }

    private static int rank(Precedence order, TermsPaper paper) {
        return order.order().indexOf(paper.kind());
    }

    @Provide
    Arbitrary<Precedence> orders() {
        return Jqwik.arbitrary(ContractGens.precedence());
    }

    @Provide
    Arbitrary<Seq<TermsPaper>> papers() {
        return Jqwik.arbitrary(ContractGens.papers());
    }

    @Provide
    Arbitrary<Path> fields() {
        return Jqwik.arbitrary(
                Gen.of("lines", "documents", "deliveryTerm", "note").map(Path::parse));
    }
}
