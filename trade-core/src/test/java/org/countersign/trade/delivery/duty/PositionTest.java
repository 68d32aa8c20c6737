package org.countersign.trade.delivery.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Stories: what a fact changes in what is owed, in what follows, and in who bears the risk. */
class PositionTest {
    private static final TermFacts USUAL = TermFacts.ofTheBareRule()
            .with(Proviso.FORMALITIES, true)
            .with(Proviso.TRANSIT, false)
            .with(Proviso.USUALLY_UNPACKED, false)
            .with(Proviso.SECURITY_REQUIRED, false)
            .with(Event.CONTRACT, Moment.parse("2026-03-01"))
            .with(Event.PERIOD_ENDS, Moment.parse("2026-04-15"))
            .with(Event.GOODS_IDENTIFIED, Moment.parse("2026-04-10"));

    private static final Vector<Story> STORIES = stories();

    @TestFactory
    Stream<DynamicTest> everyStoryEndsAsItIsTold() {
        return STORIES.map(story -> DynamicTest.dynamicTest(story.kind() + ": " + story.title(), story::check))
                .toJavaStream();
    }

    @Test
    void everyKindOfDutyHasAStoryInWhichTheOutcomeChanges() {
        Vector.of(DutyKind.values()).forEach(kind -> {
            Vector<Story> told = STORIES.filter(story -> story.kind() == kind);
            assertTrue(told.map(Story::outcome).distinct().size() > 1, kind::name);
        });
        assertEquals(
                HashSet.of(RiskNow.Ground.values()),
                HashSet.ofAll(STORIES.map(story -> story.risk().ground())));
        assertEquals(
                HashSet.of(DutyState.values()),
                HashSet.ofAll(STORIES.flatMap(story -> story.standing().map(Standing::state))));
    }

    @Test
    void whatBothSidesOweIsListedWithTheLateOnesFirst() {
        TermFacts facts = USUAL.with(Event.DELIVERED, day("2026-04-14")).with(Event.CARRIER_NAMED, day("2026-03-20"));
        Position position = Position.of(sheet(Incoterm.FOB), facts, day("2026-04-20"));
        assertEquals(
                "S-EXPORT S-CHECK S-PACK S-MARK S-INVOICE S-PROOF S-NOTICE-DELIVERED", owed(position, Side.SELLER));
        assertEquals("B-PRICE", owed(position, Side.BUYER));
        assertEquals(Vector.empty(), position.asks());
        assertEquals(Vector.empty(), position.failures(Side.BUYER));
        assertEquals(
                "S-EXPORT S-CHECK S-PACK S-MARK",
                position.failures(Side.SELLER).map(one -> one.duty().code()).mkString(" "));
    }

    private static String owed(Position position, Side side) {
        return position.owed(side).map(one -> one.duty().code()).mkString(" ");
    }

    @Test
    void aProvisoThatNobodyAnsweredIsAsked() {
        Position position = Position.of(
                sheet(Incoterm.FOB), TermFacts.none().with(Event.CONTRACT, day("2026-03-01")), day("2026-03-02"));
        assertTrue(position.asks().contains(Proviso.SELLER_CONTRACTS_CARRIAGE));
        assertTrue(position.asks().contains(Proviso.FORMALITIES));
        assertEquals(Option.some(Proviso.FORMALITIES), position.of("S-EXPORT").flatMap(Standing::asks));
        assertFalse(position.of("S-EXPORT").exists(one -> one.state().isOwed()));
        assertEquals(Option.none(), position.of("S-INSURE"));
    }

    @Test
    void whatHasNotHappenedYetWaitsForIt() {
        Position position = Position.of(sheet(Incoterm.CIF), USUAL, day("2026-03-02"));
        assertEquals(
                Option.some(Event.DELIVERED), position.of("S-TRANSPORT-DOC").flatMap(Standing::waitsFor));
        assertEquals(
                Option.some(Event.CARRIER_NAMED),
                Position.of(sheet(Incoterm.FOB), USUAL, day("2026-03-02"))
                        .of("S-DELIVER")
                        .flatMap(Standing::waitsFor));
    }

    @Test
    void anEventThatLiesAheadHasNotHappened() {
        TermFacts facts = USUAL.with(Event.DELIVERED, day("2026-04-14"));
        Position before = Position.of(sheet(Incoterm.CIF), facts, day("2026-04-10"));
        assertEquals(Option.some(DutyState.OWED), before.of("S-DELIVER").map(Standing::state));
        assertEquals(RiskNow.Ground.NOT_DELIVERED, before.risk().ground());
        Position exact = Position.of(
                sheet(Incoterm.CIF),
                facts.with(Event.DELIVERED, Moment.parse("2026-04-14T10:00:00+08:00")),
                Moment.parse("2026-04-14T09:59:59+08:00"));
        assertEquals(RiskNow.Ground.NOT_DELIVERED, exact.risk().ground());
    }

    @Test
    void factsAreReadAsTheyAreWritten() {
        assertEquals(
                "contract 2026-03-01; delivered 2026-04-14T10:00:00+08:00; formalities yes; transit no",
                TermFacts.parse("transit no; delivered 2026-04-14T10:00:00+08:00; contract 2026-03-01; formalities yes")
                        .spelling());
        assertEquals("none", TermFacts.parse("none").spelling());
        assertEquals(USUAL.with(Event.ARRIVED, day("2026-04-20")).without(Event.ARRIVED), USUAL);
        String rule = "term fact must be a new event and its moment or a new proviso and yes or no, such as"
                + " `delivered 2026-05-12` or `formalities yes`: ";
        Refused.with(rule + "`shipped 2026-05-12`", () -> TermFacts.parse("shipped 2026-05-12"));
        Refused.with(rule + "`formalities maybe`", () -> TermFacts.parse("formalities maybe"));
        Refused.with(rule + "`transit no`", () -> TermFacts.parse("transit no; transit no"));
        Refused.with(rule + "`arrived 2026-05-13`", () -> TermFacts.parse("arrived 2026-05-12; arrived 2026-05-13"));
        Refused.with(rule + "``", () -> TermFacts.parse(""));
        Refused.with("term facts must have at most 10000 characters", () -> TermFacts.parse("x".repeat(10_001)));
        assertTrue(TermFacts.parse("arrived 2026-05-12")
                        .is(Proviso.TRANSIT)
                        .not()
                        .and(TermFacts.parse("transit yes").is(Proviso.TRANSIT))
                == Truth.UNKNOWN);
    }

    @Test
    void aPositionIsSaidInBothLanguages() {
        Position position = Position.of(sheet(Incoterm.FOB), USUAL, day("2026-04-20"));
        Duty ship = standing(position, "B-NAME-SHIP").duty();
        DutyWords english = DutyWords.in(DutyTexts.english());
        DutyWords chinese = DutyWords.in(DutyTexts.chinese());
        assertEquals("tell the seller the name of the ship", english.duty(position.sheet(), ship));
        assertEquals(
                "unless it is agreed that the seller contracts for the carriage, and once the contract is concluded",
                english.when(ship));
        assertEquals("除非约定由卖方订立运输合同，且自合同订立起", chinese.when(ship));
        assertEquals("late since 2026-04-15", english.state(standing(position, "B-NAME-SHIP")));
        assertEquals(
                "owed since 2026-03-01, by 2026-04-15",
                english.state(standing(Position.of(sheet(Incoterm.FOB), USUAL, day("2026-03-02")), "B-NAME-SHIP")));
        assertEquals(
                "The buyer bears the risk since 2026-04-15, though the goods are not delivered: he failed, and they are"
                        + " clearly those of this contract.",
                english.risk(position.risk()));
        assertEquals(
                "the seller may claim what it costs him (Incoterms 2020 B9)",
                english.consequence(ship, Consequence.EXTRA_COSTS));
        assertEquals(
                "deliver the goods: on board of the ship in the port of shipment",
                english.duty(position.sheet(), standing(position, "S-DELIVER").duty()));
        assertEquals("买方", chinese.side(Side.BUYER));
    }

    @Test
    void aRuleAnswersTheQuestionsThatPeopleAsk() {
        DutyWords english = DutyWords.in(DutyTexts.english());
        assertEquals(
                Vector.of(
                        "Made for: sea and inland waterway only, where the goods are handed over at the ship",
                        "Place behind the rule: the port of destination, where cost ends; the risk passes at the port of"
                                + " shipment, so name that as well",
                        "Delivered when: on board of the ship in the port of shipment",
                        "Cost and risk: part: the risk passes at origin, the seller pays to the destination",
                        "Contract of carriage: the seller makes it",
                        "Own transport: the rule reckons with a carrier or a ship, or says nothing of carriage",
                        "Insurance: the seller, for the buyer's benefit: Institute Cargo Clauses (C) or like cover, named"
                                + " risks only, at least 110 % of the price, in the currency of the contract, from the"
                                + " point of delivery to at least the named place",
                        "Export clearance: seller",
                        "Import clearance: buyer",
                        "Freight on the bill: prepaid",
                        "On-board bill: no such option"),
                english.of(sheet(Incoterm.CIF))
                        .map(said -> said.question() + ": " + said.answer())
                        .toVector());
        assertEquals(
                "can be agreed: the buyer then has his carrier issue it to the seller",
                english.of(sheet(Incoterm.FCA)).last().answer());
        assertEquals("the buyer may fetch the goods with his own vehicle", own(sheet(Incoterm.FCA)));
        assertEquals(
                "this edition does not speak of it",
                own(RuleSheet.of(Incoterm.FCA, Edition.INCOTERMS_2010).head()));
        RuleSheet.all()
                .forEach(sheet -> Vector.of(DutyTexts.english(), DutyTexts.chinese())
                        .forEach(texts -> DutyWords.in(texts)
                                .of(sheet)
                                .forEach(said -> assertFalse(
                                        said.answer().contains("`")
                                                || said.answer().contains("{"),
                                        said::answer))));
    }

    private static String own(RuleSheet sheet) {
        return DutyWords.in(DutyTexts.english()).of(sheet).get(5).answer();
    }

    private static Standing standing(Position position, String code) {
        return position.of(code).getOrElseThrow(() -> new AssertionError(code));
    }

    private static RuleSheet sheet(Incoterm rule) {
        return RuleSheet.of(rule, Edition.INCOTERMS_2020).head();
    }

    private static Moment day(String day) {
        return Moment.parse(day);
    }

    private static Vector<Story> stories() {
        try (InputStream stream = Objects.requireNonNull(PositionTest.class.getResourceAsStream("stories.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Story.of(Vector.of(line.split(" \\| ", -1))));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** One line of the table. */
    private record Story(DutyKind kind, String title, Position position, String code, String outcome) {
        static Story of(Vector<String> cells) {
            String rule = cells.get(2).replaceFirst("[12]? .*", "");
            int variant = cells.get(2).charAt(rule.length()) == '2' ? 1 : 0;
            Edition edition = Edition.valueOf("INCOTERMS_" + cells.get(2).replaceFirst(".* ", ""));
            TermFacts facts = Vector.of(cells.get(3).split("; "))
                    .filter(fact -> !fact.equals("-"))
                    .foldLeft(USUAL, Story::with);
            Position position = Position.of(
                    RuleSheet.of(Incoterm.valueOf(rule), edition).get(variant), facts, Moment.parse(cells.get(4)));
            return new Story(
                    DutyKind.valueOf(cells.get(0)),
                    cells.get(1),
                    position,
                    cells.get(5).replaceFirst("=.*", ""),
                    cells.drop(5).mkString(" | "));
        }

        private static TermFacts with(TermFacts facts, String fact) {
            if (fact.startsWith("not ")) {
                String name = fact.substring(4);
                return TermFacts.parse(Vector.of(facts.spelling().split("; "))
                        .filter(word -> !word.startsWith(name + " "))
                        .mkString("; "));
            }
            TermFacts more = TermFacts.parse(fact);
            TermFacts happened = more.moments().foldLeft(facts, (all, one) -> all.with(one._1, one._2));
            return more.answers().foldLeft(happened, (all, one) -> all.with(one._1, one._2));
        }

        Option<Standing> standing() {
            return position.of(code);
        }

        RiskNow risk() {
            return position.risk();
        }

        void check() {
            String follows =
                    standing().map(Standing::follows).getOrElse(Vector.empty()).mkString(" ");
            assertEquals(
                    outcome,
                    code + "="
                            + standing().fold(() -> "NONE", one -> one.state().name()) + " | "
                            + (follows.isEmpty() ? "-" : follows) + " | "
                            + risk().bearer().fold(() -> "-", Side::name) + " "
                            + risk().since().fold(() -> "-", Moment::toString) + " " + risk().ground());
            standing()
                    .forEach(one -> assertTrue(one.duty().kind() == kind || kind == DutyKind.DELIVERY, one::toString));
        }
    }
}
