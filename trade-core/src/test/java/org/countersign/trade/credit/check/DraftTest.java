package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.DRAFT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.PRESENTED;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.countersign.testkit.trade.LampsCredit.without;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.draft;
import static org.countersign.trade.credit.check.Lamps.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** On whom drafts are drawn, when they are due, for how much. */
class DraftTest {
    /** The drawee of the credit, the drawee of the draft, what is found. */
    private static final Vector<Vector<String>> DRAWEES = Vector.of(
            Vector.of(":42A:FICTDEFFXXX", "FICTDEFFXXX", ""),
            Vector.of(":42A:FICTDEFFXXX", "OTHRDEFF", "ISBP-DRAFT-DRAWEE"),
            Vector.of(":42A:FICTDEFFXXX", "Fiktivbank AG", "ISBP-DRAFT-DRAWEE UNKNOWN"),
            Vector.of(":42D:FIKTIVBANK AG\nMUSTERKAI 1\nHAMBURG", "Fiktivbank AG, Hamburg", ""),
            Vector.of(":42D:FIKTIVBANK AG\nMUSTERKAI 1\nHAMBURG", "Andere Bank, Hamburg", "ISBP-DRAFT-DRAWEE"),
            Vector.of(":42D:FIKTIVBANK AG\nMUSTERKAI 1\nHAMBURG", "FICTDEFF", "ISBP-DRAFT-DRAWEE"),
            Vector.of(":42D:/123\nFIKTIVBANK AG", "Fiktivbank AG", ""),
            Vector.of(":42D:FIKTIVBANK AG", "-", "ISBP-DRAFT-DRAWEE"),
            Vector.of(":42D:ISSUING BANK", "Fiktivbank AG", ""),
            Vector.of(":42D:YOURSELVES", "Fiktivbank AG", ""),
            Vector.of(":42D:BEISPIEL LICHT GMBH", "Beispiel Licht GmbH", "UCP-06C-DRAWEE"));

    @Test
    void aDraftIsDrawnOnTheBankThatTheCreditNames() {
        assertEquals(
                DRAWEES,
                DRAWEES.map(row -> Vector.of(
                        row.head(),
                        row.get(1),
                        codes(examine(
                                        credit(":42A:FICTDEFFXXX", row.head()),
                                        with(Draft.SHAPE.with(DRAFT, Draft.DRAWEE, row.get(1)))))
                                .mkString(" "))));
    }

    /** The tenor of the credit, that of the draft, what is found. */
    private static final Vector<Vector<String>> TENORS = Vector.of(
            Vector.of("60 DAYS AFTER B/L DATE", "60 days after bill of lading date", ""),
            Vector.of("60 DAYS AFTER B/L DATE", "60 days after sight", "ISBP-DRAFT-TENOR"),
            Vector.of("60 DAYS AFTER B/L DATE", "as agreed", "ISBP-DRAFT-TENOR"),
            Vector.of("HALF AT SIGHT, HALF LATER", "half at sight, half later", ""),
            Vector.of("HALF AT SIGHT, HALF LATER", "at sight", "ISBP-DRAFT-TENOR"));

    @Test
    void aDraftIsDueWhenTheCreditSaysInWhateverWords() {
        assertEquals(
                TENORS,
                TENORS.map(row -> Vector.of(
                        row.head(),
                        row.get(1),
                        codes(examine(
                                        credit(":42C:AT SIGHT", ":42C:" + row.head()),
                                        with(Draft.SHAPE.with(DRAFT, Draft.TENOR, row.get(1)))))
                                .mkString(" "))));
    }

    @Test
    void aCreditWithoutDraftsMissesNone() {
        Credit credit = asking("COMMERCIAL INVOICE");
        assertEquals(Vector.empty(), codes(examine(credit, DocumentSet.of(INVOICE))));
        assertEquals(Vector.of("ISBP-DRAFT-NONE"), codes(examine(CREDIT, without(DRAFT))));
    }

    @Test
    void aDraftThatNobodyAskedForIsLeftAside() {
        Credit credit = asking("COMMERCIAL INVOICE");
        assertEquals(Vector.of("UCP-14G-SURPLUS DISREGARDED"), codes(examine(credit, DocumentSet.of(INVOICE, DRAFT))));
        Credit drawn = Credit.SHAPE.with(
                credit,
                Credit.AVAILABILITY,
                Availability.builder()
                        .with("ANY BANK")
                        .by(AvailableBy.ACCEPTANCE)
                        .drawee(Option.some("FICTDEFFXXX"))
                        .build());
        assertEquals(Vector.empty(), codes(examine(drawn, DocumentSet.of(INVOICE, DRAFT))));
        Credit undrawn = credit(":42A:FICTDEFFXXX\n", "");
        assertEquals(Vector.empty(), codes(examine(undrawn, SET)), "a tenor asks for a draft as well");
    }

    @Test
    void oneDraftIsDrawnForWhatTheInvoicesComeTo() {
        assertEquals(Vector.of("ISBP-DRAFT-AMOUNT"), codes(examine(CREDIT, set(draft("USD 99000")))));
        Presentation told = Presentation.SHAPE.with(
                Presentation.on(PRESENTED), Presentation.DRAWN, Option.some(Amount.parse("USD 100000")));
        assertEquals(Vector.empty(), codes(Examination.of(CREDIT, set(draft("USD 99000")), told, BANKS)));
        assertEquals(
                Vector.empty(),
                codes(examine(
                        CREDIT,
                        DocumentSet.builder()
                                .papers(set(draft("USD 60000")).papers().append(draft("USD 40000")))
                                .build())));
        assertEquals(
                Vector.of("UCP-17-MISSING"),
                codes(examine(
                        CREDIT,
                        DocumentSet.builder()
                                .papers(SET.papers().remove(INVOICE))
                                .build())),
                "without an invoice there is nothing to hold it against");
    }

    @Test
    void anInvoiceInAnotherCurrencyIsNotHeldAgainstTheDraft() {
        assertEquals(Vector.of("UCP-18A-CURRENCY"), codes(examine(CREDIT, set(Lamps.inEuros()))));
    }

    @Test
    void whatIsAboveTheCreditIsNotDrawn() {
        DocumentSet above = set(Lamps.invoice("USD 100000.01", Lamps.line("10000 H87", "-")), draft("USD 100000"));
        assertEquals(
                Vector.of("UCP-18B-ABOVE BANKS_CHOICE"),
                codes(examine(CREDIT, above)).remove("UCP-28F-AMOUNT"));
        DocumentSet full = set(INVOICE, draft("USD 99999.99"));
        assertEquals(Vector.of("ISBP-DRAFT-AMOUNT"), codes(examine(CREDIT, full)));
    }
}
