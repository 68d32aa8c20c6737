package org.countersign.trade.evidence;

import static org.countersign.trade.evidence.StatementTest.confirmed;
import static org.countersign.trade.evidence.StatementTest.objected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form is worth, what is added and taken, and what a later word does. */
class ScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Scale SCALE = Scale.on(TODAY);
    private static final Subject LOGO = Subject.of("PP-2", "logo position", "B");
    private static final Option<Mandate> NAMED =
            Option.some(Mandate.of(MandateBasis.CONTACT_LIST, "order 4711, page 2"));

    private static Statement full(ProofForm form) {
        return confirmed(builder -> builder.company(Option.some("Nordlicht GmbH"))
                .mandate(NAMED)
                .about(Vector.of(LOGO))
                .form(Option.some(form)));
    }

    private static Strength weighed(Statement statement, Statement... others) {
        return SCALE.weigh(statement, Vector.of(others))
                .getOrElseThrow(() -> new AssertionError("no strength: " + statement));
    }

    /** Typed once more from the table of channels, in its order of rank. */
    @ParameterizedTest
    @CsvSource({
        "sealed-sample, 95, SIGNED",
        "certified-signature, 92, SIGNED",
        "signed-form, 85, SIGNED",
        "portal, 82, WRITTEN",
        "email, 78, WRITTEN",
        "email-thread, 60, WRITTEN",
        "platform, 60, WRITTEN",
        "chat, 50, WRITTEN",
        "recording, 35, SPOKEN",
        "recap, 40, SILENT",
        "oral, 10, SPOKEN",
        "own-note, 5, OWN"
    })
    void eachFormHasItsNumberAndItsNature(String code, int points, Nature nature) {
        Statement statement = full(ProofForm.of(code));
        assertEquals(points, weighed(statement).points());
        assertEquals(Option.some(nature), SCALE.nature(statement));
        assertEquals(nature == Nature.SIGNED || nature == Nature.WRITTEN, nature.isWritten());
    }

    @Test
    void everyFormHasANumberAndANature() {
        assertEquals(12, ProofForm.LIST.codes().size());
        assertTrue(ProofForm.LIST
                .codes()
                .forAll(form -> Weights.standard().on(TODAY, form.code()).isDefined()
                        && SCALE.nature(full(form)).isDefined()));
        assertEquals(17, Weights.standard().all().size());
    }

    @Test
    void aPersonWithoutShownAuthorityCountsThirtyLess() {
        assertEquals(
                48,
                weighed(confirmed(builder -> builder.about(Vector.of(LOGO)))).points());
        Mandate apparent = new Mandate(MandateBasis.APPARENT, Option.none());
        assertEquals(
                48,
                weighed(confirmed(builder -> builder.about(Vector.of(LOGO)).mandate(Option.some(apparent))))
                        .points());
    }

    @Test
    void aWordThatNamesNeitherRevisionNorAttributeCountsFiftyLess() {
        Strength vague = weighed(confirmed(builder -> builder.mandate(NAMED).about(Vector.of(Subject.of("PP-2")))));
        assertEquals(28, vague.points());
        assertEquals(
                Vector.of(Weights.REVISION_NOT_IDENTIFIED, Weights.ATTRIBUTE_NOT_NAMED),
                vague.modifiers().map(Weight::name));
        assertEquals(28, weighed(confirmed(builder -> builder.mandate(NAMED))).points(), "it names nothing at all");
        assertEquals(
                53,
                weighed(confirmed(builder -> builder.mandate(NAMED)
                                .about(Vector.of(LOGO, Subject.of("PP-2", "colour", "B"))
                                        .append(new Subject("PP-2", Option.none(), Option.some("B"), Option.none())))))
                        .points(),
                "one of three names no attribute");
    }

    @Test
    void nothingFallsBelowZeroAndNothingRisesAboveAHundred() {
        Statement oral = confirmed(builder -> builder.form(Option.some(ProofForm.ORAL)));
        assertEquals(0, weighed(oral).points());
        Statement sealed =
                Statement.SHAPE.with(full(ProofForm.SEALED_SAMPLE), Statement.ANCHOR, Option.some("notary 2026-117"));
        assertEquals(100, weighed(sealed).points());
    }

    @Test
    void twoFormsThatAgreeAndAnAnchorCountTenEach() {
        Statement chat = full(ProofForm.CHAT);
        Statement mail = Statement.SHAPE.with(full(ProofForm.EMAIL), Statement.NUMBER, "S-7");
        assertEquals(60, weighed(chat, mail).points());
        assertEquals(50, weighed(chat, chat).points(), "a statement does not agree with itself");
        Statement again = Statement.SHAPE.with(chat, Statement.NUMBER, "S-8");
        assertEquals(50, weighed(chat, again).points(), "the same form twice is one way");
        Statement vague = Statement.SHAPE.with(mail, Statement.ABOUT, Vector.of(Subject.of("PP-2")));
        assertEquals(50, weighed(chat, vague).points(), "too vague to agree");
        Statement stranger = Statement.SHAPE.with(mail, Statement.COMPANY, Option.some("Lampworks Ltd"));
        assertEquals(50, weighed(chat, stranger).points());
        assertEquals(
                70,
                weighed(Statement.SHAPE.with(chat, Statement.ANCHOR, Option.some("time stamp 17")), mail)
                        .points());
    }

    @Test
    void aWordThatTheSameSideTookBackIsWorthNothing() {
        Statement mail = full(ProofForm.EMAIL);
        Statement later = objected(
                builder -> builder.company(Option.some("Nordlicht GmbH")).about(Vector.of(LOGO)));
        Strength strength = weighed(mail, later);
        assertEquals(0, strength.points());
        assertTrue(strength.isContradicted());
        assertEquals(Vector.of("S-2"), strength.contradictedBy());
        assertFalse(weighed(mail).isContradicted());
    }

    @Test
    void whatMayTakeItBackIsNamedAndTakesNothing() {
        Statement later = objected(
                builder -> builder.company(Option.some("Nordlicht GmbH")).about(Vector.of(Subject.of("PP-2"))));
        Strength strength = weighed(full(ProofForm.EMAIL), later);
        assertEquals(78, strength.points());
        assertEquals(Vector.of("S-2"), strength.doubtedBy());
        assertEquals(Vector.empty(), strength.contradictedBy());
    }

    @Test
    void whatWasSaidAfterTheGoodsWereCutTakesNothingBack() {
        Statement mail = full(ProofForm.EMAIL);
        Vector<Statement> all = Vector.of(
                mail,
                objected(builder ->
                        builder.company(Option.some("Nordlicht GmbH")).about(Vector.of(LOGO))));
        assertEquals(
                Option.some(78),
                SCALE.weigh(mail, all, Moment.parse("2026-05-19T08:00:00+08:00"))
                        .map(Strength::points));
        assertEquals(
                Option.some(0),
                SCALE.weigh(mail, all, Moment.parse("2026-05-21T08:00:00+08:00"))
                        .map(Strength::points));
        Option<Strength> sameDay = SCALE.weigh(mail, all, Moment.parse("2026-05-20"));
        assertEquals(Option.some(78), sameDay.map(Strength::points));
        assertEquals(Option.some(Vector.of("S-2")), sameDay.map(strength -> strength.doubtedBy()));
    }

    @Test
    void aFormWithoutANumberHasNoStrengthUntilTheHostGivesItOne() {
        ProofForm notarised = ProofForm.of("notarised-copy");
        Statement statement = full(notarised);
        assertEquals(Option.none(), SCALE.weigh(statement, Vector.empty()));
        assertEquals(Option.none(), SCALE.nature(statement));
        Scale ours = SCALE.with(notarised, Nature.SIGNED, 90, "house scale 2026");
        assertEquals(Option.some(90), ours.weigh(statement, Vector.empty()).map(Strength::points));
        assertEquals(Option.some(Nature.SIGNED), ours.nature(statement));
        Statement letter = Statement.SHAPE.with(
                Statement.SHAPE.with(statement, Statement.FORM, Option.none()), Statement.CHANNEL, Channel.LETTER);
        assertEquals(Option.none(), ours.weigh(letter, Vector.empty()));
    }

    @Test
    void aNumberHoldsFromItsDayOnAndTheOneBeforeIsKept() {
        Weights ours = Weights.standard().with(new Weight("chat", 55, LocalDate.of(2026, 7, 1), "house scale"));
        assertEquals(Option.some(50), ours.on(LocalDate.of(2026, 6, 30), "chat").map(Weight::points));
        assertEquals(Option.some(55), ours.on(LocalDate.of(2026, 7, 1), "chat").map(Weight::points));
        assertEquals(Option.none(), ours.on(LocalDate.of(2020, 4, 30), "chat"));
        assertEquals(
                Option.some(45),
                ours.with(new Weight("chat", 45, LocalDate.of(2026, 7, 1), "house scale, second edition"))
                        .on(TODAY, "chat")
                        .map(Weight::points));
    }

    @Test
    void aBadNumberCannotBeBorn() {
        Weight chat = new Weight("chat", 55, TODAY, "house scale");
        Refused.with("weight stands twice: `chat from 2026-11-25`", () -> new Weights(Vector.of(chat, chat)));
        Refused.with(
                "points must lie between -100 and 100: `101`", () -> new Weight("chat", 101, TODAY, "house scale"));
        Refused.with(
                "points must lie between -100 and 100: `-101`", () -> new Weight("chat", -101, TODAY, "house scale"));
        Refused.with(
                "weight must be a lower-case name such as `authority-not-shown`: `Chat`",
                () -> new Weight("Chat", 1, TODAY, "house scale"));
    }
}
