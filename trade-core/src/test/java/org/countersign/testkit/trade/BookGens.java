package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryReply;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.offer.book.Acquaintance;
import org.countersign.trade.offer.book.BookLine;
import org.countersign.trade.offer.book.BookReason;
import org.countersign.trade.offer.book.Charge;
import org.countersign.trade.offer.book.DayList;
import org.countersign.trade.offer.book.Entered;
import org.countersign.trade.offer.book.InquiryBook;
import org.countersign.trade.offer.book.Likeness;
import org.countersign.trade.offer.book.LikenessScale;
import org.countersign.trade.offer.book.Message;
import org.countersign.trade.offer.book.Qualification;
import org.countersign.trade.offer.book.Recognition;
import org.countersign.trade.offer.book.Sender;
import org.countersign.trade.offer.book.Task;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;
import org.countersign.trade.payment.date.BusinessCalendar;

/** Values of the room {@code offer.book}. Buyers are few and goods alike, so that inquiries meet again. All names are fiction. */
public final class BookGens {
    private static final Gen<Integer> WEIGHT = Gen.between(1, 100);
    private static final Gen<LocalDate> DAY =
            Gen.between(0, 300).map(days -> LocalDate.of(2026, 1, 1).plusDays(days));
    private static final Gen<Email> MAIL = Gen.of(
                    "einkauf@nordlicht.example", "max@nordlicht.example", "max@gmail.com", "sales@lichthaus.example")
            .map(Email::of);

    private BookGens() {}

    /** Moments of a fortnight in May 2026. */
    private static Gen<Moment> moment() {
        return Gen.oneOf(ProcessGens.busyMoment(), ProcessGens.busyMoment(), ProcessGens.soonMoment());
    }

    private static Gen<InquiryLine> line() {
        return source -> InquiryLine.builder()
                .id(Gen.of("1", "2", "3").next(source))
                .product(Gen.of("LED lamp", "LED lamps A60", "ＬＥＤ灯泡", "LED 灯泡", "Ceramic mug")
                        .next(source))
                .specification(Gen.of("9 W, E27", "white", "白色").maybe().next(source))
                .quantity(Gen.of("1000 C62", "2000 C62")
                        .map(Quantity::parse)
                        .maybe()
                        .next(source))
                .build();
    }

    /** Inquiries of few buyers for few goods. */
    private static Gen<Inquiry> inquiry() {
        return source -> Inquiry.builder()
                .number(Gen.of("R-1", "R-2", "R-3").next(source))
                .buyer(Gen.of("Nordlicht GmbH", "NORDLICHT GMBH", "Lichthaus AG", "Max")
                        .next(source))
                .buyerCountry(Gen.of("DE", "Germany", "AT", "?").maybe().next(source))
                .answerBy(moment().maybe().next(source))
                .currency(Gen.of("EUR", "USD").maybe().next(source))
                .deliveryTerm(Gen.of("FOB", "fob", "CIF").maybe().next(source))
                .deliveryPlace(Gen.of("Ningbo", "Hamburg").maybe().next(source))
                .deliveryBy(DAY.maybe().next(source))
                .lines(line().many(0, 3).next(source))
                .build();
    }

    /** Messages of none to three inquiries, some of which ask the same. */
    public static Gen<Message> message() {
        return source -> {
            Seq<Inquiry> some = inquiry().many(0, 2).next(source);
            return new Message(
                    "M-" + source.between(1, 1000),
                    BaseGens.channel().next(source),
                    moment().next(source),
                    MAIL.maybe().next(source),
                    source.percent(40) ? some.appendAll(some.take(1)) : some);
        };
    }

    /** Inquiries as they came, now and then one that repeats an earlier one. */
    public static Gen<Entered> entered() {
        return source -> new Entered(
                "M-" + source.between(1, 1000),
                source.between(1, 4),
                Gen.between(1, 3).maybe().next(source),
                BaseGens.channel().next(source),
                moment().next(source),
                MAIL.maybe().next(source),
                inquiry().next(source));
    }

    /** Companies that we know. */
    public static Gen<Acquaintance> acquaintance() {
        return source -> new Acquaintance(
                Gen.oneOf(
                                Gen.always(Company.builder()
                                        .name("Nordlicht GmbH")
                                        .country(Option.some(Country.of("DE")))
                                        .build()),
                                Gen.always(
                                        Company.builder().name("Lichthaus AG").build()),
                                PartyGens.company())
                        .next(source),
                MAIL.many(0, 2).next(source));
    }

    /** Ways of recognising. */
    public static Gen<Recognition> recognition() {
        return source -> new Recognition(
                Gen.of("gmail.com", "qq.com").many(0, 2).next(source),
                BaseGens.name().next(source),
                DAY.next(source));
    }

    /** Measures of likeness. */
    public static Gen<LikenessScale> likenessScale() {
        return source -> new LikenessScale(
                WEIGHT.next(source),
                WEIGHT.next(source),
                WEIGHT.next(source),
                WEIGHT.next(source),
                source.between(1, Likeness.ALL),
                source.between(0, 60),
                BaseGens.name().next(source),
                DAY.next(source));
    }

    /** Who somebody is. */
    public static Gen<Sender> sender() {
        return Gen.oneOf(
                source -> new Sender.Known(
                        BaseGens.name().next(source), BaseGens.reason().next(source)),
                source -> new Sender.Newcomer(
                        BaseGens.name().next(source), BaseGens.reason().next(source)),
                source -> new Sender.Unknown(
                        BaseGens.name().many(0, 2).next(source),
                        BaseGens.reason().next(source)));
    }

    /** Likenesses. */
    public static Gen<Likeness> likeness() {
        return source -> new Likeness(
                "M-" + source.between(1, 9) + "#1",
                source.between(0, Likeness.ALL),
                Gen.of(BookReason.values()).next(source).reason());
    }

    /** Qualifications. */
    public static Gen<Qualification> qualification() {
        return source -> new Qualification(
                sender().next(source),
                inquiry().next(source).questions(),
                likeness().maybe().next(source));
    }

    /** Charges. */
    public static Gen<Charge> charge() {
        return source -> new Charge(
                BaseGens.person().next(source),
                Gen.of("Nordlicht GmbH", "Lichthaus AG").many(0, 1).next(source),
                Gen.of("DE", "AT").map(Country::of).many(0, 1).next(source),
                Gen.of("lamp", "灯泡", "mug").many(0, 1).next(source),
                BaseGens.channel().many(0, 1).next(source));
    }

    /** Books. */
    public static Gen<InquiryBook> inquiryBook() {
        return source -> new InquiryBook(
                acquaintance().many(0, 3).next(source),
                charge().many(0, 3).next(source),
                recognition().next(source),
                likenessScale().next(source));
    }

    /** Lines of a book, in every state. */
    public static Gen<BookLine> bookLine() {
        return source -> {
            Entered entered = entered().next(source);
            return new BookLine(
                    entered,
                    qualification().next(source),
                    BaseGens.person().maybe().next(source),
                    BaseGens.reason().next(source),
                    state(entered.inquiry()).next(source));
        };
    }

    private static Gen<InquiryState> state(Inquiry inquiry) {
        return Gen.oneOf(
                Gen.always(InquiryState.of(inquiry)),
                Gen.always(InquiryState.of(inquiry)),
                source -> InquiryState.questioned(inquiry, Vector.empty(), moment().next(source)),
                source -> InquiryState.answered(inquiry, OfferGens.reply().next(source)),
                source -> InquiryState.answered(
                        inquiry,
                        new InquiryReply.Quoted(
                                "Q-1",
                                BaseGens.digest().next(source),
                                Vector.empty(),
                                moment().next(source),
                                Option.some(moment().next(source)))),
                Gen.always(InquiryState.awaited()),
                Gen.always(InquiryState.silent(inquiry, Option.none())),
                Gen.always(InquiryState.withdrawn(inquiry, Option.none())));
    }

    /** Ways of making a day's list. */
    public static Gen<DayList> dayList() {
        return source -> new DayList(
                source.between(1, 5), source.between(1, 10), BaseGens.name().next(source), DAY.next(source));
    }

    /** Tasks. */
    public static Gen<Task> task() {
        return source -> new Task(
                "M-" + source.between(1, 99) + "#1",
                Gen.of(Task.What.values()).next(source),
                BaseGens.person().maybe().next(source),
                Gen.of(Task.Pressing.values()).next(source),
                moment().maybe().next(source),
                Gen.between(0, 30).maybe().next(source),
                Gen.of(BookReason.values()).map(BookReason::reason).many(1, 3).next(source));
    }

    /** The business days of a house in 2026: five days a week, a week of holidays in May. */
    public static BusinessCalendar house() {
        return BusinessCalendar.builder()
                .name("house in Ningbo")
                .from(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 12, 31))
                .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .holidays(Vector.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5)))
                .build();
    }
}
