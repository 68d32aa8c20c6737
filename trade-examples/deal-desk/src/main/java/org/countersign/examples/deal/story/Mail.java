package org.countersign.examples.deal.story;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Part.Who;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.book.Acquaintance;
import org.countersign.trade.offer.book.BookLine;
import org.countersign.trade.offer.book.Charge;
import org.countersign.trade.offer.book.DayList;
import org.countersign.trade.offer.book.InquiryBook;
import org.countersign.trade.offer.book.Message;
import org.countersign.trade.offer.book.Task;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;
import org.countersign.trade.payment.date.BusinessCalendar;

/** Two messages with three inquiries: who sends them, what they leave out, what repeats what, and what is to be done on a day. */
final class Mail {
    /** What the story is about. */
    static final Inquiry RFQ = Inquiry.builder()
            .number("RFQ-7")
            .buyer(Cast.BUYER.name())
            .buyerCountry(Option.some("DE"))
            .issued(Option.some(Cast.day("03-09")))
            .answerBy(Option.some(Cast.day("03-16")))
            .currency(Option.some("USD"))
            .deliveryTerm(Option.some("FOB Ningbo, Incoterms 2020"))
            .deliveryBy(Option.some(LocalDate.of(2026, 6, 15)))
            .payment(Option.some("30% deposit, balance against copy B/L"))
            .lines(Vector.of(InquiryLine.builder()
                    .id("1")
                    .product("LED lamp E27 warm white")
                    .specification(Option.some("9 W, 2700 K, 220-240 V"))
                    .quantity(Option.some(Quantity.parse("20000 C62")))
                    .targetPrice(Option.some(UnitPrice.parse("USD 1.20 per 1 C62")))
                    .build()))
            .build();

    private static final Inquiry AGAIN =
            Inquiry.SHAPE.with(Inquiry.SHAPE.with(RFQ, Inquiry.NUMBER, "P-88120"), Inquiry.PAYMENT, Option.none());
    private static final Inquiry STRANGER = Inquiry.builder()
            .number("P-88121")
            .buyer("Baltic Example Valgus OÜ")
            .buyerCountry(Option.some("EE"))
            .issued(Option.some(Cast.day("03-10")))
            .lines(Vector.of(InquiryLine.builder()
                    .id("1")
                    .product("LED candle bulb E14 5W")
                    .build()))
            .build();
    private static final Message FIRST =
            new Message("M-301", Channel.EMAIL, Cast.on("03-09T16:20"), Option.some(Cast.BUYERS_MAIL), Vector.of(RFQ));
    private static final Message SECOND = new Message(
            "M-302", Channel.PLATFORM, Cast.on("03-10T09:05"), Option.<Email>none(), Vector.of(AGAIN, STRANGER));
    private static final InquiryBook BOOK = InquiryBook.BY_JUDGEMENT
            .knowing(Vector.of(new Acquaintance(Cast.BUYER, Vector.of(Cast.BUYERS_MAIL))))
            .with(Vector.of(
                    Charge.ofCompanies(Cast.MEI, Cast.BUYER.name()),
                    Charge.ofCountries(Cast.LEO, Country.of("EE"), Country.of("LV"))));
    private static final BusinessCalendar DAYS = BusinessCalendar.builder()
            .name("Ningbo 2026")
            .from(LocalDate.of(2026, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .build();
    private static final Moment MORNING = Cast.on("03-11T08:30");

    private Mail() {}

    /** The lines of the book after both messages. */
    static Seq<BookLine> book() {
        return BOOK.enter(SECOND, BOOK.enter(FIRST, Vector.empty()));
    }

    /** What is to be done on the morning after. */
    static Seq<Task> tasks() {
        return DayList.BY_JUDGEMENT.of(book(), MORNING, DAYS);
    }

    static Chapter in(Words words) {
        Seq<Part> messages = Vector.of(FIRST, SECOND).flatMap(message -> message(words, message));
        return new Chapter(words.say("mail"), words.say("mail.lead"), messages.append(list(words)));
    }

    private static Seq<Part> message(Words words, Message message) {
        Seq<BookLine> its = book().filter(line -> line.entered().message().equals(message.reference()));
        Part step = new Part.Step(
                message.received().day().toString(),
                Who.THEY,
                Words.capital(words.say(
                        its.size() == 1 ? "mail.one" : "mail.many",
                        "reference",
                        message.reference(),
                        "channel",
                        words.say("channel." + message.channel()),
                        "count",
                        its.size())),
                Vector.empty());
        return Vector.of(step).appendAll(its.map(line -> line(words, line)));
    }

    private static Part line(Words words, BookLine line) {
        Inquiry inquiry = line.entered().inquiry();
        Seq<Found> sender = Vector.of(new Found(
                line.qualification().sender().fold(known -> Mark.YES, newcomer -> Mark.OPEN, unknown -> Mark.NO),
                Words.capital(words.say(line.qualification().sender().why()))));
        Seq<Found> repeats = line.qualification()
                .repeats()
                .toVector()
                .map(likeness -> new Found(Mark.NO, Words.capital(words.say(likeness.why()))));
        Seq<Found> charge = Vector.of(
                new Found(line.inCharge().isDefined() ? Mark.NOTE : Mark.OPEN, Words.capital(words.say(line.why()))));
        Seq<Found> missing = line.qualification()
                .missing()
                .map(question -> new Found(Mark.OPEN, OfferTexts.say(words.of(Room.OFFER), inquiry, question)));
        return new Part.Findings(
                words.say(
                        "mail.inquiry",
                        "reference",
                        line.entered().reference(),
                        "number",
                        inquiry.number(),
                        "buyer",
                        inquiry.buyer(),
                        "goods",
                        inquiry.lines().map(InquiryLine::product).mkString(", ")),
                sender.appendAll(repeats).appendAll(charge).appendAll(missing));
    }

    private static Part list(Words words) {
        return new Part.Table(
                words.say("mail.list", "day", words.moment(MORNING)),
                Vector.of(
                        words.say("mail.task"),
                        words.say("mail.in-charge"),
                        words.say("mail.until"),
                        words.say("mail.why")),
                tasks().map(task -> Vector.of(
                        Part.Cell.strong(words.of(Room.BOOK)
                                .say(task.what().key(), LinkedHashMap.of("inquiry", task.inquiry()))),
                        Part.Cell.of(task.inCharge().map(who -> who.name()).getOrElse("-")),
                        Part.Cell.of(task.until().map(words::moment).getOrElse("-")),
                        Part.Cell.of(task.why().take(2).map(words::say).mkString("; ")))));
    }
}
