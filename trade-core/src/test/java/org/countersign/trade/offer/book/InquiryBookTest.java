package org.countersign.trade.offer.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.BookGens;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;
import org.junit.jupiter.api.Test;

/** What a salesperson finds in the book when mail has come in. All names are fiction. */
class InquiryBookTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final PersonRef JUN = PersonRef.of("jun", "Jun Wu");
    private static final Moment MAY_6 = Moment.parse("2026-05-06T09:00:00+08:00");
    private static final Acquaintance NORDLICHT = new Acquaintance(
            Company.builder()
                    .name("Nordlicht GmbH")
                    .alsoKnownAs(Vector.of("北极光有限公司"))
                    .country(Option.some(Country.of("DE")))
                    .build(),
            Vector.of(Email.of("einkauf@nordlicht.example"), Email.of("max.nordlicht@gmail.com")));
    private static final Acquaintance LICHTHAUS =
            new Acquaintance(Company.builder().name("Lichthaus AG").build(), Vector.empty());
    private static final InquiryBook BOOK = InquiryBook.BY_JUDGEMENT
            .knowing(Vector.of(NORDLICHT, LICHTHAUS))
            .with(Vector.of(
                    Charge.ofCompanies(JUN, "Nordlicht GmbH"),
                    Charge.ofWords(JUN, "ceramic mug"),
                    Charge.ofCountries(MEI, Country.of("AT"), Country.of("CH"))));

    @Test
    void severalInquiriesInOneMessageAreKeptApart() {
        Inquiry lamps = lamps("R-1", "Nordlicht GmbH");
        Inquiry mugs = mugs("R-2", "Nordlicht GmbH");
        Message message = message("M-7", "einkauf@nordlicht.example", lamps, mugs, lamps("R-3", "Nordlicht GmbH"));
        Seq<Entered> apart = message.apart();
        assertEquals(Vector.of("M-7#1", "M-7#2", "M-7#3"), apart.map(Entered::reference));
        assertEquals(Vector.of(lamps, mugs), apart.map(Entered::inquiry).take(2));
        assertEquals(
                Vector.of(Option.none(), Option.none(), Option.some(1)),
                apart.map(Entered::repeats),
                "another number makes no other inquiry");
        assertEquals(3, BOOK.enter(message, Vector.empty()).size(), "each has a line, and none is dropped");
        assertEquals(Vector.empty(), message("M-8", "einkauf@nordlicht.example").apart());
    }

    @Test
    void aCompanyIsKnownByItsNameOrItsAddress() {
        assertEquals("Nordlicht GmbH BOOK-BY-NAME", sender("NORDLICHT  GMBH", Option.none(), Option.none()));
        assertEquals("Nordlicht GmbH BOOK-BY-NAME", sender("北极光有限公司", Option.none(), Option.some("Germany")));
        assertEquals(
                "Nordlicht GmbH BOOK-BY-NAME",
                sender("Nordlicht GmbH", Option.some("verkauf@NORDLICHT.example"), Option.none()),
                "a colleague of the same domain");
        assertEquals(
                "Nordlicht GmbH BOOK-BY-MAIL", sender("Max", Option.some("max.nordlicht@gmail.com"), Option.none()));
        assertEquals(
                "Lichthaus AG BOOK-BY-NAME",
                sender("Lichthaus AG", Option.some("x@lichthaus.example"), Option.none()),
                "where no address is known, none contradicts");
    }

    @Test
    void aKnownNameFromElsewhereIsNotBelieved() {
        assertEquals(
                "perhaps Nordlicht GmbH BOOK-OTHER-MAIL",
                sender("Nordlicht GmbH", Option.some("einkauf@nord1icht.example"), Option.none()));
        assertEquals(
                "perhaps Nordlicht GmbH BOOK-OTHER-MAIL",
                sender("Nordlicht GmbH", Option.some("boss@gmail.com"), Option.none()),
                "that one of his people writes from a public service says nothing of others who do");
        assertEquals(
                "perhaps Nordlicht GmbH BOOK-OTHER-COUNTRY",
                sender("Nordlicht GmbH", Option.none(), Option.some("Austria")));
        assertEquals(
                "perhaps Nordlicht GmbH BOOK-OTHER-NAME",
                sender("Polarlicht KG", Option.some("info@nordlicht.example"), Option.none()));
    }

    @Test
    void whoeverWritesForTheFirstTimeIsNewAndOfTwoOfOneNameNobodyGuesses() {
        assertEquals("new Polarlicht KG BOOK-NEW", sender("Polarlicht KG", Option.none(), Option.none()));
        assertEquals("new Polarlicht KG BOOK-NEW", sender("Polarlicht KG", Option.some("x@gmail.com"), Option.none()));
        Sender twice = Recognition.BY_JUDGEMENT.of(
                entered("Nordlicht GmbH", Option.none(), Option.none()), Vector.of(NORDLICHT, NORDLICHT));
        assertEquals("perhaps Nordlicht GmbH, Nordlicht GmbH BOOK-AMBIGUOUS", told(twice));
        Acquaintance sister = new Acquaintance(LICHTHAUS.company(), NORDLICHT.mails());
        assertEquals(
                "perhaps Nordlicht GmbH, Lichthaus AG BOOK-OTHER-NAME",
                told(Recognition.BY_JUDGEMENT.of(
                        entered("Polarlicht KG", Option.some("einkauf@nordlicht.example"), Option.none()),
                        Vector.of(NORDLICHT, sister))));
    }

    @Test
    void whatIsMissingIsWhatTheInquiryAsks() {
        Qualification known = BOOK.qualify(
                message("M-1", "a@b.example", lamps("R-1", "Max")).apart().head(), Vector.empty());
        assertEquals(lamps("R-1", "Max").questions(), known.missing());
        assertTrue(known.missing().exists(question -> question.path().equals(Path.parse("deliveryTerm"))));
    }

    @Test
    void theSameByTwoChannelsIsFoundAndSoIsAChangedVersion() {
        Seq<BookLine> first =
                BOOK.enter(message("M-1", "einkauf@nordlicht.example", lamps("R-1", "Nordlicht GmbH")), Vector.empty());
        assertEquals(Option.none(), first.head().qualification().repeats());
        Seq<BookLine> platform = BOOK.enter(message("M-2", "x@platform.example", lamps("77", "Nordlicht GmbH")), first);
        assertEquals("M-1#1 100 BOOK-SAME-CONTENT", repeated(platform));
        Seq<BookLine> changed =
                BOOK.enter(message("M-3", "einkauf@nordlicht.example", mugs("R-1", "Nordlicht GmbH")), first);
        assertEquals("M-1#1 100 BOOK-SAME-NUMBER", repeated(changed));
        Seq<BookLine> other = BOOK.enter(message("M-4", "a@agent.example", mugs("R-1", "Agent Ltd")), first);
        assertEquals("none", repeated(other), "his number is his, and another buyer's is another's");
    }

    @Test
    void anAgentWhoAsksForTheSameGoodsIsFoundByTheGoods() {
        Seq<BookLine> first =
                BOOK.enter(message("M-1", "einkauf@nordlicht.example", lamps("R-1", "Nordlicht GmbH")), Vector.empty());
        Inquiry agents = Inquiry.SHAPE.with(lamps("9", "Agent Ltd"), Inquiry.NOTE, Option.some("urgent"));
        assertEquals("none", repeated(BOOK.enter(message("M-2", "a@agent.example", agents), first)));
        InquiryBook goodsAlone = BOOK.with(new LikenessScale(0, 1, 0, 0, 90, 30, "house", LocalDate.of(2026, 1, 1)));
        assertEquals(
                "M-1#1 100 BOOK-ALIKE", repeated(goodsAlone.enter(message("M-2", "a@agent.example", agents), first)));
        Message later = new Message("M-3", Channel.EMAIL, Moment.parse("2026-06-06"), Option.none(), Vector.of(agents));
        assertEquals("none", repeated(goodsAlone.enter(later, first)), "a month later he asks anew");
    }

    @Test
    void theFirstChargeThatFitsCounts() {
        assertEquals(Option.some(JUN), inCharge(lamps("R-1", "Nordlicht GmbH")));
        assertEquals(Option.some(JUN), inCharge(mugs("R-1", "Max")));
        assertEquals(
                Option.some(MEI),
                inCharge(Inquiry.SHAPE.with(lamps("R-1", "Max"), Inquiry.BUYER_COUNTRY, Option.some("Austria"))));
        assertEquals(Option.none(), inCharge(lamps("R-1", "Max")));
        InquiryBook byChannel = BOOK.with(Vector.of(
                new Charge(JUN, Vector.empty(), Vector.empty(), Vector.empty(), Vector.of(Channel.PLATFORM)),
                Charge.ofAll(MEI)));
        BookLine line = byChannel
                .enter(message("M-1", "a@b.example", lamps("R-1", "Max")), Vector.empty())
                .head();
        assertEquals(Option.some(MEI), line.inCharge());
        assertEquals(
                "Mei Lin has the charge of such inquiries", BookTexts.english().say(line.why()));
    }

    @Test
    void everyReasonAndTaskHasWordsInBothLanguages() {
        Vector.of(BookTexts.english(), BookTexts.chinese()).forEach(texts -> {
            Vector.of(BookReason.values())
                    .forEach(reason ->
                            assertTrue(texts.find(reason.reason().code()).isDefined(), reason::name));
            Vector.of(Task.What.values())
                    .forEach(what -> assertTrue(texts.find(what.key()).isDefined(), what::key));
        });
        Texts english = BookTexts.english();
        assertEquals(english.keys(), BookTexts.chinese().keys());
    }

    @Test
    void textsAreComparedByTheirWordsWhateverTheirScript() {
        assertEquals(Vector.of("led", "lampe", "a60", "灯泡"), Words.of("LED-Lampé (A60) 灯泡"));
        assertEquals(Vector.of("白色", "色灯", "灯泡", "led"), Words.of("白色灯泡ＬＥＤ"));
        assertEquals(Vector.of("灯"), Words.of("灯"));
        assertEquals(Vector.empty(), Words.of("--- ..."));
        assertEquals(1000, Words.alike(Vector.empty(), Vector.empty()));
        assertEquals(0, Words.alike(Vector.of("a"), Vector.empty()));
        assertEquals(666, Words.alike(Vector.of("a", "b", "b"), Vector.of("b", "a", "c")));
    }

    @Test
    void aMessageIsReadAsItWasWritten() {
        Vector.range(0, 200)
                .map(seed -> BookGens.message().next(Source.of(seed)))
                .forEach(message -> {
                    String text = CanonicalText.print(Message.SHAPE, message);
                    assertEquals(Either.right(message), CanonicalText.read(Message.SHAPE, text));
                });
    }

    @Test
    void whatCannotBeIsRefused() {
        Entered one = entered("Max", Option.none(), Option.none());
        Refused.with(
                "inquiries of a message are numbered from 1: `0`",
                () -> new Entered("M", 0, Option.none(), Channel.EMAIL, MAY_6, Option.none(), one.inquiry()));
        Refused.with("points must be from 0 to 100: `101`", () -> new Likeness("M#1", 101, BookReason.ALIKE.reason()));
        LocalDate day = LocalDate.of(2026, 1, 1);
        Refused.with(
                "weights and days must be from 0 to 1000, that of the lines from 1: `0`",
                () -> new LikenessScale(1, 0, 1, 1, 50, 30, "house", day));
        Refused.with(
                "weights and days must be from 0 to 1000, that of the lines from 1: `-1`",
                () -> new LikenessScale(1, 1, 1, -1, 50, 30, "house", day));
        Refused.with(
                "least points must be from 1 to 100: `0`", () -> new LikenessScale(1, 1, 1, 1, 0, 30, "house", day));
        Refused.with("days must be from 1 to 250: `0`", () -> new DayList(1, 0, "house", day));
        Refused.with("days must be from 1 to 250: `251`", () -> new DayList(251, 1, "house", day));
        Refused.with("points must be from 0 to 100: `-1`", () -> new Likeness("M#1", -1, BookReason.ALIKE.reason()));
        Refused.with(
                "least points must be from 1 to 100: `101`",
                () -> new LikenessScale(1, 1, 1, 1, 101, 30, "house", day));
        Refused.with(
                "weights and days must be from 0 to 1000, that of the lines from 1: `1001`",
                () -> new LikenessScale(1001, 1, 1, 1, 50, 30, "house", day));
        Refused.with(
                "weights and days must be from 0 to 1000, that of the lines from 1: `1001`",
                () -> new LikenessScale(1, 1001, 1, 1, 50, 30, "house", day));
    }

    private static Option<PersonRef> inCharge(Inquiry inquiry) {
        Message message = new Message("M-1", Channel.EMAIL, MAY_6, Option.none(), Vector.of(inquiry));
        return BOOK.enter(message, Vector.empty()).head().inCharge();
    }

    private static String repeated(Seq<BookLine> lines) {
        return lines.last()
                .qualification()
                .repeats()
                .fold(
                        () -> "none",
                        like -> like.of() + " " + like.points() + " "
                                + like.why().code());
    }

    private static String sender(String name, Option<String> mail, Option<String> country) {
        return told(BOOK.qualify(entered(name, mail, country), Vector.empty()).sender());
    }

    private static String told(Sender sender) {
        return sender.<String>fold(
                        Sender.Known::company,
                        newcomer -> "new " + newcomer.name(),
                        unknown -> "perhaps " + unknown.perhaps().mkString(", "))
                + " " + sender.why().code();
    }

    private static Entered entered(String name, Option<String> mail, Option<String> country) {
        return new Entered(
                "M-1",
                1,
                Option.none(),
                Channel.EMAIL,
                MAY_6,
                mail.map(Email::of),
                Inquiry.SHAPE.with(lamps("R-1", name), Inquiry.BUYER_COUNTRY, country));
    }

    private static Message message(String reference, String from, Inquiry... inquiries) {
        return new Message(reference, Channel.EMAIL, MAY_6, Option.some(Email.of(from)), Vector.of(inquiries));
    }

    private static Inquiry lamps(String number, String buyer) {
        return inquiry(number, buyer, "LED lamp A60", "9 W, E27", "1000 C62");
    }

    private static Inquiry mugs(String number, String buyer) {
        return inquiry(number, buyer, "Ceramic mug", "white, 300 ml", "5000 C62");
    }

    private static Inquiry inquiry(String number, String buyer, String product, String specification, String quantity) {
        InquiryLine line = InquiryLine.builder()
                .id("1")
                .product(product)
                .specification(Option.some(specification))
                .quantity(Option.some(Quantity.parse(quantity)))
                .build();
        return Inquiry.builder()
                .number(number)
                .buyer(buyer)
                .lines(Vector.of(line))
                .build();
    }
}
