package org.countersign.trade.offer.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BookGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.Inquiry;

class BookProperties {
    @Property
    void noInquiryOfAMessageIsLostOrMovedAndARepetitionPointsToAnEarlierOneThatAsksTheSame(
            @ForAll("messages") Message message) {
        Seq<Entered> apart = message.apart();
        assertEquals(message.inquiries(), apart.map(Entered::inquiry));
        assertEquals(Vector.rangeClosed(1, apart.size()), apart.map(Entered::part));
        apart.forEach(one -> one.repeats().forEach(first -> {
            assertTrue(first < one.part());
            assertEquals(Message.content(message.inquiries().get(first - 1)), Message.content(one.inquiry()));
        }));
    }

    @Property
    void likenessIsTheSameBothWaysRoundAndWholeWithItself(
            @ForAll("scales") LikenessScale scale, @ForAll("entries") Entered one, @ForAll("entries") Entered other) {
        assertEquals(Option.some(Likeness.ALL), scale.between(one, one).map(Likeness::points));
        assertEquals(
                scale.between(one, other).map(Likeness::points),
                scale.between(other, one).map(Likeness::points));
    }

    @Property
    void neitherCaseNorTheOrderOfTheLinesMatters(
            @ForAll("scales") LikenessScale scale, @ForAll("entries") Entered one, @ForAll("entries") Entered other) {
        Inquiry inquiry = other.inquiry();
        Entered loud = with(
                other,
                Inquiry.SHAPE.with(
                        Inquiry.SHAPE.with(
                                inquiry, Inquiry.BUYER, inquiry.buyer().toUpperCase(Locale.ROOT)),
                        Inquiry.LINES,
                        inquiry.lines().reverse()));
        Option<Likeness> plain = scale.between(one, other);
        Option<Likeness> turned = scale.between(one, loud);
        boolean isMeasured = plain.exists(like -> like.why().code().equals("BOOK-ALIKE"))
                && turned.exists(like -> like.why().code().equals("BOOK-ALIKE"));
        if (isMeasured) {
            assertEquals(plain.map(Likeness::points), turned.map(Likeness::points));
        }
    }

    @Property
    void aRepetitionIsOfTheOneWithMostPointsWithinTheDays(
            @ForAll("scales") LikenessScale scale,
            @ForAll("entries") Entered one,
            @ForAll("many") Seq<Entered> earlier) {
        Option<Likeness> found = scale.of(one, earlier);
        Seq<Integer> points = earlier.filter(
                        other -> Math.abs(other.received().day().toEpochDay()
                                        - one.received().day().toEpochDay())
                                <= scale.days())
                .flatMap(other -> scale.between(one, other))
                .map(Likeness::points)
                .filter(many -> many >= scale.least());
        assertEquals(points.max(), found.map(Likeness::points));
    }

    @Property
    void theBookGivesTheSameLinesForTheSameMessagesAndNeverChangesALine(
            @ForAll("books") InquiryBook book, @ForAll("messages") Message one, @ForAll("messages") Message other) {
        Seq<BookLine> first = book.enter(one, Vector.empty());
        Seq<BookLine> both = book.enter(other, first);
        assertEquals(first, both.take(first.size()));
        assertEquals(both, book.enter(other, book.enter(one, Vector.empty())));
    }

    @Property
    void whoeverIsKnownIsOneWhomWeKnowAndNobodyIsBothKnownAndDoubted(
            @ForAll("books") InquiryBook book, @ForAll("entries") Entered entered) {
        Seq<String> names = book.known().map(one -> one.company().name());
        assertTrue(book.recognition()
                .of(entered, book.known())
                .<Boolean>fold(
                        known -> names.contains(known.company()),
                        newcomer -> book.known().forAll(one -> !one.company().isCalled(newcomer.name())),
                        unknown -> names.containsAll(unknown.perhaps())
                                && unknown.perhaps().nonEmpty()));
    }

    @Property
    void theListIsOrderedHoldsEachInquiryOnceAndDoesNotDependOnTheOrderOfTheBook(
            @ForAll("lists") DayList list, @ForAll("lines") Seq<BookLine> lines, @ForAll("moments") Moment at) {
        Seq<Task> tasks = list.of(lines, at, BookGens.house());
        assertEquals(tasks, list.of(lines.reverse(), at, BookGens.house()));
        assertEquals(tasks.size(), tasks.map(Task::inquiry).distinct().size());
        assertEquals(tasks.map(Task::pressing), tasks.map(Task::pressing).sorted());
        tasks.forEach(task -> {
            assertTrue(task.why().nonEmpty());
            assertEquals(task.pressing() == Task.Pressing.UNDATED, task.until().isEmpty());
            assertFalse(task.pressing() == Task.Pressing.LATER
                    && task.until().exists(end -> at.isPast(end).isYes()));
        });
    }

    @Property
    void whatWaitsForUsIsOnTheListWhateverTheDay(
            @ForAll("lists") DayList list, @ForAll("entries") Entered entered, @ForAll("moments") Moment at) {
        Message message = new Message(
                entered.message(), entered.channel(), entered.received(), entered.from(), Vector.of(entered.inquiry()));
        Seq<BookLine> line = InquiryBook.BY_JUDGEMENT.enter(message, Vector.empty());
        assertEquals(
                Vector.of(message.reference() + "#1"),
                list.of(line, at, BookGens.house()).map(Task::inquiry));
    }

    private static Entered with(Entered one, Inquiry inquiry) {
        return new Entered(
                one.message(), one.part(), one.repeats(), one.channel(), one.received(), one.from(), inquiry);
    }

    @Provide
    Arbitrary<Message> messages() {
        return Jqwik.arbitrary(BookGens.message());
    }

    @Provide
    Arbitrary<Entered> entries() {
        return Jqwik.arbitrary(BookGens.entered());
    }

    @Provide
    Arbitrary<Seq<Entered>> many() {
        return Jqwik.arbitrary(BookGens.entered().many(0, 5));
    }

    @Provide
    Arbitrary<LikenessScale> scales() {
        return Jqwik.arbitrary(BookGens.likenessScale());
    }

    @Provide
    Arbitrary<InquiryBook> books() {
        return Jqwik.arbitrary(BookGens.inquiryBook());
    }

    @Provide
    Arbitrary<DayList> lists() {
        return Jqwik.arbitrary(BookGens.dayList());
    }

    @Provide
    Arbitrary<Seq<BookLine>> lines() {
        Gen<Seq<BookLine>> some = BookGens.bookLine().many(0, 6);
        return Jqwik.arbitrary(
                some.map(lines -> lines.distinctBy(line -> line.entered().reference())));
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(Gen.oneOf(ProcessGens.busyMoment(), ProcessGens.soonMoment()));
    }
}
