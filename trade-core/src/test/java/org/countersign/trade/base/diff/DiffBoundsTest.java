package org.countersign.trade.base.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.payment.account.Account;
import org.junit.jupiter.api.Test;

/** Where a change may stand, what one may be made of, and which of two elements is said to have moved. */
class DiffBoundsTest {
    private static final Shape<Entry> ENTRY = Entry.shapeFor(InquiryProcess.INQUIRY);
    private static final Inquiry THREE = inquiry("10", "20", "30");

    @Test
    void ofAllThatMayBeThereOrNotFourKindsAreChanges() {
        Vector<Boolean> either = Vector.of(true, false);
        Vector<String> changes = either.flatMap(was -> either.flatMap(is -> either.flatMap(before -> either.flatMap(
                after -> Try.of(() -> new Change(place(was, "a"), place(is, "b"), text(before, "x"), text(after, "y")))
                        .toOption()
                        .map(change -> change.kind() + " " + was + " " + is + " " + before + " " + after)))));
        assertEquals(
                Vector.of(
                        "CHANGED true true true true",
                        "MOVED true true false false",
                        "REMOVED true false true false",
                        "ADDED false true false true"),
                changes);
    }

    private static Option<Path> place(boolean there, String name) {
        return Option.when(there, Path.parse(name));
    }

    private static Option<String> text(boolean there, String text) {
        return Option.when(there, text);
    }

    @Test
    void twoChangesCannotMeanOnePlace() {
        Change added = Change.added(Path.parse("lines[4]"), canonical("40"));
        Change again = Change.added(Path.parse("lines[4]"), canonical("50"));
        refused("lines[4]", "its place is another element's", added, again);
        refused("lines[5]", "its place is another element's", Change.added(Path.parse("lines[5]"), canonical("50")));
        Change gone = Change.removed(Path.parse("lines[1]"), canonical("10"));
        refused("lines[1]", "no element is left there", gone, gone);
        refused("lines[4]", "no element is left there", Change.removed(Path.parse("lines[4]"), canonical("40")));
    }

    @Test
    void nothingChangesInsideAnElementThatIsGoneOrNeverWas() {
        Change gone = Change.removed(Path.parse("lines[1]"), canonical("10"));
        refused(
                "lines[1].specification",
                "no element is left there",
                gone,
                Change.removed(Path.parse("lines[1].specification"), "in blue"));
        refused(
                "lines[4].specification",
                "no element is left there",
                Change.removed(Path.parse("lines[4].specification"), "in blue"));
        refused(
                "lines[4].specification",
                "no element is left there",
                Change.added(Path.parse("lines[4].specification"), "in blue"));
    }

    private static void refused(String place, String why, Change... changes) {
        Refused.with(
                "a change at `" + place + "` does not fit this document: " + why,
                () -> new Diff(Vector.of(changes)).apply(Inquiry.SHAPE, THREE));
    }

    /** Both ways round the same element moves, or the diff back were another than the diff turned round. */
    @Test
    void ofTwoThatChangedPlacesTheSameOneMovesBothWays() {
        Inquiry other = inquiry("10", "30", "20");
        Diff there = Diff.between(Inquiry.SHAPE, THREE, other);
        Diff back = Diff.between(Inquiry.SHAPE, other, THREE);
        assertEquals(1, there.changes().size());
        assertEquals(there.inverse(), back);
        Inquiry longer = inquiry("10", "40", "30", "20");
        assertEquals(
                Diff.between(Inquiry.SHAPE, inquiry("10", "20", "30", "40"), longer)
                        .inverse(),
                Diff.between(Inquiry.SHAPE, longer, inquiry("10", "20", "30", "40")));
    }

    private record Box(String id, String colour) {}

    private record Parcel(Box box, Vector<String> marks) {}

    /** A key says which element of a sequence is which; one that stands alone is the same whatever it is called. */
    @Test
    void whatStandsAloneIsNotComparedByItsKey() {
        Field<Box, String> id = Field.one("id", Scalar.NAME, Box::id);
        Field<Box, String> colour = Field.one("colour", Scalar.NAME, Box::colour);
        Shape<Box> box = Shape.of("box", 1, Box.class, v -> new Box(v.of(id), v.of(colour)), id, colour)
                .keyedBy(id);
        Field<Parcel, Box> inner = Field.one("box", new Codec.Nested<>(box), Parcel::box);
        Field<Parcel, io.vavr.collection.Seq<String>> marks = Field.many("marks", Scalar.NAME, Parcel::marks);
        Shape<Parcel> parcel = Shape.of(
                "parcel", 1, Parcel.class, v -> new Parcel(v.of(inner), Vector.ofAll(v.of(marks))), inner, marks);
        Parcel before = new Parcel(new Box("1", "red"), Vector.of("fragile", "dry"));
        Parcel after = new Parcel(new Box("2", "red"), Vector.of("fra".concat("gile"), "up"));
        assertEquals(
                "box.id: 1 to 2, marks[2]: dry to up",
                Diff.between(parcel, before, after)
                        .changes()
                        .map(change -> change.path() + ": " + change.before().getOrElse("-") + " to "
                                + change.after().getOrElse("-"))
                        .mkString(", "));
    }

    @Test
    void twoActsOfDifferentKindsAreToldWhole() {
        Entry reminded = entry(new InquiryReport.Reminded("please hurry"));
        Entry withdrawn = entry(new InquiryReport.Withdrew("too late"));
        Diff diff = Diff.between(ENTRY, reminded, withdrawn);
        assertEquals(
                Vector.of("act"), diff.changes().map(change -> change.path().toString()));
        assertEquals(withdrawn, diff.apply(ENTRY, reminded));
    }

    private static Entry entry(org.countersign.trade.base.process.Act act) {
        Stamp stamp = ProcessGens.stamp().next(Source.of(1));
        return new Entry(1, stamp, act, Extensions.none());
    }

    @Test
    void oneOfSeveralKindsStartsWithItsTitleAndEndsItsLastLine() {
        Entry unread = entry(new Unread("inquiry.praised/1", Vector.of("stars: 5")));
        Vector.of("countersign inquiry.praised/1\nstars: 6", "inquiry.praised/1\nstars: 6\n")
                .forEach(text -> Refused.with(
                        "text must be canonical: `" + text.replace("\n", "U+000A") + "`",
                        () -> new Diff(Vector.of(Change.changed(
                                        Path.parse("act"),
                                        Path.parse("act"),
                                        "countersign inquiry.praised/1\nstars: 5\n",
                                        text)))
                                .apply(ENTRY, unread)));
    }

    @Test
    void aKindThatNobodyKnowsIsRefusedWhereNoneAreKept() {
        Account account = Vector.range(0, 100)
                .map(seed -> PaymentGens.account().next(Source.of(seed)))
                .find(one -> one.postings().isEmpty())
                .getOrElseThrow(AssertionError::new);
        Refused.with(
                "type and version are not known here: `posting.gift/1`",
                () -> new Diff(Vector.of(Change.added(
                                Path.parse("postings[1]"), "countersign posting.gift/1\nday: 2026-01-01\n")))
                        .apply(Account.SHAPE, account));
    }

    private static Inquiry inquiry(String... ids) {
        return Inquiry.builder()
                .number("RFQ-7")
                .buyer("Nordlicht GmbH")
                .lines(Vector.of(ids)
                        .map(id -> InquiryLine.builder().id(id).product("lamp").build()))
                .build();
    }

    private static String canonical(String id) {
        return "countersign inquiry-line/1\nid: " + id + "\nproduct: lamp\n";
    }
}
