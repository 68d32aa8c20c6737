package org.countersign.trade.delivery.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.Stage;
import org.junit.jupiter.api.Test;

/** The table of duties: how deep it is, that it holds together, that it says what the sheets say, and that it has words. */
class DutyTableTest {
    private static final Path COUNTS =
            Path.of("src/test/resources/org/countersign/trade/delivery/duty/duty-counts.txt");
    private static final Seq<RuleSheet> CURRENT =
            RuleSheet.all().filter(sheet -> sheet.edition() == Edition.INCOTERMS_2020);

    /**
     * The public machine-readable model of the rules of 2020 counts 187 obligations, 48 powers and 13 stages of cost over the eleven rules. Ours:
     * duties other than the stages of cost, and what a failed duty lets the other side do; of the two variants of FCA the one that has fewer.
     */
    @Test
    void theTableGoesDeeperThanThePublicModel() {
        Map<Incoterm, Depth> byRule = LinkedHashMap.ofEntries(CURRENT.groupBy(RuleSheet::rule)
                .map(same -> Tuple.of(
                        same._1, same._2.map(Depth::of).minBy(Depth::duties).getOrElse(Depth.NONE))));
        assertEquals(11, byRule.size());
        assertTrue(byRule.values().map(Depth::duties).sum().intValue() > 187, byRule::toString);
        assertTrue(byRule.values().map(Depth::powers).sum().intValue() > 48, byRule::toString);
        assertTrue(byRule.values().map(Depth::ofTheRules).sum().intValue() > 48, byRule::toString);
        assertTrue(Stage.values().length > 13);
    }

    /** By rule, to be looked at when it changes. */
    @Test
    void eachRuleHasThisManyDuties() {
        Committed.check(
                COUNTS,
                "# Duties by rule: edition, rule, duties of the seller, duties of the buyer,"
                        + " what the other side may do if one fails, and how much of it the rules themselves give.\n"
                        + RuleSheet.all().map(DutyTableTest::counted).mkString());
    }

    private static String counted(RuleSheet sheet) {
        Seq<Duty> duties = Duty.of(sheet);
        return Vector.of(
                        sheet.edition().year(),
                        sheet.name(),
                        duties.count(duty -> duty.by() == Side.SELLER),
                        duties.count(duty -> duty.by() == Side.BUYER),
                        Depth.of(sheet).powers(),
                        Depth.of(sheet).ofTheRules())
                .mkString("", ",", "\n");
    }

    @Test
    void noRuleSaysADutyTwiceAndEveryDutyStandsInAnArticleOfWhoOwesIt() {
        RuleSheet.all().forEach(sheet -> {
            Seq<Duty> duties = Duty.of(sheet);
            assertEquals(
                    duties.map(Duty::code).distinct().toVector(),
                    duties.map(Duty::code).toVector());
            duties.forEach(duty -> {
                assertEquals(duty.by(), duty.article().side(), duty::toString);
                assertEquals(duty.by().other(), duty.towards());
                assertEquals(sheet.edition(), duty.edition());
                assertEquals(duty.ifNot().distinct(), duty.ifNot(), duty::toString);
                assertTrue(duty.ifNot().nonEmpty(), duty::toString);
            });
            assertEquals(
                    duties.sortBy(
                            duty -> duty.by().ordinal() * 100 + duty.article().number()),
                    duties);
        });
    }

    @Test
    void everyArticleThatBindsSomebodyIsThere() {
        // B8 of 2020 binds nobody under any rule; B5 and A6 bind nobody under some, which the table leaves out
        Set<String> articles = HashSet.ofAll(CURRENT.flatMap(Duty::of))
                .map(duty -> duty.article().toString());
        assertEquals(
                TreeSet.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10"),
                TreeSet.ofAll(articles.filter(name -> name.startsWith("A"))));
        assertEquals(
                TreeSet.of("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B9", "B10"),
                TreeSet.ofAll(articles.filter(name -> name.startsWith("B"))));
    }

    @Test
    void theDutiesSayWhatTheSheetsSay() {
        RuleSheet.all().forEach(sheet -> {
            boolean seller = sheet.contractOfCarriage() == Bearer.SELLER;
            assertEquals(seller, has(sheet, "S-CARRY"), sheet::name);
            assertEquals(sheet.rule().group() == RuleGroup.F, has(sheet, "B-CARRY"), sheet::name);
            assertEquals(sheet.insurance().isDefined(), has(sheet, "S-INSURE"), sheet::name);
            assertEquals(sheet.onBoardOption(), has(sheet, "B-INSTRUCT-CARRIER"), sheet::name);
            assertEquals(sheet.onBoardOption(), has(sheet, "S-ON-BOARD-BILL"), sheet::name);
            assertEquals(sheet.bearer(Stage.EXPORT_CLEARANCE) == Bearer.SELLER, has(sheet, "S-EXPORT"), sheet::name);
            assertEquals(sheet.bearer(Stage.EXPORT_CLEARANCE) == Bearer.BUYER, has(sheet, "B-EXPORT"), sheet::name);
            assertEquals(sheet.bearer(Stage.IMPORT_CLEARANCE) == Bearer.SELLER, has(sheet, "S-IMPORT"), sheet::name);
            assertEquals(sheet.bearer(Stage.IMPORT_CLEARANCE) == Bearer.BUYER, has(sheet, "B-IMPORT"), sheet::name);
            assertEquals(sheet.bearer(Stage.IMPORT_DUTY_TAX) == Bearer.SELLER, has(sheet, "S-DUTY"), sheet::name);
            assertEquals(sheet.rule().group() == RuleGroup.D, has(sheet, "S-TRANSIT"), sheet::name);
            assertTrue(
                    has(sheet, "S-DELIVER") && has(sheet, "B-PRICE") && has(sheet, "S-RISK") && has(sheet, "B-RISK"));
        });
    }

    /** What moves the risk early, article by article: one of the few places where the rules themselves name a consequence. */
    @Test
    void theFailuresThatMoveTheRiskEarlyAreThoseOfTheRules() {
        assertEquals("B-CHOSEN-TIME B-CHOSEN-POINT", early(Incoterm.EXW));
        assertEquals("B-COME B-NAME-CARRIER B-NAME-TIME B-NAME-POINT B-NAME-MEANS", early(Incoterm.FCA));
        assertEquals("B-COME B-NAME-SHIP B-NAME-TIME B-NAME-LOADING B-NAME-SECURITY", early(Incoterm.FAS));
        assertEquals(early(Incoterm.FAS), early(Incoterm.FOB));
        Vector.of(Incoterm.CPT, Incoterm.CIP, Incoterm.CFR, Incoterm.CIF)
                .forEach(rule -> assertEquals("B-CHOSEN-TIME B-CHOSEN-POINT", early(rule)));
        Vector.of(Incoterm.DAP, Incoterm.DPU)
                .forEach(rule -> assertEquals("B-IMPORT B-CHOSEN-TIME B-CHOSEN-POINT", early(rule)));
        assertEquals("B-IMPORT-HELP B-CHOSEN-TIME B-CHOSEN-POINT", early(Incoterm.DDP));
    }

    private static String early(Incoterm rule) {
        return Duty.of(RuleSheet.of(rule, Edition.INCOTERMS_2020).head())
                .filter(duty -> duty.ifNot().contains(Consequence.RISK_PASSES_EARLY)
                        || duty.ifNot().contains(Consequence.RESULTING_RISK))
                .map(Duty::code)
                .mkString(" ");
    }

    @Test
    void whatOnlyOneEditionHasIsNotInTheOther() {
        RuleSheet fca2010 = RuleSheet.of(Incoterm.FCA, Edition.INCOTERMS_2010).head();
        RuleSheet fca2020 = RuleSheet.of(Incoterm.FCA, Edition.INCOTERMS_2020).head();
        assertTrue(has(fca2020, "S-ON-BOARD-BILL") && !has(fca2010, "S-ON-BOARD-BILL"));
        assertTrue(has(fca2020, "S-SECURITY") && !has(fca2010, "S-SECURITY"));
        assertTrue(!has(fca2020, "S-DECLINE-CARRIAGE") && has(fca2010, "S-DECLINE-CARRIAGE"));
        assertTrue(!has(fca2020, "B-INSPECTION") && has(fca2010, "B-INSPECTION"));
        assertEquals("A2", article(fca2020, "S-DELIVER"));
        assertEquals("A4", article(fca2010, "S-DELIVER"));
        assertEquals(
                "Incoterms 2010 B7",
                Duty.of(fca2010)
                        .find(duty -> duty.code().equals("B-NAME-CARRIER"))
                        .map(duty -> duty.citation().toString())
                        .getOrElse(""));
    }

    @Test
    void onlyTheBuyerFailsHisWayIntoTheRisk() {
        RuleSheet.all().flatMap(Duty::of).forEach(duty -> {
            boolean early = duty.ifNot().contains(Consequence.RISK_PASSES_EARLY)
                    || duty.ifNot().contains(Consequence.RESULTING_RISK);
            assertTrue(!early || duty.by() == Side.BUYER, duty::toString);
            assertTrue(!duty.ifNot().contains(Consequence.RISK_STAYS) || duty.by() == Side.SELLER, duty::toString);
        });
    }

    @Test
    void everythingHasWordsInBothLanguagesAndNoWordIsIdle() {
        Set<String> wanted = keys();
        Vector.of(DutyTexts.english(), DutyTexts.chinese()).forEach(texts -> {
            assertEquals(TreeSet.empty(), TreeSet.ofAll(wanted.removeAll(texts.keys())));
            assertEquals(
                    TreeSet.empty(),
                    TreeSet.ofAll(texts.keys()
                            .filter(key -> key.matches("(duty|event|proviso|if-not|limit|state|kind)\\..*"))
                            .removeAll(wanted.add("if-not.cited").add("state.OWED.until"))));
        });
        assertEquals(DutyTexts.english().keys(), DutyTexts.chinese().keys());
        DutyTexts.english()
                .keys()
                .forEach(key ->
                        assertEquals(arguments(DutyTexts.english(), key), arguments(DutyTexts.chinese(), key), key));
    }

    private static Set<String> keys() {
        return HashSet.ofAll(RuleSheet.all().flatMap(Duty::of).map(duty -> "duty." + duty.code()))
                .addAll(Vector.of(Event.values()).map(event -> "event." + event))
                .addAll(Vector.of(Proviso.values()).map(proviso -> "proviso." + proviso))
                .addAll(Vector.of(Consequence.values()).map(consequence -> "if-not." + consequence))
                .addAll(Vector.of(Limit.values()).map(limit -> "limit." + limit))
                .addAll(Vector.of(DutyState.values()).map(state -> "state." + state))
                .addAll(Vector.of(DutyKind.values()).map(kind -> "kind." + kind))
                .addAll(Vector.of(RiskNow.Ground.values()).map(ground -> "risk-now." + ground));
    }

    private static TreeSet<String> arguments(Texts texts, String key) {
        return TreeSet.ofAll(Pattern.compile("\\{[a-z]+}")
                .matcher(texts.find(key).getOrElse(""))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @Test
    void everyEventProvisoLimitAndConsequenceIsUsed() {
        Seq<Duty> all = RuleSheet.all().flatMap(Duty::of);
        Set<Event> used = HashSet.ofAll(all.flatMap(duty -> Vector.of(duty.trigger())
                        .appendAll(duty.doneBy())
                        .appendAll(duty.brokenBy())
                        .appendAll(duty.needs())
                        .appendAll(duty.limit().ends())))
                .add(Event.GOODS_IDENTIFIED);
        assertEquals(HashSet.of(Event.values()), used);
        assertEquals(
                HashSet.of(Proviso.values()),
                HashSet.ofAll(all.flatMap(duty -> duty.onlyIf().toVector().appendAll(duty.unless()))));
        assertEquals(HashSet.of(Limit.values()), HashSet.ofAll(all.map(Duty::limit)));
        assertEquals(HashSet.of(Consequence.values()), HashSet.ofAll(all.flatMap(Duty::ifNot)));
        assertEquals(HashSet.of(DutyKind.values()), HashSet.ofAll(all.map(Duty::kind)));
    }

    @Test
    void whatABreachBringsIsCitedFromTheLawOfSaleAndTheRestFromTheRules() {
        Duty price = duty(Incoterm.CIF, "B-PRICE");
        Duty insure = duty(Incoterm.CIF, "S-INSURE");
        Duty ship = duty(Incoterm.FOB, "B-NAME-SHIP");
        assertEquals("CISG 61(1)(b), 74", price.citation(Consequence.DAMAGES).toString());
        assertEquals("CISG 45(1)(b), 74", insure.citation(Consequence.DAMAGES).toString());
        assertEquals(
                "Incoterms 2020 B3",
                ship.citation(Consequence.RISK_PASSES_EARLY).toString());
        assertEquals("Incoterms 2020 A5", insure.citation().toString());
        assertEquals(
                "Incoterms 2020 A9",
                duty(Incoterm.CIF, "S-COSTS").citation(Consequence.NO_RECOVERY).toString());
        assertEquals(
                "Incoterms 2020 B9",
                duty(Incoterm.CIF, "B-COSTS").citation(Consequence.NO_RECOVERY).toString());
        assertEquals(
                "practice",
                duty(Incoterm.CIF, "S-FREIGHT")
                        .citation(Consequence.CARRIER_LIEN)
                        .authority()
                        .code());
        Vector.of(Consequence.values())
                .forEach(one -> assertTrue(
                        !one.citation(Edition.INCOTERMS_2010, Side.BUYER)
                                .toString()
                                .isEmpty(),
                        one.name()));
    }

    @Test
    void articlesAndCodesAreReadAndRefused() {
        Vector.range(1, 11)
                .forEach(number -> Vector.of(Side.values())
                        .forEach(side -> assertEquals(
                                new Article(side, number), Article.parse(new Article(side, number).toString()))));
        Refused.with("article must be written A1 to B10: `A11`", () -> Article.parse("A11"));
        Refused.with("article must have a number from 1 to 10: `0`", () -> new Article(Side.BUYER, 0));
        Refused.with("article must have a number from 1 to 10: `11`", () -> new Article(Side.SELLER, 11));
        Duty price = duty(Incoterm.CIF, "B-PRICE");
        Refused.with(
                "code of a duty must be such as `S-DELIVER`: `price`",
                () -> new Duty(
                        "price",
                        price.edition(),
                        price.by(),
                        price.kind(),
                        price.article(),
                        price.onlyIf(),
                        price.unless(),
                        price.trigger(),
                        price.limit(),
                        price.doneBy(),
                        price.brokenBy(),
                        price.needs(),
                        price.ifNot()));
        Refused.with(
                "event must be one such as `delivered` or `goods-identified`: `shipped`", () -> Event.parse("shipped"));
        Vector.of(Event.values()).forEach(event -> assertEquals(event, Event.parse(event.toString())));
    }

    private static boolean has(RuleSheet sheet, String code) {
        return Duty.of(sheet).exists(duty -> duty.code().equals(code));
    }

    private static String article(RuleSheet sheet, String code) {
        return Duty.of(sheet)
                .find(duty -> duty.code().equals(code))
                .map(duty -> duty.article().toString())
                .getOrElse("");
    }

    private static Duty duty(Incoterm rule, String code) {
        return Duty.of(RuleSheet.of(rule, Edition.INCOTERMS_2020).head())
                .find(duty -> duty.code().equals(code))
                .getOrElseThrow(() -> new AssertionError(code));
    }

    /** How many duties a rule has, and how many powers stand behind them, by the law of sale and by the rules themselves. */
    private record Depth(int duties, int powers, int ofTheRules) {
        static final Depth NONE = new Depth(0, 0, 0);

        static Depth of(RuleSheet sheet) {
            Seq<Duty> duties = Duty.of(sheet);
            Seq<Consequence> powers = duties.flatMap(Duty::ifNot).filter(Consequence::isPower);
            return new Depth(duties.size(), powers.size(), powers.count(Consequence::isOfTheRules));
        }
    }
}
