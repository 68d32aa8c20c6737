package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.TermSubject;
import org.countersign.trade.offer.negotiation.CoursePoint;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.NegotiationTexts;
import org.countersign.trade.payment.PaymentPlan;
import org.junit.jupiter.api.Test;

class RoundsPictureTest {
    private static final NegotiationProcess PROCESS = NegotiationProcess.under(Cisg.CISG);
    private static final Pattern PLACE = Pattern.compile("(?:x|cx)=\"(-?\\d+)\" (?:y|cy)=\"(-?\\d+)\"");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    @Test
    void thePicturesAreDrawnFromTheCode() {
        committed("rounds.svg", NegotiationTexts.english());
        committed("rounds.zh.svg", NegotiationTexts.chinese());
    }

    private static void committed(String picture, Texts texts) {
        Committed.check(Checkout.file("docs", "pictures", picture), RoundsPicture.of(sixRounds(), texts));
    }

    @Test
    void eachRoundHasItsMarkAndEachSubjectItsRow() {
        String picture = RoundsPicture.of(sixRounds(), NegotiationTexts.english());
        assertEquals(3 + 1, count(picture, "<circle "), "our three rounds and the legend");
        assertTrue(picture.contains(">1,000<") && picture.contains(">900<"), picture);
        assertEquals(
                Vector.of(TermSubject.PRICE, TermSubject.PAYMENT, TermSubject.TIME),
                sixRounds().flatMap(CoursePoint::subjects).distinct().sorted());
        Vector.of("price", "payment", "time of delivery")
                .forEach(word -> assertTrue(picture.contains(">" + word + "<")));
        assertEquals(9, count(picture, "fill=\"#5b6b75\"/>"), "apart in nine of eighteen fields");
        assertEquals(9, count(picture, "fill=\"#eef2f4\"/>"));
    }

    @Test
    void aPriceThatIsNotKnownOrNotToBeComparedHasNoMarkAndIsSaidSo() {
        CoursePoint known = sixRounds().head();
        CoursePoint unknown = new CoursePoint(2, known.by().other(), known.at(), Option.none(), known.apart());
        String picture = RoundsPicture.of(Vector.of(known, unknown), NegotiationTexts.english());
        assertTrue(picture.contains(">?<") && picture.contains("? price not known, or in another currency"), picture);
        assertTrue(picture.contains(">nothing<"), picture);
        assertFalse(RoundsPicture.of(sixRounds(), NegotiationTexts.english()).contains(">?<"));
        RoundsPicture.of(Vector.of(unknown), NegotiationTexts.chinese());
    }

    @Test
    void whateverTheRoundsThePictureStaysOnItsPaperAndIsWellFormedInBothLanguages() {
        Vector.range(0, 150).forEach(seed -> {
            Source source = Source.of(seed);
            Seq<CoursePoint> course =
                    NegotiationGens.coursePoint().many(1, 1 + seed / 3).next(source);
            Vector.of(NegotiationTexts.english(), NegotiationTexts.chinese()).forEach(texts -> {
                String picture = RoundsPicture.of(course, texts);
                assertFalse(picture.contains("`") || picture.contains("{round}"), picture);
                assertWellFormed(picture);
                Vector<Integer> size = places(SIZE, picture).head();
                places(PLACE, picture)
                        .forEach(at -> assertTrue(
                                at.get(0) >= 0
                                        && at.get(0) <= size.get(0)
                                        && at.get(1) >= 0
                                        && at.get(1) <= size.get(1),
                                () -> at + " of " + size));
            });
        });
    }

    @Test
    void withoutARoundThereIsNoPicture() {
        assertThrows(
                IllegalArgumentException.class, () -> RoundsPicture.of(Vector.empty(), NegotiationTexts.english()));
    }

    /** A thousand lamps: the price meets in the middle, the time of shipment is settled in the third round, the payment in the fifth. */
    private static Seq<CoursePoint> sixRounds() {
        Vector<Quotation> rounds = Vector.of(
                lamps("1.00", "2026-08-31", "100% transfer on order"),
                lamps("0.90", "2026-07-31", "100% transfer on copy-documents"),
                lamps("0.98", "2026-07-31", "100% transfer on order"),
                lamps("0.93", "2026-07-31", "100% transfer on copy-documents"),
                lamps("0.95", "2026-07-31", "30% transfer on order; rest transfer on copy-documents"),
                lamps("0.95", "2026-07-31", "30% transfer on order; rest transfer on copy-documents"));
        NegotiationState state = rounds.zipWithIndex().foldLeft(PROCESS.start(), (before, round) -> {
            Moment day = Moment.parse("2026-05-0" + (4 + round._2) + "T10:00:00+08:00");
            Proposal proposal = Proposal.of(round._1);
            return round._2 % 2 == 0
                    ? PROCESS.decide(before, NegotiationSamples.offer(proposal), day)
                            .getOrElseThrow(why -> new AssertionError(why))
                    : PROCESS.hear(before, (NegotiationReport) NegotiationSamples.offered(proposal), day)
                            .getOrElseThrow(why -> new AssertionError(why));
        });
        return Negotiation.of(PROCESS, state).course();
    }

    private static Quotation lamps(String price, String shipment, String payment) {
        Quotation priced = Quotation.SHAPE.with(
                NegotiationSamples.LAMPS,
                Quotation.LINES,
                NegotiationSamples.LAMPS
                        .lines()
                        .map(line -> QuotationLine.SHAPE.with(
                                line,
                                QuotationLine.UNIT_PRICE,
                                Option.some(UnitPrice.parse("USD " + price + " per 1 C62")))));
        Quotation timed =
                Quotation.SHAPE.with(priced, Quotation.SHIPMENT, Option.some(ShipmentTime.parse("by " + shipment)));
        return Quotation.SHAPE.with(timed, Quotation.PAYMENT, Option.some(PaymentPlan.parse(payment)));
    }

    private static int count(String picture, String mark) {
        return picture.split(Pattern.quote(mark), -1).length - 1;
    }

    private static Vector<Vector<Integer>> places(Pattern pattern, String picture) {
        return pattern.matcher(picture)
                .results()
                .map(found -> Vector.of(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2))))
                .collect(Vector.collector());
    }

    private static void assertWellFormed(String picture) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(picture, broken);
        }
    }
}
