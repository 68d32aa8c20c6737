package org.countersign.trade.credit;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Path;
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
    void aPlaceOfACreditHasItsFieldOfTheMessage() {
        assertEquals(Option.some("44C"), MtTags.of(Path.parse("shipment.latest")));
        assertEquals(Option.some("46A"), MtTags.of(Path.parse("documents[3]")));
        assertEquals(Option.some("41a"), MtTags.of(Path.parse("availability.by")));
        assertEquals(Option.none(), MtTags.of(Path.root()));
    }
}
