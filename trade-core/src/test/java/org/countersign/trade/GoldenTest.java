package org.countersign.trade;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.ProcessKit;
import org.countersign.testkit.trade.DossierGens;
import org.countersign.testkit.trade.EvidenceGens;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.OfferTexts;
import org.junit.jupiter.api.Test;

/**
 * The bytes that documents, journals and sentences come out as, digested and committed: the same under every language, charset, time zone and
 * Java. Whoever adds a field or changes a generator runs this once with {@code -Dupdate=true} and looks at the change; a change
 * that nobody meant is a document that would no longer bear its signature.
 */
class GoldenTest {
    private static final int DOCUMENTS = 500;
    private static final int BLOCK = 50;
    private static final Shape<Entry> ENTRY = Entry.shapeFor(INQUIRY);
    private static final Path COMMITTED = Path.of("src", "test", "resources", "golden.txt");

    @Test
    void theBytesAreTheSameEverywhere() {
        Committed.check(
                COMMITTED,
                "# digests of generated documents, " + BLOCK + " to a line; see GoldenTest\n"
                        + digests("inquiries", GoldenTest::inquiry)
                        + digests("questions", GoldenTest::questions)
                        + digests("journals", GoldenTest::journal)
                        + digests("timelines", GoldenTest::timeline)
                        + Vector.of(
                                        Kits.collection(),
                                        Kits.handover(),
                                        Kits.escrow(),
                                        Kits.openAccount(),
                                        Kits.negotiation(),
                                        Kits.credit(),
                                        Kits.listing(),
                                        Kits.contract(),
                                        Kits.sample(),
                                        Kits.production())
                                .map(GoldenTest::lives)
                                .mkString()
                        + digest(0, GoldenTest::statement, "statements")
                        + digest(0, GoldenTest::dossier, "dossiers"));
    }

    /** A statement, and how strong it is beside others. */
    private static String statement(Source source) {
        Vector<Statement> file = EvidenceGens.file().next(source);
        return CanonicalText.print(Statement.SHAPE, file.head())
                + EvidenceGens.scale().next(source).weigh(file.head(), file).map(Strength::points);
    }

    /** Every file of a dossier with its digest: the list is signed, so the signature is one of them. */
    private static String dossier(Source source) {
        return DossierGens.dossier()
                .next(source)
                .files(Keys.lampworks())
                .map(file -> file._1 + " " + file._2.digest())
                .mkString("\n");
    }

    /** The journals of one process, and what came of each, in words. */
    private static String lives(ProcessKit<?, ?, ?> kit) {
        return digest(0, source -> life(kit, source), kit.process().name());
    }

    private static <S, R extends Report, D extends Decision> String life(ProcessKit<S, R, D> kit, Source source) {
        Shape<Entry> shape = Entry.shapeFor(kit.process());
        Vector<Entry> journal =
                ProcessGens.journal(kit.acts(), kit.moments(), 12).next(source).toVector();
        return journal.map(entry -> CanonicalText.print(shape, entry)).mkString()
                + History.restore(kit.process(), journal)
                        .timeline()
                        .map(placed -> words(placed.outcome(), kit.english(), kit.chinese()))
                        .mkString("\n");
    }

    private static String digest(int first, Gen<String> texts, String name) {
        return name + " " + (first + 1) + "-" + (first + BLOCK) + " " + digest(first, texts) + "\n";
    }

    private static String digests(String name, Gen<String> texts) {
        return Vector.rangeBy(0, DOCUMENTS, BLOCK)
                .map(first -> name + " " + (first + 1) + "-" + (first + BLOCK) + " " + digest(first, texts))
                .mkString("", "\n", "\n");
    }

    private static Digest digest(int first, Gen<String> texts) {
        return Digest.of(Vector.range(first, first + BLOCK)
                .map(seed -> texts.next(Source.of(seed)))
                .mkString("\n"));
    }

    private static String inquiry(Source source) {
        return CanonicalText.print(Inquiry.SHAPE, OfferGens.inquiry().next(source));
    }

    private static String questions(Source source) {
        Inquiry inquiry = OfferGens.inquiry().next(source);
        return inquiry.questions()
                .flatMap(question -> Vector.of(OfferTexts.english(), OfferTexts.chinese())
                        .map(texts -> OfferTexts.say(texts, inquiry, question)))
                .mkString("\n");
    }

    private static Vector<Entry> entries(Source source) {
        return ProcessGens.journal(OfferGens.act(OfferGens.inquiry(), ProcessGens.busyMoment()), 12)
                .next(source)
                .toVector();
    }

    private static String journal(Source source) {
        return entries(source).map(entry -> CanonicalText.print(ENTRY, entry)).mkString();
    }

    /** The order of happening, and each reason in words. */
    private static String timeline(Source source) {
        return History.restore(INQUIRY, entries(source))
                .timeline()
                .map(placed -> placed.entry() + " " + placed.happened() + " "
                        + words(placed.outcome(), OfferTexts.english(), OfferTexts.chinese()))
                .mkString("\n");
    }

    private static String words(Outcome<?> outcome, Texts english, Texts chinese) {
        if (outcome instanceof Outcome.NoEffect<?> none) {
            return english.say(none.why());
        }
        return outcome instanceof Outcome.Overtaken<?> overtaken
                ? chinese.say(overtaken.refusal().reason())
                : "effect";
    }
}
