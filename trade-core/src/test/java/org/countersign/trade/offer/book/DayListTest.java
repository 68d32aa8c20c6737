package org.countersign.trade.offer.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.trade.BookGens;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Texts;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryReply;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Email;
import org.junit.jupiter.api.Test;

/** What is to be done on a day in May 2026; the house is closed on the first, fourth and fifth. All names are fiction. */
class DayListTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Moment MONDAY = Moment.parse("2026-05-11T09:00:00+08:00");
    private static final Option<Moment> NEVER = Option.none();
    private static final InquiryBook BOOK = InquiryBook.BY_JUDGEMENT
            .knowing(Vector.of(new Acquaintance(
                    Company.builder().name("Nordlicht GmbH").build(), Vector.of(Email.of("a@nordlicht.example")))))
            .with(Vector.of(Charge.ofAll(MEI)));

    @Test
    void theMostPressingComesFirstAndSaysWhy() {
        Seq<BookLine> book = entered(
                at("2026-05-08T17:00:00+08:00", inquiry("R-1", "lamp", NEVER)),
                at("2026-04-30T09:00:00+08:00", inquiry("R-2", "mug", NEVER)),
                at("2026-05-07T09:00:00+08:00", inquiry("R-3", "vase", until("2026-05-20+08:00"))),
                at("2026-05-07T09:00:00+08:00", inquiry("R-4", "bowl", until("2026-05-11+08:00"))),
                at("2026-05-07T09:00:00+08:00", inquiry("R-5", "plate", until("2026-05-10+08:00"))));
        Seq<Task> list = DayList.BY_JUDGEMENT.of(book, MONDAY, BookGens.house());
        assertEquals(
                Vector.of(
                        "M-2#1 ASK OVERDUE 2026-05-06+08:00 4",
                        "M-5#1 ASK OVERDUE 2026-05-10+08:00 2",
                        "M-4#1 ASK TODAY 2026-05-11+08:00 2",
                        "M-1#1 ASK TODAY 2026-05-11+08:00 1",
                        "M-3#1 ASK LATER 2026-05-20+08:00 2"),
                list.map(DayListTest::told));
        Texts english = BookTexts.english();
        assertEquals(
                Vector.of(
                        "its time ended on 2026-05-06+08:00",
                        "the buyer has set no time; the house answers in business days: 1",
                        "it has waited, in business days: 4",
                        "nobody of that name has written before",
                        "Mei Lin has the charge of such inquiries"),
                list.head().why().map(english::say));
    }

    @Test
    void eachInquiryHasOneNextStep() {
        BookLine line = entered(at("2026-05-11", inquiry("R-1", "lamp", NEVER))).head();
        assertEquals("ASK", step(line));
        assertEquals("QUOTE", step(line.with(InquiryState.of(complete()))));
        assertEquals("none", step(line.with(InquiryState.awaited())));
        assertEquals("none", step(line.with(InquiryState.silent(complete(), Option.none()))));
        assertEquals("none", step(line.with(InquiryState.withdrawn(complete(), Option.none()))));
        assertEquals(
                "none", step(line.with(InquiryState.questioned(complete(), Vector.empty(), day("2026-05-12+08:00")))));
        assertEquals("CHASE", step(line.with(InquiryState.questioned(complete(), Vector.empty(), day("2026-05-08")))));
        assertEquals("none", step(line.with(answered(until("2026-05-12+08:00")))));
        assertEquals("FOLLOW_UP", step(line.with(answered(until("2026-05-08")))));
        assertEquals("none", step(line.with(answered(NEVER))));
    }

    @Test
    void whoDoesItAndWhoAsksComesBeforeWhatIsAsked() {
        Message once = at("2026-05-11", inquiry("R-1", "lamp", NEVER));
        assertEquals(
                "ASSIGN",
                step(BOOK.with(Vector.empty()).enter(once, Vector.empty()).head()));
        Message again = new Message("M-9", Channel.PLATFORM, MONDAY, Option.none(), once.inquiries());
        assertEquals(
                "COMPARE",
                step(BOOK.enter(again, BOOK.enter(once, Vector.empty())).last()));
        Message elsewhere = new Message(
                "M-1",
                Channel.EMAIL,
                MONDAY,
                Option.some(Email.of("a@n0rdlicht.example")),
                Vector.of(Inquiry.SHAPE.with(inquiry("R-1", "lamp", NEVER), Inquiry.BUYER, "Nordlicht GmbH")));
        assertEquals("IDENTIFY", step(BOOK.enter(elsewhere, Vector.empty()).head()));
    }

    @Test
    void aDayThatCannotBeReckonedIsNotGuessed() {
        Seq<Task> list = DayList.BY_JUDGEMENT.of(
                entered(at("2026-12-31", inquiry("R-1", "lamp", NEVER))),
                Moment.parse("2027-01-05T09:00:00+08:00"),
                BookGens.house());
        assertEquals(Vector.of("M-1#1 ASK UNDATED never unknown"), list.map(DayListTest::told));
        assertEquals("BOOK-UNDATED", list.head().why().head().code());
    }

    @Test
    void whatMayBeLateIsTreatedAsLateAndSaysThatItMayBe() {
        Seq<Task> list = DayList.BY_JUDGEMENT.of(
                entered(at("2026-05-07", inquiry("R-1", "lamp", until("2026-05-10+08:00")))),
                day("2026-05-10"),
                BookGens.house());
        assertEquals(Task.Pressing.OVERDUE, list.head().pressing());
        assertEquals("BOOK-PERHAPS-OVERDUE", list.head().why().head().code());
    }

    private static String told(Task task) {
        return task.inquiry() + " " + task.what() + " " + task.pressing() + " "
                + task.until().fold(() -> "never", Moment::toString) + " "
                + task.age().fold(() -> "unknown", days -> days + "");
    }

    private static String step(BookLine line) {
        return DayList.BY_JUDGEMENT
                .of(Vector.of(line), MONDAY, BookGens.house())
                .headOption()
                .fold(() -> "none", task -> task.what().name());
    }

    private static Seq<BookLine> entered(Message... messages) {
        return Vector.of(messages)
                .zipWithIndex()
                .map(one -> new Message(
                        "M-" + (one._2 + 1), Channel.EMAIL, one._1.received(), Option.none(), one._1.inquiries()))
                .foldLeft((Seq<BookLine>) Vector.<BookLine>empty(), (lines, message) -> BOOK.enter(message, lines));
    }

    private static Message at(String received, Inquiry inquiry) {
        return new Message("M-1", Channel.EMAIL, day(received), Option.none(), Vector.of(inquiry));
    }

    private static Moment day(String text) {
        return Moment.parse(text);
    }

    private static Option<Moment> until(String text) {
        return Option.some(day(text));
    }

    private static InquiryState answered(Option<Moment> replyBy) {
        return InquiryState.answered(
                complete(), new InquiryReply.Quoted("Q-1", Digest.of("it"), Vector.empty(), MONDAY, replyBy));
    }

    private static Inquiry inquiry(String number, String product, Option<Moment> answerBy) {
        return Inquiry.builder()
                .number(number)
                .buyer("Max")
                .answerBy(answerBy)
                .lines(Vector.of(InquiryLine.builder().id("1").product(product).build()))
                .build();
    }

    private static Inquiry complete() {
        return Inquiry.builder()
                .number("R-1")
                .buyer("Max")
                .deliveryTerm(Option.some("FOB"))
                .deliveryPlace(Option.some("Ningbo"))
                .deliveryBy(Option.some(java.time.LocalDate.of(2026, 8, 1)))
                .lines(Vector.of(InquiryLine.builder()
                        .id("1")
                        .product("lamp")
                        .specification(Option.some("9 W"))
                        .quantity(Option.some(Quantity.parse("1000 C62")))
                        .build()))
                .build();
    }
}
