package org.countersign.examples.paper;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Source;
import org.countersign.testkit.house.Sources;
import org.countersign.testkit.house.Words;
import org.countersign.testkit.trade.PassportGens;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.request.SampleLetter;
import org.countersign.trade.sample.request.SampleWording;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleSpecification;
import org.junit.jupiter.api.Test;

/** A passport and its letters as pages that a person has looked at. All names are fiction. */
class SamplePagesTest {
    private static final Path HERE = Path.of("src/test/resources/org/countersign/examples/paper");
    private static final AttributeContent LABEL = new AttributeContent(
            "care-label",
            AttributeKind.LABEL,
            "A",
            new Requirement.Described("dishwasher safe, symbol and words, inside the lid"));
    private static final AttributeContent LID = new AttributeContent(
            "lid", AttributeKind.CONSTRUCTION, "A", new Requirement.Described("screw lid with steel ring"));
    private static final SampleSpecification BOTTLE_WITH_LID = SampleSpecification.SHAPE.with(
            BOTTLE,
            SampleSpecification.ATTRIBUTES,
            BOTTLE.attributes()
                    .append(new SampleAttribute(LABEL, true, Vector.of("Buyer QA")))
                    .append(SampleAttribute.optional(LID)));
    private static final ConfirmationSheet REQUEST = ConfirmationSheet.builder()
            .number("CS-1")
            .purpose(SHEET.purpose())
            .thing("B-500")
            .sample(Option.some("PP-1"))
            .lines(Vector.of(LOGO_A, COLOUR_A, LABEL, LID))
            .objectBy(Option.some(Moment.parse("2026-05-12+08:00")))
            .build();

    private static Stamp at(String moment) {
        return Stamp.at(Moment.parse(moment), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    }

    /** OK on the phone, an instruction by mail that was adopted, a colour that was rejected, a label that nobody answered. */
    private static SamplePassport passport() {
        Moment monday = Moment.parse("2026-05-04T09:00:00+08:00");
        Moment tuesday = Moment.parse("2026-05-05T16:20:00+02:00");
        History<SampleState, SampleReport, SampleDecision> told = History.of(SampleProcess.SAMPLE)
                .decide(at("2026-05-01T09:00:00+08:00"), new SampleDecision.Specify(BOTTLE_WITH_LID, CLAUSE))
                .get()
                .decide(at("2026-05-02T09:00:00+08:00"), new SampleDecision.Ask(REQUEST))
                .get()
                .hear(
                        at("2026-05-04T09:00:00+08:00"),
                        new SampleReport.Answered(SampleAnswer.vague(call("S-1", monday, "OK, please go on."))))
                .hear(
                        at("2026-05-04T09:00:00+08:00"),
                        new SampleReport.Answered(SampleAnswer.of(
                                call("S-2", monday, "The lid is fine."),
                                Vector.of(AnswerItem.of(LID.ref(), new Verdict.Approved())))))
                .hear(
                        at("2026-05-05T16:20:00+02:00"),
                        new SampleReport.Answered(SampleAnswer.of(
                                mail(
                                        "S-3",
                                        tuesday,
                                        "Logo: run it along the lower edge, then it is approved. Red: not like this."),
                                Vector.of(
                                        AnswerItem.of(
                                                LOGO_A.ref(),
                                                new Verdict.Instructed(
                                                        "run it along the lower edge",
                                                        LOGO_B.requirement(),
                                                        Proving.FIRST_OF_PRODUCTION)),
                                        AnswerItem.of(COLOUR_A.ref(), new Verdict.Rejected("not like this"))))))
                .decide(at("2026-05-06T09:00:00+08:00"), new SampleDecision.Adopt("S-3", LOGO_B))
                .get();
        return SamplePassport.of(
                told.state().known().get(), Moment.parse("2026-05-08"), Scale.on(LocalDate.of(2026, 5, 8)));
    }

    @Test
    void thePassportIsThePageThatSomebodyHasLookedAt() {
        Committed.check(HERE.resolve("passport.en.html"), PassportPage.of(passport(), SampleWording.english()));
        Committed.check(HERE.resolve("passport.zh.html"), PassportPage.of(passport(), SampleWording.chinese()));
    }

    @Test
    void theLettersAreThePagesThatSomebodyHasLookedAt() {
        Committed.check(
                HERE.resolve("request.en.html"),
                SampleLetterPage.of(SampleLetter.request(REQUEST, BOTTLE_WITH_LID, SampleWording.english())));
        Committed.check(
                HERE.resolve("recap.zh.html"),
                SampleLetterPage.of(SampleLetter.recap(
                        REQUEST,
                        BOTTLE_WITH_LID,
                        call("S-1", Moment.parse("2026-05-04T09:00:00+08:00"), "OK, please go on."),
                        SampleWording.chinese())));
    }

    @Test
    void nothingThatSomebodySaidBecomesATag() {
        SamplePassport planted = new SamplePassport(
                passport().specification(),
                passport().known(),
                passport().rows(),
                Vector.of(call("S-9", passport().known(), "<script>alert('x')</script> & \"more\"")));
        String page = PassportPage.of(planted, SampleWording.english());
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
    }

    @Test
    void everyPassportHasAPageThatNeedsNothingFromElsewhere() {
        for (int seed = 0; seed < 60; seed++) {
            SamplePassport any = PassportGens.passport().next(Source.of(seed));
            String page = PassportPage.of(any, SampleWording.chinese());
            assertEquals(any.rows().size(), page.split("<h2>[0-9]+\\. ", -1).length - 1);
            assertFalse(page.contains("`" + "column."), page);
            assertFalse(page.contains("src=") || page.contains("href="), page);
        }
    }

    @Test
    void aFaceIsDrawnWhereSomethingIsPlaced() {
        assertTrue(FacePicture.of(LOGO_B.requirement(), "logo").exists(picture -> picture.contains("<svg")));
        assertEquals(Option.none(), FacePicture.of(COLOUR_A.requirement(), "colour"));
        assertFalse(FacePicture.of(LOGO_A.requirement(), "logo").equals(FacePicture.of(LOGO_B.requirement(), "logo")));
    }

    @Test
    void englishAndChineseSayTheSameThings() {
        assertEquals(Vector.empty(), Words.unlike(Path.of("src/main/resources")).toVector());
        assertEquals(
                Vector.empty(), Words.halfWidth(Path.of("src/main/resources")).toVector());
        assertTrue(Sources.text(Path.of("src/main/resources/org/countersign/examples/paper/paper.css"))
                .contains("@media print"));
    }
}
