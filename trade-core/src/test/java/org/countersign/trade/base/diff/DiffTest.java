package org.countersign.trade.base.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReport;
import org.junit.jupiter.api.Test;

/** What a salesperson sees when a buyer sends his inquiry again. */
class DiffTest {
    private static final InquiryLine LAMP = line("10", "LED lamp", "35 C62");
    private static final InquiryLine STAND = line("20", "lamp stand", "35 C62");
    private static final InquiryLine CABLE = line("30", "cable", "70 MTR");
    private static final Inquiry BEFORE = inquiry(LAMP, STAND, CABLE);

    private static InquiryLine line(String id, String product, String quantity) {
        return InquiryLine.builder()
                .id(id)
                .product(product)
                .quantity(Option.some(Quantity.parse(quantity)))
                .build();
    }

    private static Inquiry inquiry(InquiryLine... lines) {
        return Inquiry.builder()
                .number("RFQ-7")
                .buyer("Nordlicht GmbH")
                .lines(Vector.of(lines))
                .build();
    }

    private static String told(Inquiry after) {
        return Diff.between(Inquiry.SHAPE, BEFORE, after)
                .changes()
                .map(change ->
                        change.kind() + " " + change.was().map(Path::toString).getOrElse("-") + " to "
                                + change.is().map(Path::toString).getOrElse("-") + ": "
                                + change.before().getOrElse("-") + " to "
                                + change.after().getOrElse("-"))
                .mkString("\n");
    }

    @Test
    void nothingThatDiffersIsOneSharedValue() {
        assertSame(Diff.NONE, Diff.between(Inquiry.SHAPE, BEFORE, BEFORE));
        assertSame(Diff.NONE, Diff.between(Inquiry.SHAPE, BEFORE, inquiry(LAMP, STAND, CABLE)));
        assertSame(Diff.NONE, Diff.NONE.inverse());
        assertSame(BEFORE, Diff.NONE.apply(Inquiry.SHAPE, BEFORE));
    }

    @Test
    void aFieldThatIsSaidNowOrNotSaidAnyMoreIsToldWithItsText() {
        Inquiry with = Inquiry.SHAPE.with(BEFORE, Inquiry.CURRENCY, Option.some("EUR"));
        assertEquals("ADDED - to currency: - to EUR", told(with));
        assertEquals(
                "[currency]",
                Diff.between(Inquiry.SHAPE, with, BEFORE)
                        .changes()
                        .map(Change::path)
                        .mkString("[", "", "]"));
        assertEquals(
                "CHANGED number to number: RFQ-7 to RFQ-8", told(Inquiry.SHAPE.with(BEFORE, Inquiry.NUMBER, "RFQ-8")));
    }

    @Test
    void aLineStaysTheSameLineWhenAnotherIsPutBeforeIt() {
        assertEquals("""
                ADDED - to lines[1]: - to countersign inquiry-line/1
                id: 5
                product: box
                quantity: 1 C62

                CHANGED lines[2].quantity to lines[3].quantity: 35 C62 to 40 C62""", told(inquiry(line("5", "box", "1 C62"), LAMP, line("20", "lamp stand", "40 C62"), CABLE)));
    }

    @Test
    void aLineThatIsGoneIsToldAsItWas() {
        assertEquals("""
                REMOVED lines[2] to -: countersign inquiry-line/1
                id: 20
                product: lamp stand
                quantity: 35 C62
                 to -""", told(inquiry(LAMP, CABLE)));
    }

    @Test
    void oneLineThatMovedIsOneMove() {
        assertEquals("MOVED lines[1] to lines[3]: - to -", told(inquiry(STAND, CABLE, LAMP)));
        assertEquals("MOVED lines[3] to lines[1]: - to -", told(inquiry(CABLE, LAMP, STAND)));
    }

    @Test
    void ofTwoLinesThatChangedPlacesNeitherTheOneBetweenThemIsToldToMove() {
        assertEquals(
                "MOVED lines[3] to lines[1]: - to -\nMOVED lines[1] to lines[3]: - to -",
                told(inquiry(CABLE, STAND, LAMP)));
    }

    @Test
    void twoLinesOfOneNumberAreComparedFirstWithFirstAndSecondWithSecond() {
        Inquiry twice = inquiry(LAMP, LAMP);
        Inquiry second = inquiry(LAMP, line("10", "LED lamp", "36 C62"));
        assertEquals(
                Vector.of("lines[2].quantity"),
                Diff.between(Inquiry.SHAPE, twice, second)
                        .changes()
                        .map(change -> change.path().toString()));
        Inquiry thrice = inquiry(LAMP, LAMP, LAMP);
        assertEquals(
                Vector.of("lines[3]"),
                Diff.between(Inquiry.SHAPE, thrice, twice)
                        .changes()
                        .map(change -> change.path().toString()));
    }

    @Test
    void whatAHostAddedIsOneTextOfItsOwn() {
        Inquiry own =
                Inquiry.SHAPE.with(BEFORE, Inquiry.EXTENSIONS, Extensions.none().with("erp.example/customer", "C-7"));
        assertEquals("""
                CHANGED extensions to extensions: countersign extensions/1
                 to countersign extensions/1
                +erp.example/customer: C-7
                """, told(own));
    }

    @Test
    void anActOfAnotherKindIsToldWholeAndOneOfTheSameKindByItsFields() {
        Stamp stamp = ProcessGens.stamp().next(Source.of(1));
        Shape<Entry> shape = Entry.shapeFor(InquiryProcess.INQUIRY);
        Entry reminded = new Entry(1, stamp, new InquiryReport.Reminded("please hurry"), Extensions.none());
        Entry again = new Entry(1, stamp, new InquiryReport.Reminded("today"), Extensions.none());
        Entry unread = new Entry(1, stamp, new Unread("inquiry.praised/1", Vector.of("stars: 5")), Extensions.none());
        Diff words = Diff.between(shape, reminded, again);
        assertEquals(
                Vector.of("act.words"),
                words.changes().map(change -> change.path().toString()));
        assertEquals(again, words.apply(shape, reminded));
        Diff kinds = Diff.between(shape, reminded, unread);
        assertEquals(
                Vector.of("countersign inquiry.praised/1\nstars: 5\n"),
                kinds.changes().flatMap(Change::after));
        assertEquals(unread, kinds.apply(shape, reminded));
        assertEquals(reminded, kinds.inverse().apply(shape, unread));
        Diff newer = new Diff(Vector.of(Change.changed(
                Path.parse("act"), Path.parse("act"), "countersign inquiry.praised/1\nstars: 5\n", "x")));
        Refused.with("text must be canonical: `x`", () -> newer.apply(shape, unread));
    }

    @Test
    void aChangeThatDoesNotFitIsRefused() {
        Diff diff = Diff.between(Inquiry.SHAPE, BEFORE, inquiry(line("10", "LED lamp", "36 C62"), STAND, CABLE));
        Refused.with(
                "a change at `quantity` does not fit this document: it is `37 C62`",
                () -> diff.apply(Inquiry.SHAPE, inquiry(line("10", "LED lamp", "37 C62"))));
        Refused.with(
                "a change at `lines[1].quantity` does not fit this document: no element is left there",
                () -> diff.apply(Inquiry.SHAPE, inquiry()));
        Refused.with("`inquiry-line` has no field `lines`", () -> diff.apply(InquiryLine.SHAPE, LAMP));
        Diff moved = Diff.between(Inquiry.SHAPE, BEFORE, inquiry(STAND, CABLE, LAMP));
        Refused.with(
                "a change at `lines[3]` does not fit this document: its place is another element's",
                () -> moved.apply(Inquiry.SHAPE, inquiry(LAMP)));
        Diff text =
                new Diff(Vector.of(Change.changed(Path.parse("number.inner"), Path.parse("number.inner"), "a", "b")));
        Refused.with("`inner` is no place in `RFQ-7`", () -> text.apply(Inquiry.SHAPE, BEFORE));
        Diff invented = new Diff(Vector.of(Change.added(Path.parse("colour"), "red")));
        Refused.with("`inquiry` has no field `colour`", () -> invented.apply(Inquiry.SHAPE, BEFORE));
    }

    @Test
    void aLineOfAnotherSpellingIsRefused() {
        Diff diff = new Diff(Vector.of(Change.added(Path.parse("lines[4]"), "countersign inquiry-line/1\nid: 40\n")));
        Refused.with("line 3, column 1: `product` must stand here: ``", () -> diff.apply(Inquiry.SHAPE, BEFORE));
    }

    @Test
    void changesAreEqualWhereAllFourContentsAre() {
        Vector<Change> all = Vector.of("note", "number")
                .map(Path::parse)
                .flatMap(place -> Vector.of("x", "y")
                        .flatMap(text -> Vector.of(
                                Change.added(place, text),
                                Change.removed(place, text),
                                Change.changed(place, Path.parse("note"), text, "z"),
                                Change.changed(Path.parse("note"), place, "z", text),
                                Change.moved(place, Path.parse("note")),
                                Change.moved(Path.parse("note"), place))));
        all.forEach(one -> all.forEach(other -> {
            boolean isSame = one.toString().equals(other.toString());
            assertEquals(isSame, one.equals(other), () -> one + " and " + other);
            assertEquals(isSame, one.hashCode() == other.hashCode(), () -> one + " and " + other);
        }));
    }

    @Test
    void aChangeIsOneOfFourKinds() {
        Option<Path> here = Option.some(Path.parse("note"));
        Option<String> text = Option.some("x");
        Refused.with(
                "a change must have a text for each of its places, two different ones, or none at all: ``",
                () -> new Change(Option.none(), Option.none(), Option.none(), Option.none()));
        Refused.with(
                "a change must have a text for each of its places, two different ones, or none at all: `note`, `note`",
                () -> new Change(here, here, text, text));
        Refused.with(
                "a change must have a text for each of its places, two different ones, or none at all: `note`",
                () -> new Change(here, Option.none(), Option.none(), text));
        Refused.with(
                "a change must have a text for each of its places, two different ones, or none at all: `note`, `note`",
                () -> new Change(here, here, text, Option.none()));
    }
}
