package org.countersign.trade.fulfilment;

import static org.countersign.testkit.trade.ProductionSamples.COMPLETE;
import static org.countersign.testkit.trade.ProductionSamples.UNCONFIRMED;
import static org.countersign.testkit.trade.ProductionSamples.WAIVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.junit.jupiter.api.Test;

/** What happens to a production, told as a merchandiser would. All names are fiction. */
class ProductionStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final ProductionDecision RELEASE = new ProductionDecision.Release();

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "T10:00:00+08:00"), MEI, Channel.EMAIL);
    }

    private static History<ProductionState, ProductionReport, ProductionDecision> planned() {
        return done(History.of(ProductionProcess.PRODUCTION), "2026-05-01", new ProductionDecision.Plan("4711"));
    }

    private static History<ProductionState, ProductionReport, ProductionDecision> done(
            History<ProductionState, ProductionReport, ProductionDecision> history,
            String day,
            ProductionDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    private static Refusal refused(
            History<ProductionState, ProductionReport, ProductionDecision> history,
            String day,
            ProductionDecision decision) {
        return history.decide(at(day), decision).swap().getOrElseThrow(() -> new AssertionError("not refused"));
    }

    @Test
    void confirmedReleasedMadeAndFinished() {
        History<ProductionState, ProductionReport, ProductionDecision> made = done(
                        planned().hear(at("2026-05-02"), new ProductionReport.Asserted(COMPLETE)),
                        "2026-05-03",
                        RELEASE)
                .hear(at("2026-05-04"), new ProductionReport.Started())
                .hear(at("2026-05-20"), new ProductionReport.Completed());
        ProductionState.Finished finished = assertInstanceOf(ProductionState.Finished.class, made.state());
        assertEquals(Vector.empty(), finished.file().findings());
        assertEquals(Vector.empty(), made.overtaken().toVector());
    }

    @Test
    void whatNobodyConfirmedIsNotReleasedAndTheRefusalNamesTheWay() {
        Refusal refusal = refused(
                planned().hear(at("2026-05-02"), new ProductionReport.Asserted(UNCONFIRMED)), "2026-05-03", RELEASE);
        assertEquals("PRD-GATE-CLOSED", refusal.code());
        assertEquals(
                "act.confirm attributes[1] BUYER",
                refusal.needs()
                        .map(need -> need.what() + " " + need.where() + " " + need.from())
                        .mkString(", "));
        assertTrue(FulfilmentTexts.english().say(refusal.reason()).endsWith(" logo position"));
    }

    @Test
    void whoKnowsNothingReleasesNothing() {
        Refusal refusal = refused(planned(), "2026-05-03", RELEASE);
        assertEquals("PRD-NOTHING-KNOWN", refusal.code());
        assertEquals(Need.Supplier.SELLER, refusal.needs().head().from());
    }

    @Test
    void aWaiverLetsItPassWhileItHolds() {
        History<ProductionState, ProductionReport, ProductionDecision> waived = done(
                planned().hear(at("2026-05-02"), new ProductionReport.Asserted(UNCONFIRMED)),
                "2026-05-04",
                new ProductionDecision.Waive(WAIVER));
        ProductionState.Released released = assertInstanceOf(
                ProductionState.Released.class,
                done(waived, "2026-05-05", RELEASE).state());
        assertEquals(Option.some(Vector.of(WAIVER)), released.gate().map(Gate.Open::reliedOn));
        assertEquals("PRD-GATE-CLOSED", refused(waived, "2026-06-01", RELEASE).code());
        assertEquals(
                "PRD-WAIVER-IDLE",
                refused(
                                planned().hear(at("2026-05-02"), new ProductionReport.Asserted(UNCONFIRMED)),
                                "2026-06-01",
                                new ProductionDecision.Waive(WAIVER))
                        .code());
    }

    /** Recorded on the sixth that he took it back on the second: what was released on the third stays released, and everybody can see why. */
    @Test
    void aLateFactUndoesNoReleaseAndRaisesAFinding() {
        History<ProductionState, ProductionReport, ProductionDecision> released =
                done(planned().hear(at("2026-05-02"), new ProductionReport.Asserted(COMPLETE)), "2026-05-03", RELEASE);
        Stamp late = new Stamp(
                Moment.parse("2026-05-02T12:00:00+08:00"),
                Moment.parse("2026-05-06T10:00:00+08:00"),
                MEI,
                Channel.EMAIL);
        History<ProductionState, ProductionReport, ProductionDecision> known =
                released.hear(late, new ProductionReport.Asserted(UNCONFIRMED));
        ProductionState.Released still = assertInstanceOf(ProductionState.Released.class, known.state());
        assertEquals(Option.none(), still.gate());
        assertEquals(
                "GATE-NEVER-CONFIRMED",
                still.file().findings().map(finding -> finding.code()).mkString());
        assertEquals(
                "PRD-GATE-CLOSED",
                known.overtaken().map(finding -> finding._2.code()).mkString());
    }

    @Test
    void whatTurnsUpAfterTheReleaseIsAFindingToo() {
        ProductionState.Running running = assertInstanceOf(
                ProductionState.Running.class,
                done(planned().hear(at("2026-05-02"), new ProductionReport.Asserted(COMPLETE)), "2026-05-03", RELEASE)
                        .hear(at("2026-05-04"), new ProductionReport.Started())
                        .hear(at("2026-05-05"), new ProductionReport.Asserted(UNCONFIRMED))
                        .hear(at("2026-05-06"), new ProductionReport.Asserted(COMPLETE))
                        .state());
        assertEquals(
                "GATE-NEVER-CONFIRMED",
                running.file().findings().map(finding -> finding.code()).mkString());
    }

    @Test
    void whatIsStoppedNeedsAnotherRelease() {
        History<ProductionState, ProductionReport, ProductionDecision> stopped = done(
                done(planned().hear(at("2026-05-02"), new ProductionReport.Asserted(COMPLETE)), "2026-05-03", RELEASE)
                        .hear(at("2026-05-04"), new ProductionReport.Started()),
                "2026-05-05",
                new ProductionDecision.Stop("the buyer wants the logo lower"));
        assertInstanceOf(
                ProductionState.Released.class,
                done(stopped, "2026-05-06", RELEASE).state());
        assertEquals(
                "PRD-GATE-CLOSED",
                refused(
                                stopped.hear(at("2026-05-05"), new ProductionReport.Asserted(UNCONFIRMED)),
                                "2026-05-06",
                                RELEASE)
                        .code());
    }

    @Test
    void aFloorThatStartsWithoutAReleaseIsSeen() {
        ProductionState.Running running = assertInstanceOf(
                ProductionState.Running.class,
                planned().hear(at("2026-05-04"), new ProductionReport.Started()).state());
        assertEquals(
                Vector.of(ProductionReason.UNRELEASED.reason()),
                running.file().findings().toVector());
        assertTrue(FulfilmentTexts.chinese().find("PRD-UNRELEASED").isDefined());
    }

    @Test
    void aReleaseThatWasCarriedOutAllTheSameSaysWhatWasMissing() {
        ProductionState.Released released = assertInstanceOf(
                ProductionState.Released.class,
                planned().note(at("2026-05-03"), RELEASE, Extensions.none()).state());
        assertEquals(
                "PRD-NOTHING-KNOWN",
                released.file().findings().map(finding -> finding.code()).mkString());
    }

    @Test
    void twoFilesAreTheSameIfAllInThemIs() {
        ProductionFile file = new ProductionFile(
                "4711", Option.some(COMPLETE), Vector.of(WAIVER), Vector.of(ProductionReason.UNRELEASED.reason()));
        ProductionFile same = new ProductionFile(
                "4711", Option.some(COMPLETE), Vector.of(WAIVER), Vector.of(ProductionReason.UNRELEASED.reason()));
        assertEquals(file, same);
        assertEquals(file.hashCode(), same.hashCode());
        Vector.of(
                        ProductionFile.of("4711"),
                        ProductionFile.of("4712"),
                        new ProductionFile("4711", Option.some(UNCONFIRMED), file.waivers(), file.findings()),
                        new ProductionFile("4711", file.facts(), Vector.empty(), file.findings()),
                        new ProductionFile("4711", file.facts(), file.waivers(), Vector.empty()))
                .forEach(other -> assertNotEquals(file, other));
    }

    @Test
    void aFileIsAboutOneOrder() {
        Refused.with(
                "all must be about order `4712`: `4711`",
                () -> new ProductionFile("4712", Option.some(COMPLETE), Vector.empty(), Vector.empty()));
        Refused.with(
                "waivers of order `4711` must stand once",
                () -> new ProductionFile("4711", Option.none(), Vector.of(WAIVER, WAIVER), Vector.empty()));
    }
}
