package org.countersign.trade.credit;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Bare;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.CreditGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What a credit may not be. */
class CreditTest {
    @Test
    void aRevocableFormIsNotRead() {
        assertEquals(Option.none(), CreditForm.find("REVOCABLE"));
        assertEquals(
                Vector.of("IRREVOCABLE_TRANSFERABLE", "IRREVOC_TRANS_STANDBY"),
                Vector.of(CreditForm.values())
                        .filter(CreditForm::isTransferable)
                        .map(Enum::name));
    }

    @Test
    void limitsFollowTheTolerance() {
        Credit about = Credit.SHAPE.with(
                CREDIT, Credit.TOLERANCE, Option.some(Tolerance.percent(Decimal.of(10), Decimal.of(5))));
        assertEquals("USD 110000.00 USD 95000.00", about.most() + " " + about.least());
        assertEquals("USD 100000.00 USD 100000.00", CREDIT.most() + " " + CREDIT.least());
        assertEquals(
                21,
                Credit.SHAPE
                        .with(CREDIT, Credit.PRESENTATION_DAYS, Option.<Integer>none())
                        .daysToPresent());
    }

    @Test
    void badContentsAreRefused() {
        Refused.with(
                "amount must be above zero, in whole minor units: `USD 0.001`",
                () -> Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 0.001")));
        Refused.with(
                "tolerance must be whole percents from 0 to 99: `+/-100`",
                () -> Credit.SHAPE.with(CREDIT, Credit.TOLERANCE, Option.some(Tolerance.parse("+/-100"))));
        Refused.with(
                "days of a credit must lie from 2000 to 2099: `1999-12-31`",
                () -> Credit.SHAPE.with(CREDIT, Credit.EXPIRY, LocalDate.of(1999, 12, 31)));
        Refused.with(
                "amount must have at most 15 characters in a message: `USD 123456789012345.00`",
                () -> Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 123456789012345")));
        Refused.with(
                "days for presentation must be from 1 to 999: `0`",
                () -> Credit.SHAPE.with(CREDIT, Credit.PRESENTATION_DAYS, Option.some(0)));
        Refused.with(
                "`number`: line must have at most 16 characters: `12345678901234567`",
                () -> Credit.SHAPE.with(CREDIT, Credit.NUMBER, "12345678901234567"));
        Refused.with(
                "`applicant`: must be of the characters that SWIFT carries in this field: `\u00fc`",
                () -> Credit.SHAPE.with(CREDIT, Credit.APPLICANT, "M\u00fcller"));
        Refused.with(
                "a line of an item must not start with a plus sign: `A\n+B`".replace("\n", "U+000A"),
                () -> Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, Vector.of("A\n+B")));
        Refused.with(
                "only other rules are named: `URDG`",
                () -> Credit.SHAPE.with(CREDIT, Credit.OTHER_RULES, Option.some("URDG")));
        Refused.with(
                "only one of latest day and period of shipment may be said: fields `44C`, `44D`",
                () -> ShipmentTerms.SHAPE.with(CREDIT.shipment(), ShipmentTerms.PERIOD, Option.some("MAY")));
        Refused.with(
                "only one of drafts, mixed payment and deferred payment may be said: fields `42C`, `42M`, `42P`",
                () -> Availability.SHAPE.with(CREDIT.availability(), Availability.MIXED, Option.some("HALF")));
    }

    @Test
    void theLastCharacterThatAMessageCarriesIsCarried() {
        assertEquals(
                "USD 123456789012.34",
                Credit.SHAPE
                        .with(CREDIT, Credit.AMOUNT, Amount.parse("USD 123456789012.34"))
                        .amount()
                        .toString());
        Refused.with(
                "amount must have at most 15 characters in a message: `USD 1234567890123.45`",
                () -> Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 1234567890123.45")));
        Amount round = Amount.parse("USD 12345678901234");
        assertEquals(round, Credit.SHAPE.with(CREDIT, Credit.AMOUNT, round).amount());
        Refused.with(
                "amount must be above zero, in whole minor units: `USD 0.00`",
                () -> Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 0")));
        Vector.of(1, 999)
                .forEach(days -> assertEquals(
                        days,
                        Credit.SHAPE
                                .with(CREDIT, Credit.PRESENTATION_DAYS, Option.some(days))
                                .daysToPresent()));
        Refused.with(
                "days for presentation must be from 1 to 999: `1000`",
                () -> Credit.SHAPE.with(CREDIT, Credit.PRESENTATION_DAYS, Option.some(1000)));
        Refused.with(
                "days for presentation must be said where their start is: `INVOICE DATE`",
                () -> Credit.SHAPE.with(
                        Credit.SHAPE.with(CREDIT, Credit.PRESENTATION_DAYS, Option.<Integer>none()),
                        Credit.PRESENTATION_FROM,
                        Option.some("INVOICE DATE")));
    }

    @Test
    void aToleranceIsWholePercentsEitherWay() {
        Vector.of("+99% -0%", "+0% -99%", "+/-10%")
                .forEach(text -> assertEquals(
                        Option.some(Tolerance.parse(text)), tolerated(text).tolerance(), text));
        Vector.of("+100% -0%", "+0.5% -0%", "+0% -0.5%", "+/-10")
                .forEach(text -> Refused.with(
                        "tolerance must be whole percents from 0 to 99: `" + Tolerance.parse(text) + "`",
                        () -> tolerated(text)));
    }

    private static Credit tolerated(String text) {
        return Credit.SHAPE.with(CREDIT, Credit.TOLERANCE, Option.some(Tolerance.parse(text)));
    }

    @Test
    void daysOfACreditAreOfThisCentury() {
        Vector.of(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)).forEach(day -> {
            assertEquals(day, Credit.SHAPE.with(CREDIT, Credit.EXPIRY, day).expiry());
            assertEquals(
                    Option.some(day),
                    Credit.SHAPE.with(CREDIT, Credit.ISSUED, Option.some(day)).issued());
        });
        String rule = "days of a credit must lie from 2000 to 2099: `";
        Refused.with(rule + "2100-01-01`", () -> Credit.SHAPE.with(CREDIT, Credit.EXPIRY, LocalDate.of(2100, 1, 1)));
        Refused.with(
                rule + "1999-12-31`",
                () -> Credit.SHAPE.with(CREDIT, Credit.ISSUED, Option.some(LocalDate.of(1999, 12, 31))));
        Refused.with(
                rule + "2100-01-01`",
                () -> ShipmentTerms.SHAPE.with(
                        CREDIT.shipment(), ShipmentTerms.LATEST, Option.some(LocalDate.of(2100, 1, 1))));
    }

    @Test
    void itemsAreWrittenSoThatTheyAreReadAsTheSameItems() {
        Refused.with(
                "a line of an item must not start with a plus sign: `+B`",
                () -> Credit.SHAPE.with(CREDIT, Credit.CONDITIONS, Vector.of("A", "+B")));
        String full = "A".repeat(65);
        String rule = "first line of an item must leave room for its plus sign: `";
        Refused.with(
                rule + "A".repeat(60) + "...`",
                () -> Credit.SHAPE.with(CREDIT, Credit.CONDITIONS, Vector.of(full, "B")));
        String numbered = "1. " + "A".repeat(62);
        Refused.with(
                rule + "1. " + "A".repeat(57) + "...`",
                () -> Credit.SHAPE.with(CREDIT, Credit.CONDITIONS, Vector.of(numbered)));
        Vector.of(Vector.of(full), Vector.of("A".repeat(64), "B"), Vector.of("A\n" + full, "B"))
                .forEach(items -> assertEquals(
                        items,
                        Credit.SHAPE.with(CREDIT, Credit.CONDITIONS, items).conditions()));
        Vector<String> many = Vector.fill(400, "A\nB");
        assertEquals(many, Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, many).documents());
        Refused.with(
                "items must have at most 800 lines together: `801`",
                () -> Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, many.append("C")));
    }

    @Test
    void draftsMixedAndDeferredPaymentExcludeEachOther() {
        Availability.Builder free = Availability.builder().with("ANY BANK").by(AvailableBy.MIXED);
        assertEquals(Option.none(), free.build().tenor());
        Availability plain = free.build();
        String rule = "only one of drafts, mixed payment and deferred payment may be said: fields `42C`, `42M`, `42P`";
        Availability deferred =
                Availability.SHAPE.with(plain, Availability.DEFERRED, Option.some("90 DAYS AFTER SHIPMENT"));
        assertEquals(Option.some(Tenor.after(90, Tenor.Event.SHIPMENT)), deferred.tenor());
        Refused.with(rule, () -> Availability.SHAPE.with(deferred, Availability.MIXED, Option.some("HALF")));
        Refused.with(rule, () -> Availability.SHAPE.with(deferred, Availability.DRAWEE, Option.some("FICTDEFF")));
        Refused.with(rule, () -> Availability.SHAPE.with(deferred, Availability.DRAFTS_AT, Option.some("SIGHT")));
        assertEquals(
                "true false",
                plain.isFree() + " "
                        + Availability.SHAPE
                                .with(plain, Availability.WITH, "FICTCNBA")
                                .isFree());
    }

    @Test
    void aPlaceOfACreditHasItsFieldOfTheMessage() {
        assertEquals(Option.some("44C"), MtTags.of(Path.parse("shipment.latest")));
        assertEquals(Option.some("46A"), MtTags.of(Path.parse("documents[3]")));
        assertEquals(Option.some("41a"), MtTags.of(Path.parse("availability.by")));
        assertEquals(Option.none(), MtTags.of(Path.root()));
    }

    @Test
    void everyPartIsMadeOfItsFieldsAndShownByItsShape() {
        Source source = Source.of(42);
        for (int i = 0; i < 50; i++) {
            same(Credit.SHAPE, CreditGens.credit().next(source));
            same(BankTerms.SHAPE, CreditGens.banks().next(source));
            same(Availability.SHAPE, CreditGens.availability().next(source));
            same(ShipmentTerms.SHAPE, CreditGens.shipment().next(source));
        }
        assertEquals(
                "RequiredDocument[text=INVOICE, kind=INVOICE, transport=(), originals=1, total=1, isFullSet=false, isSigned=false]",
                RequiredDocument.read("INVOICE").toString());
    }

    private static <T> void same(Shape<T> shape, T value) {
        assertEquals(value, shape.make(shape.valuesOf(value)));
        assertEquals(shape.summary(value), value.toString());
    }

    @Test
    void aCreditThatIsGivenTheLeastLeavesTheRestOpen() {
        assertEquals("", Bare.said(ShipmentTerms.SHAPE, ShipmentTerms.open()));
        assertEquals("confirmation", Bare.said(BankTerms.SHAPE, BankTerms.of(Confirmation.WITHOUT)));
        Availability free = Availability.builder()
                .with("ANY BANK")
                .by(AvailableBy.SIGHT_PAYMENT)
                .build();
        assertEquals("with by", Bare.said(Availability.SHAPE, free));
        Credit least = Credit.builder()
                .number("LC-1")
                .form(CreditForm.IRREVOCABLE)
                .rules(ApplicableRules.UCP)
                .expiry(LocalDate.of(2026, 6, 30))
                .expiryPlace("NINGBO")
                .applicant("BEISPIEL LICHT GMBH")
                .beneficiary("NINGBO SAMPLE LAMPS")
                .amount(Amount.parse("USD 1"))
                .availability(free)
                .banks(BankTerms.of(Confirmation.WITHOUT))
                .build();
        assertEquals(
                "number form rules expiry expiryPlace applicant beneficiary amount availability shipment banks",
                Bare.said(Credit.SHAPE, least));
        assertEquals(ShipmentTerms.open(), least.shipment());
    }
}
