package org.countersign.trade.fulfilment.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Stance;
import org.junit.jupiter.api.Test;

/** Who answers for an attribute, case by case. All names are fiction. */
class AssessmentTest {
    private static final Digest A = Digest.of("A");
    private static final Digest B = Digest.of("B");
    private static final Moment RELEASED = Moment.parse("2026-05-10T09:00:00+08:00");

    private static Moment may(int day) {
        return Moment.parse("2026-05-" + (day < 10 ? "0" : "") + day + "T12:00:00+08:00");
    }

    private static WordFact mail(String number, int day, Digest about) {
        return new WordFact(
                number, may(day), Stance.CONFIRMS, Option.some(about), Truth.YES, Truth.YES, false, Option.some(78));
    }

    private static WordFact spoken(String number, int day, Option<Digest> about) {
        return new WordFact(number, may(day), Stance.CONFIRMS, about, Truth.NO, Truth.UNKNOWN, false, Option.some(10));
    }

    private static WordFact objection(String number, int day, Option<Digest> about) {
        return new WordFact(number, may(day), Stance.OBJECTS, about, Truth.YES, Truth.YES, false, Option.some(78));
    }

    private static DisputeFacts facts(Digest goods, WordFact... words) {
        return DisputeFacts.builder()
                .order("4711")
                .attribute("logo position")
                .revisions(Vector.of(new RevisionFact("A", A, may(1))))
                .words(Vector.of(words))
                .concluded(Option.some(may(2)))
                .released(Option.some(RELEASED))
                .delivered(Option.some(goods))
                .build();
    }

    private static DisputeFacts revised(DisputeFacts facts, int day) {
        return DisputeFacts.SHAPE.with(
                facts, DisputeFacts.REVISIONS, facts.revisions().append(new RevisionFact("B", B, may(day))));
    }

    private static String verdict(DisputeFacts facts) {
        Assessment found = Assessment.of(facts);
        return found.verdict() + ": " + found.why().map(reason -> reason.code()).mkString(", ");
    }

    private static String articles(DisputeFacts facts) {
        return Assessment.of(facts).articles().mkString(", ");
    }

    @Test
    void madeAsConfirmed() {
        DisputeFacts facts = facts(A, mail("S-1", 3, A));
        Assessment found = Assessment.of(facts);
        assertEquals("MADE_AS_CONFIRMED: DSP-CONFIRMED", verdict(facts));
        assertEquals(Option.some("S-1"), found.decisive());
        assertEquals(Option.some(78), found.points());
        assertEquals("CISG 35(2)(c), CISG 29(1), CISG 29(2), CISG 11", articles(facts), "after the contract");
        assertEquals(
                "CISG 35(2)(c), CISG 35(3), CISG 11",
                articles(DisputeFacts.SHAPE.with(facts, DisputeFacts.CONCLUDED, Option.some(may(4)))),
                "before it the buyer knew");
        assertEquals(
                "MADE_AS_CONFIRMED: DSP-CONFIRMED",
                verdict(facts(A, mail("S-1", 3, A), objection("S-2", 20, Option.some(A)))),
                "what he says at the inspection changes nothing");
    }

    @Test
    void aSilenceThatTheContractMakesAnApproval() {
        WordFact deemed =
                new WordFact("SH-1", may(3), Stance.CONFIRMS, Option.some(A), Truth.NO, Truth.NO, true, Option.none());
        assertEquals("MADE_AS_CONFIRMED: DSP-DEEMED", verdict(facts(A, deemed)));
    }

    @Test
    void aConfirmationThatCameAfterTheReleaseIsOne() {
        assertEquals("MADE_AS_CONFIRMED: DSP-CONFIRMED-LATE", verdict(facts(A, mail("S-1", 12, A))));
        assertEquals(
                "NEVER_CONFIRMED: DSP-NOTHING-CONFIRMS, DSP-TAKEN-BACK",
                verdict(facts(A, mail("S-1", 12, A), objection("S-2", 13, Option.some(A)))));
    }

    @Test
    void deviates() {
        DisputeFacts facts = facts(B, mail("S-1", 3, A));
        assertEquals("DEVIATES: DSP-OTHER-CONFIRMED", verdict(facts));
        assertEquals("CISG 35(1), CISG 35(2)(c), CISG 38(1), CISG 39(1), CISG 39(2)", articles(facts));
        assertEquals(
                "DEVIATES: DSP-OTHER-CONFIRMED",
                verdict(facts(B, mail("S-1", 3, B), mail("S-2", 4, A))),
                "of two the later counts");
    }

    @Test
    void theOkOnThePhoneThatNamedNothing() {
        DisputeFacts facts = facts(A, spoken("S-1", 3, Option.none()), objection("S-2", 20, Option.some(A)));
        assertEquals("NEVER_CONFIRMED: DSP-NOTHING-CONFIRMS, DSP-VAGUE", verdict(facts));
        assertEquals(Option.none(), Assessment.of(facts).decisive());
        assertEquals("CISG 35(1), CISG 35(2)(c), CISG 18(1), CISG 11, CISG 29(2), CISG 39(1)", articles(facts));
    }

    @Test
    void aSpokenYesAndAWrittenNoAreConflictingEvidence() {
        assertEquals(
                "CONFLICTING_EVIDENCE: DSP-WEAK, DSP-OPPOSED",
                verdict(facts(A, spoken("S-1", 3, Option.some(A)), objection("S-2", 20, Option.some(A)))));
        assertEquals(
                "NEVER_CONFIRMED: DSP-NOTHING-CONFIRMS, DSP-WEAK", verdict(facts(A, spoken("S-1", 3, Option.some(A)))));
    }

    @Test
    void changedAfterwards() {
        DisputeFacts after = revised(facts(A, mail("S-1", 3, A)), 15);
        assertEquals("CHANGED_AFTERWARDS: DSP-CONFIRMED, DSP-CHANGED-AFTER-RELEASE", verdict(after));
        assertEquals(
                "CHANGED_AFTERWARDS: DSP-CONFIRMED, DSP-CHANGED-BEFORE-RELEASE",
                verdict(revised(facts(A, mail("S-1", 3, A)), 8)));
        assertEquals(
                "CHANGED_AFTERWARDS: DSP-CONFIRMED, DSP-CHANGED-AFTER-RELEASE, DSP-FORM",
                verdict(DisputeFacts.SHAPE.with(after, DisputeFacts.FORM_CLAUSE, Option.some("clause 14"))));
        assertEquals("CISG 29(1), CISG 29(2), CISG 35(2)(c)", articles(after));
        DisputeFacts sameDay = DisputeFacts.SHAPE.with(
                facts(A, mail("S-1", 3, A)),
                DisputeFacts.REVISIONS,
                Vector.of(new RevisionFact("A", A, may(1)), new RevisionFact("B", B, Moment.parse("2026-05-10"))));
        assertEquals("CONFLICTING_EVIDENCE: DSP-CONFIRMED, DSP-ORDER-UNKNOWN", verdict(sameDay));
    }

    @Test
    void whatWasTakenBackBeforeTheReleaseIsNotConfirmed() {
        assertEquals(
                "NEVER_CONFIRMED: DSP-NOTHING-CONFIRMS, DSP-TAKEN-BACK",
                verdict(facts(A, mail("S-1", 3, A), objection("S-2", 5, Option.some(A)))));
        assertEquals(
                "CONFLICTING_EVIDENCE: DSP-ORDER-UNKNOWN",
                verdict(facts(A, mail("S-1", 3, A), objection("S-2", 5, Option.none()))),
                "it may have been about this");
        assertEquals(
                "MADE_AS_CONFIRMED: DSP-CONFIRMED",
                verdict(facts(A, mail("S-1", 3, A), objection("S-2", 5, Option.some(B)))),
                "it was about something else");
    }

    @Test
    void whatNobodyCanPutInOrderIsConflictingEvidence() {
        WordFact someday = new WordFact(
                "S-2",
                Moment.parse("2026-05-03"),
                Stance.CONFIRMS,
                Option.some(B),
                Truth.YES,
                Truth.YES,
                false,
                Option.none());
        assertEquals("CONFLICTING_EVIDENCE: DSP-ORDER-UNKNOWN", verdict(facts(A, mail("S-1", 3, A), someday)));
        WordFact atRelease = new WordFact(
                "S-3",
                Moment.parse("2026-05-10"),
                Stance.CONFIRMS,
                Option.some(A),
                Truth.YES,
                Truth.YES,
                false,
                Option.none());
        assertEquals("CONFLICTING_EVIDENCE: DSP-ORDER-UNKNOWN", verdict(facts(A, atRelease)));
    }

    @Test
    void nobodyHasLooked() {
        DisputeFacts facts = DisputeFacts.SHAPE.with(facts(A), DisputeFacts.DELIVERED, Option.none());
        assertEquals("UNKNOWN: DSP-NOT-INSPECTED", verdict(facts));
        assertEquals("CISG 38(1), CISG 39(1)", articles(facts));
    }

    @Test
    void noticeIsCountedAndTwoYearsAreTheEnd() {
        DisputeFacts over = DisputeFacts.SHAPE.with(
                facts(B, mail("S-1", 3, A)), DisputeFacts.HANDED_OVER, Option.some(Moment.parse("2026-07-01")));
        assertEquals("DEVIATES: DSP-OTHER-CONFIRMED, DSP-NO-NOTICE", verdict(over));
        assertEquals("DEVIATES: DSP-OTHER-CONFIRMED, DSP-NOTICE", verdict(noticed(over, "2028-07-01")));
        assertEquals("DEVIATES: DSP-OTHER-CONFIRMED, DSP-NOTICE-TOO-LATE", verdict(noticed(over, "2028-07-04")));
        assertEquals(
                "notice was given 14 days after the goods were handed over; whether that was a reasonable time is to be"
                        + " judged",
                DisputeTexts.english()
                        .say(Assessment.of(noticed(over, "2026-07-15")).why().last()));
        DisputeFacts late = DisputeFacts.SHAPE.with(
                noticed(over, "9999-12-31"), DisputeFacts.HANDED_OVER, Option.some(Moment.parse("9998-01-01")));
        assertEquals("DEVIATES: DSP-OTHER-CONFIRMED, DSP-NOTICE", verdict(late), "years end with 9999");
    }

    private static DisputeFacts noticed(DisputeFacts facts, String day) {
        return DisputeFacts.SHAPE.with(facts, DisputeFacts.NOTICED, Option.some(Moment.parse(day)));
    }

    @Test
    void theChainTellsAllInItsOrder() {
        DisputeFacts facts = DisputeFacts.SHAPE.with(
                revised(
                        facts(
                                A,
                                objection("S-4", 20, Option.some(A)),
                                mail("S-1", 3, A),
                                spoken("S-2", 4, Option.none()),
                                new WordFact(
                                        "S-3",
                                        may(5),
                                        Stance.INFORMS,
                                        Option.none(),
                                        Truth.YES,
                                        Truth.YES,
                                        false,
                                        Option.none())),
                        15),
                DisputeFacts.HANDED_OVER,
                Option.some(may(25)));
        assertEquals(
                "DSP-REVISED, DSP-CONFIRMED, DSP-VAGUE, DSP-INFORMED, DSP-RELEASED, DSP-REVISED, DSP-OBJECTED,"
                        + " DSP-HANDED-OVER",
                Assessment.of(facts).chain().map(link -> link.what().code()).mkString(", "));
    }

    @Test
    void anAssessmentReadsAsOneAndNotAsAdvice() {
        Assessment found = Assessment.of(facts(A, mail("S-1", 3, A)));
        assertEquals("""
            Order 4711, logo position
            On this evidence the goods were made as the buyer's side confirmed; it would answer for what it confirmed.
            - statement S-1 confirms exactly this content, in writing and by somebody authorised (CISG 35(2)(c))
            Statement S-1 can be proved with 78 points of 100.
            What happened:
            - 2026-05-01T12:00:00+08:00 revision A became current
            - 2026-05-03T12:00:00+08:00 statement S-1 confirms exactly this content, in writing and by somebody authorised
            - 2026-05-10T09:00:00+08:00 production was released
            To be read, if the convention applies: CISG 35(2)(c), CISG 29(1), CISG 29(2), CISG 11
            This is an assessment of the evidence by stated rules. It is no legal advice; what a court would make of it is another question.\
            """, DisputeTexts.lines(DisputeTexts.english(), found).mkString("\n"));
        Seq<String> chinese = DisputeTexts.lines(DisputeTexts.chinese(), found);
        assertTrue(chinese.last().contains("不是法律意见"), chinese.last());
        assertTrue(chinese.forAll(line -> !line.contains("`") && !line.contains("{")), chinese.mkString("\n"));
    }

    @Test
    void everyReasonAndVerdictHasWordsInBothLanguages() {
        for (Texts texts : Vector.of(DisputeTexts.english(), DisputeTexts.chinese())) {
            for (DisputeReason reason : DisputeReason.values()) {
                assertTrue(texts.find(reason.reason().code()).isDefined(), reason.name());
            }
            for (Verdict verdict : Verdict.values()) {
                assertTrue(texts.find("verdict." + verdict.code()).isDefined(), verdict.name());
            }
        }
    }

    @Test
    void whatIsNoFactIsRefused() {
        Refused.with(
                "revisions must stand once each, at least one: `A, A`",
                () -> DisputeFacts.SHAPE.with(
                        facts(A),
                        DisputeFacts.REVISIONS,
                        Vector.of(new RevisionFact("A", A, may(1)), new RevisionFact("A", B, may(2)))));
        Refused.with(
                "revisions must follow one another: `A` and `B`",
                () -> DisputeFacts.SHAPE.with(
                        facts(A),
                        DisputeFacts.REVISIONS,
                        Vector.of(new RevisionFact("A", A, may(2)), new RevisionFact("B", B, may(1)))));
        Refused.with("a word must stand once: `S-1, S-1`", () -> facts(A, mail("S-1", 3, A), mail("S-1", 4, A)));
        Refused.with(
                "points must lie between 0 and 100: `101`",
                () -> new WordFact(
                        "S-1", may(1), Stance.CONFIRMS, Option.none(), Truth.YES, Truth.YES, false, Option.some(101)));
    }
}
