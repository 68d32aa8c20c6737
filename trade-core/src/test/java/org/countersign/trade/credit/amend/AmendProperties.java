package org.countersign.trade.credit.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.credit.Credit;

class AmendProperties extends HistoryLaws<AmendState, AmendReport, AmendDecision> {
    AmendProperties() {
        super(Kits.credit());
    }

    /** Whatever banks tell us, our terms stay those that we had. */
    @Property(tries = 100)
    void noReportChangesTheTermsOfACreditThatIsAdvised(@ForAll("journals") Seq<Entry> journal) {
        Option<Credit> before = Option.none();
        for (Placed<AmendState> placed : noted(journal).timeline()) {
            Option<Credit> now = file(placed.outcome().state()).map(CreditFile::inForce);
            if (placed.act() instanceof AmendReport && before.isDefined()) {
                assertEquals(before, now);
            }
            before = now;
        }
    }

    /** Nothing binds us that we have not accepted, in words or by papers that fit it. */
    @Property(tries = 100)
    void everyAmendmentInForceWasAcceptedByAnActOfOurs(@ForAll("journals") Seq<Entry> journal) {
        Set<Integer> ours = HashSet.empty();
        for (Placed<AmendState> placed : noted(journal).timeline()) {
            ours = ours.addAll(named(placed.act()));
            Set<Integer> said = ours;
            file(placed.outcome().state())
                    .forEach(file -> assertTrue(
                            file.amendments()
                                    .filter(one -> one.answer() == Answer.ACCEPTED)
                                    .forAll(one -> said.contains(one.amendment().number())),
                            file::toString));
        }
    }

    /** An answer is final, and an amendment once advised stays in the file. */
    @Property(tries = 100)
    void answersAreFinal(@ForAll("journals") Seq<Entry> journal) {
        Seq<Answered> before = Vector.empty();
        for (Placed<AmendState> placed : noted(journal).timeline()) {
            Seq<Answered> now =
                    file(placed.outcome().state()).map(CreditFile::amendments).getOrElse(Vector.empty());
            before.zip(now).forEach(pair -> {
                assertEquals(pair._1.amendment(), pair._2.amendment());
                assertTrue(pair._1.answer() == Answer.OPEN || pair._1.answer() == pair._2.answer());
                assertTrue(!pair._1.isExtended() || pair._2.isExtended());
            });
            assertTrue(before.size() <= now.size());
            before = now;
        }
    }

    private static Seq<Integer> named(Act act) {
        if (act instanceof AmendDecision.Accept whole) {
            return Vector.of(whole.number());
        }
        return act instanceof AmendDecision.Present papers ? papers.fits() : Vector.empty();
    }

    private static Option<CreditFile> file(AmendState state) {
        return state.fold(
                unadvised -> Option.none(),
                inForce -> Option.some(inForce.file()),
                amending -> Option.some(amending.file()),
                transferred -> Option.some(transferred.file()));
    }
}
