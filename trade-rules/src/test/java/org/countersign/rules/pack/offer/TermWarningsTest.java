package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.FreightClause;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.duty.Consequence;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.DutyKind;
import org.countersign.trade.delivery.duty.Event;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.Proviso;
import org.countersign.trade.delivery.duty.RiskNow;
import org.countersign.trade.delivery.duty.TermFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every known misuse of a delivery term is caught by a rule, or told by the facts, or named with the reason why it is not yet. */
class TermWarningsTest {
    private static final Vector<Vector<String>> ROWS = rows();

    private static final Map<String, Runnable> FACTS = LinkedHashMap.of(
            "loading under EXW", TermWarningsTest::loadingIsTheBuyers,
            "papers under EXW", TermWarningsTest::theBuyerOwesAReceiptAndNoProofOfExport,
            "cover under CIP", TermWarningsTest::theLeastCoverRose,
            "unloading", TermWarningsTest::oneRuleOfEachEditionUnloads,
            "late import clearance", TermWarningsTest::theBuyerBearsWhatResults,
            "additions", TermWarningsTest::additionsAreRemarkedAndAsked,
            "nomination", TermWarningsTest::theRiskPassesEarly,
            "what is not settled", TermWarningsTest::breachIsLeftToTheLaw);

    @Test
    void thereAreTwentySixAndEachIsAccountedFor() {
        assertEquals(
                Vector.rangeClosed(1, 26).map(number -> String.format(Locale.ROOT, "INC-W%02d", number)),
                ROWS.map(row -> row.get(0)));
        assertEquals(TreeSet.of("fact", "later", "rule"), TreeSet.ofAll(ROWS.map(row -> row.get(3))));
        assertEquals(
                FACTS.keySet().toSortedSet(),
                ROWS.filter(row -> row.get(3).equals("fact"))
                        .map(row -> row.get(4))
                        .toSortedSet());
    }

    @Test
    void everyRuleThatIsNamedStandsInThePack() {
        Vector<String> codes = QuotationRules.PACK
                .rules()
                .map(Rule::code)
                .map(Object::toString)
                .toVector();
        ROWS.filter(row -> row.get(3).equals("rule"))
                .flatMap(row -> Vector.of(row.get(4).split(" ")))
                .forEach(code -> assertTrue(codes.contains(code), code));
    }

    @Test
    void whatComesLaterSaysWhatItNeedsAndTheSheetHasItsHalf() {
        ROWS.filter(row -> row.get(3).equals("later"))
                .forEach(row -> assertTrue(row.get(4).startsWith("needs the "), row.get(4)));
        assertEquals(FreightClause.PREPAID, sheet(Incoterm.CIF).freight());
        assertEquals(FreightClause.COLLECT, sheet(Incoterm.FOB).freight());
        assertEquals(Option.some(110), sheet(Incoterm.CIP).insurance().map(RuleSheet.Insurance::percent));
    }

    @TestFactory
    Stream<DynamicTest> everyFactIsThere() {
        return FACTS.toVector()
                .map(fact -> DynamicTest.dynamicTest(fact._1, fact._2::run))
                .toJavaStream();
    }

    private static void loadingIsTheBuyers() {
        assertEquals(Bearer.BUYER, sheet(Incoterm.EXW).bearer(Stage.LOADING_AT_ORIGIN_PREMISES));
        assertEquals(Bearer.SELLER, sheet(Incoterm.FCA).bearer(Stage.LOADING_AT_ORIGIN_PREMISES));
    }

    private static void theBuyerOwesAReceiptAndNoProofOfExport() {
        assertEquals(
                "B-FORM B-RECEIPT",
                Duty.of(sheet(Incoterm.EXW))
                        .filter(duty -> duty.by() == Side.BUYER && duty.kind() == DutyKind.DOCUMENT)
                        .map(Duty::code)
                        .mkString(" "));
    }

    private static void theLeastCoverRose() {
        assertEquals(Option.some("ICC_A"), sheet(Incoterm.CIP).insurance().map(RuleSheet.Insurance::clauses));
        assertEquals(
                Option.some("ICC_C"),
                RuleSheet.of(Incoterm.CIP, Edition.INCOTERMS_2010)
                        .head()
                        .insurance()
                        .map(RuleSheet.Insurance::clauses));
    }

    private static void oneRuleOfEachEditionUnloads() {
        assertEquals(
                "DPU DAT DEQ",
                RuleSheet.all()
                        .filter(sheet ->
                                Duty.of(sheet).exists(duty -> duty.code().equals("S-UNLOAD")))
                        .map(RuleSheet::name)
                        .mkString(" "));
    }

    private static void theBuyerBearsWhatResults() {
        TermFacts facts = TermFacts.ofTheBareRule()
                .with(Proviso.FORMALITIES, true)
                .with(Event.PERIOD_ENDS, Moment.parse("2026-04-15"))
                .with(Event.ARRIVED, Moment.parse("2026-04-10"));
        Vector.of(Incoterm.DAP, Incoterm.DPU)
                .forEach(rule -> assertEquals(
                        RiskNow.Ground.RESULTING,
                        Position.of(sheet(rule), facts, Moment.parse("2026-04-20"))
                                .risk()
                                .ground()));
    }

    private static void additionsAreRemarkedAndAsked() {
        Vector.of("FOB stowed and trimmed Santos", "CIF Lagos liner terms", "DDP Berlin VAT unpaid")
                .map(DeliveryTerm::read)
                .forEach(read -> {
                    assertTrue(read.remarks().map(Reason::code).contains("TERM-ADDITION"), read::written);
                    assertTrue(read.asks().map(Reason::code).contains("TERM-ASK-ADDITION"), read::written);
                });
    }

    private static void theRiskPassesEarly() {
        Vector.of(Incoterm.FCA, Incoterm.FAS, Incoterm.FOB).forEach(rule -> {
            Seq<Duty> named = Duty.of(sheet(rule)).filter(duty -> duty.code().startsWith("B-NAME-"));
            assertEquals(4, named.size());
            assertTrue(named.forAll(duty -> duty.ifNot().contains(Consequence.RISK_PASSES_EARLY)));
        });
    }

    private static void breachIsLeftToTheLaw() {
        Vector.of(Consequence.DAMAGES, Consequence.EXTRA_TIME, Consequence.HOLDS_PRICE, Consequence.INTEREST)
                .forEach(what -> assertTrue(!what.isOfTheRules(), what.name()));
    }

    private static RuleSheet sheet(Incoterm rule) {
        return RuleSheet.of(rule, Edition.INCOTERMS_2020).head();
    }

    private static Vector<Vector<String>> rows() {
        try (var stream = Objects.requireNonNull(TermWarningsTest.class.getResourceAsStream("term-warnings.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(" \\| ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
