package org.countersign.trade.credit;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.and;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Truth;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.PaperKind;
import org.junit.jupiter.api.Test;

/** What the words of field 46A ask for. */
class RequiredDocumentTest {
    private static String read(String item) {
        RequiredDocument read = RequiredDocument.read(item);
        return read.kind() + " " + read.transport().mkString("/") + " " + read.originals() + "/" + read.total()
                + (read.isFullSet() ? " set" : "") + (read.isSigned() ? " signed" : "");
    }

    @Test
    void kindNumbersAndSignatureAreRead() {
        assertEquals("INVOICE  1/3 signed", read("SIGNED COMMERCIAL INVOICE IN TRIPLICATE"));
        assertEquals("INVOICE  1/3", read("UNSIGNED INVOICE IN THREE (3) COPIES"));
        assertEquals("PACKING_LIST  1/2", read("PACKING LIST IN 2 FOLDS"));
        assertEquals("INVOICE  2/5", read("INVOICE IN TWO ORIGINALS PLUS 3 COPIES"));
        assertEquals("TRANSPORT BILL_OF_LADING 1/1 set", read("FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING"));
        assertEquals("TRANSPORT BILL_OF_LADING 3/3 set", read("3/3 ORIGINAL B/L"));
        assertEquals("TRANSPORT BILL_OF_LADING 2/2", read("2/3 BILLS OF LADING"));
        assertEquals("TRANSPORT BILL_OF_LADING 0/1", read("COPY OF BILL OF LADING"));
        assertEquals("TRANSPORT AIR_WAYBILL 1/1", read("AIR WAYBILL CONSIGNED TO APPLICANT"));
        assertEquals("TRANSPORT MULTIMODAL/BILL_OF_LADING 1/1", read("BILL OF LADING OR COMBINED TRANSPORT DOCUMENT"));
        assertEquals("INSURANCE  1/2", read("INSURANCE POLICY OR CERTIFICATE IN DUPLICATE"));
        assertEquals("ORIGIN  1/1", read("CERTIFICATE OF ORIGIN FORM A"));
        assertEquals("INSPECTION  1/1", read("CERTIFICATE OF QUALITY ISSUED BY AN INSPECTOR"));
        assertEquals("DRAFT  1/1", read("DRAFTS AT SIGHT"));
        assertEquals("OTHER  1/1", read("BENEFICIARY'S CERTIFICATE THAT 1/3 ORIGINAL B/L AND 5 COPIES WERE SENT"));
    }

    @Test
    void numbersAreReadInWordsFiguresAndFolds() {
        Vector.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN")
                .zipWithIndex()
                .forEach(word -> assertEquals(
                        "INVOICE  1/" + (word._2 + 1), read("INVOICE IN " + word._1 + " COPIES"), word._1));
        Vector.of(
                        "DUPLICATE",
                        "TRIPLICATE",
                        "QUADRUPLICATE",
                        "QUINTUPLICATE",
                        "SEXTUPLICATE",
                        "SEPTUPLICATE",
                        "OCTUPLICATE")
                .zipWithIndex()
                .forEach(word -> assertEquals("INVOICE  1/" + (word._2 + 2), read("INVOICE IN " + word._1), word._1));
        assertEquals("INVOICE  3/3 signed", read("THREE (3) SIGNED ORIGINALS OF INVOICE"));
        assertEquals("INVOICE  1/3", read("INVOICE, ONE ORIGINAL AND 2 NON-NEGOTIABLE COPIES"));
        assertEquals("INVOICE  1/12", read("INVOICE IN 12 FOLD"));
        assertEquals("INVOICE  1/1", read("INVOICE IN 0 COPIES"), "no copies at all still means the paper itself");
    }

    @Test
    void aPartOfASetIsThatManyOriginalsUnlessTheFullSetIsAskedFor() {
        assertEquals("TRANSPORT BILL_OF_LADING 1/1", read("1/3 BILL OF LADING"));
        assertEquals("TRANSPORT BILL_OF_LADING 1/1 set", read("FULL SET (3/3) OF BILLS OF LADING"));
        assertEquals("TRANSPORT INLAND_WATERWAY 1/1", read("INLAND WATERWAY DOCUMENT"));
    }

    @Test
    void copiesAloneNeedNoOriginal() {
        Vector.of("COPY OF INVOICE", "PHOTOCOPY OF INVOICE", "ONE COPY OF INVOICE", "A COPY OF INVOICE")
                .forEach(item -> assertEquals("INVOICE  0/1", read(item), item));
        assertEquals("TRANSPORT BILL_OF_LADING 0/1", read("NON-NEGOTIABLE COPIES OF BILL OF LADING"));
    }

    @Test
    void anItemIsShownOnOneLineAndNotTooLong() {
        assertEquals("PACKING LIST", RequiredDocument.read("packing\n list").shown());
        assertEquals("A".repeat(240), RequiredDocument.read("A".repeat(240)).shown());
        assertEquals(
                "A".repeat(240) + "...", RequiredDocument.read("A".repeat(241)).shown());
    }

    @Test
    void equalityIsByEveryPart() {
        RequiredDocument set = RequiredDocument.read("FULL SET OF SIGNED BILLS OF LADING");
        assertEquals(set, RequiredDocument.read("FULL SET OF SIGNED BILLS OF LADING"));
        assertEquals(
                set.hashCode(),
                RequiredDocument.read("FULL SET OF SIGNED BILLS OF LADING").hashCode());
        Vector.of(
                        new RequiredDocument("X", set.kind(), set.transport(), 1, 1, true, true),
                        new RequiredDocument(set.text(), PaperKind.OTHER, set.transport(), 1, 1, true, true),
                        new RequiredDocument(set.text(), set.kind(), Vector.empty(), 1, 1, true, true),
                        new RequiredDocument(set.text(), set.kind(), set.transport(), 0, 1, true, true),
                        new RequiredDocument(set.text(), set.kind(), set.transport(), 1, 2, true, true),
                        new RequiredDocument(set.text(), set.kind(), set.transport(), 1, 1, false, true),
                        new RequiredDocument(set.text(), set.kind(), set.transport(), 1, 1, true, false))
                .forEach(other -> assertTrue(!set.equals(other), other.toString()));
        Refused.with(
                "originals must not be below zero or above all together: `2`, `1`",
                () -> new RequiredDocument("X", set.kind(), Vector.empty(), 2, 1, false, false));
        Refused.with(
                "originals must not be below zero or above all together: `-1`, `1`",
                () -> new RequiredDocument("X", set.kind(), Vector.empty(), -1, 1, false, false));
    }

    @Test
    void thePaperNamedFirstIsTheOneThatIsAskedFor() {
        assertEquals(
                PaperKind.OTHER,
                RequiredDocument.read("BENEFICIARY'S CERTIFICATE STATING THAT ONE COPY OF B/L WAS SENT")
                        .kind());
        assertEquals(
                PaperKind.TRANSPORT,
                RequiredDocument.read("B/L SHOWING INVOICE NUMBER").kind());
        assertEquals(PaperKind.OTHER, RequiredDocument.read("SOMETHING ELSE").kind());
    }

    @Test
    void aCertificateOfAnybodyAnswersAnItemThatNamesNoIssuer() {
        Credit credit =
                Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, CREDIT.documents().append("CERTIFICATE OF QUALITY"));
        Certificate anybody = Certificate.builder()
                .issue(Issue.blank())
                .title("Certificate of quality")
                .build();
        assertEquals(Truth.NO, examine(credit, SET).complies());
        assertEquals(Truth.YES, examine(credit, and(anybody)).complies());
    }

    @Test
    void quantityAndPriceAreReadWhereThereIsOneOfEach() {
        StatedGoods lamps = StatedGoods.read("10,000 PCS OF LED LAMPS MODEL SL-9\nAT USD 10.00 PER PC");
        assertEquals(
                "Some(10000 H87) Some(USD 10.00 per 1 H87) true",
                lamps.quantity() + " " + lamps.price() + " " + lamps.isCounted());
        assertEquals(Option.none(), StatedGoods.read("500 CARTONS AND 20 BAGS").quantity());
        assertEquals(StatedGoods.unknown(), StatedGoods.read("GOODS AS PER CONTRACT"));
        assertEquals(StatedGoods.unknown(), StatedGoods.read("1 PCS ".repeat(20_000)));
        assertEquals(
                "Some(CIF HAMBURG, Incoterms 2020)",
                TermWords.find("LAMPS\nCIF HAMBURG, INCOTERMS 2020").toString());
        assertEquals("Some(FOB NINGBO)", TermWords.find("FOB NINGBO").toString());
        assertEquals(Option.none(), TermWords.find("LAMPS FOR HAMBURG"));
    }
}
