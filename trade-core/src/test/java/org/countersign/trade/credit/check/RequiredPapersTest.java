package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.CERTIFICATE;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.ORIGIN;
import static org.countersign.testkit.trade.LampsCredit.PACKING;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.goods;
import static org.countersign.trade.credit.check.Lamps.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.CertificateOfOrigin;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.PackingList;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.TransportDocument;
import org.junit.jupiter.api.Test;

/** Which paper answers which item, how often, and what lies beside (arts. 14 and 17). */
class RequiredPapersTest {
    /** An item, the title of a certificate, whether the one answers the other. */
    private static final Vector<Vector<String>> TITLES = Vector.of(
            Vector.of("BENEFICIARY'S CERTIFICATE OF PACKING", "Beneficiary's certificate", "yes"),
            Vector.of("BENEFICIARY'S CERTIFICATE OF PACKING", "Certificate of fumigation", "no"),
            Vector.of("CERTIFICATE OF QUALITY", "Certificate of quality", "yes"),
            Vector.of("CERTIFICATE OF ORIGIN", "Certificate of origin", "yes"),
            Vector.of("STATEMENT NO. 1", "No. 1", "no"),
            Vector.of("INVOICE CERTIFIED BY THE CHAMBER", "Certified", "no"),
            Vector.of("PACKING LIST", "Packing list", "no"));

    @Test
    void aCertificateAnswersAnItemThatHasTheWordsOfItsTitle() {
        assertEquals(TITLES, TITLES.map(row -> Vector.of(row.head(), row.get(1), answers(row.head(), row.get(1)))));
    }

    private static String answers(String item, String title) {
        Certificate paper = Certificate.SHAPE.with(CERTIFICATE, Certificate.TITLE, title);
        Vector<String> found = codes(examine(asking(item), DocumentSet.of(paper)));
        if (found.isEmpty()) {
            return "yes";
        }
        assertEquals(Vector.of("UCP-17-MISSING", "UCP-14G-SURPLUS DISREGARDED"), found);
        return "no";
    }

    @Test
    void originalsCountAsCopiesAndCopiesNotAsOriginals() {
        String item = "INVOICE IN 2 ORIGINALS AND 1 COPY";
        assertEquals(Vector.empty(), counted(item, 2, 1));
        assertEquals(Vector.empty(), counted(item, 3, 0));
        assertEquals(Vector.of("UCP-17-ORIGINALS"), counted(item, 1, 2));
        assertEquals(Vector.of("UCP-17-COPIES"), counted(item, 2, 0));
        assertEquals(Vector.of("UCP-17-ORIGINALS", "UCP-17-COPIES"), counted(item, 0, 0));
    }

    private static Vector<String> counted(String item, int originals, int copies) {
        Issue issue =
                Issue.SHAPE.with(Issue.SHAPE.with(INVOICE.issue(), Issue.ORIGINALS, originals), Issue.COPIES, copies);
        return codes(examine(asking(item), DocumentSet.of(invoice(CommercialInvoice.ISSUE, issue))));
    }

    @Test
    void aSignatureIsNeededWhereTheItemSaysSo() {
        CommercialInvoice half = Lamps.invoice("USD 50000", Lamps.line("5000 H87", "-"));
        CommercialInvoice unsigned = CommercialInvoice.SHAPE.with(
                half, CommercialInvoice.ISSUE, Issue.SHAPE.with(half.issue(), Issue.SIGNATURE, Option.none()));
        assertEquals(Vector.empty(), codes(examine(asking("INVOICE"), DocumentSet.of(half, unsigned))));
        assertEquals(
                Vector.of("UCP-18A-SIGNED"),
                codes(examine(asking("SIGNED INVOICE"), DocumentSet.of(half, unsigned))),
                "one of two");
    }

    @Test
    void goodsInGeneralTermsHaveAWordOfTheCredit() {
        assertEquals(Vector.empty(), packed("lamps of glass"));
        assertEquals(Vector.of("UCP-14E-GOODS UNKNOWN"), packed("glassware"));
        assertEquals(Vector.empty(), packed("1200 pcs"), "no word that carries meaning");
        assertEquals(
                Vector.empty(),
                codes(examine(CREDIT, with(PackingList.SHAPE.with(PACKING, PackingList.GOODS, Option.none())))));
        Credit silent = Credit.SHAPE.with(CREDIT, Credit.GOODS, Option.<String>none());
        assertEquals(Vector.empty(), codes(examine(silent, SET)));
        assertEquals(
                Vector.of("UCP-18C-GOODS"),
                codes(examine(
                        goods(CREDIT, "BICYCLES"),
                        DocumentSet.builder()
                                .papers(SET.papers().map(RequiredPapersTest::cycled))
                                .build())),
                "the invoice is held against every word, not one");
    }

    private static Paper cycled(Paper paper) {
        if (paper instanceof PackingList list) {
            return PackingList.SHAPE.with(list, PackingList.GOODS, Option.some("bicycles"));
        }
        return paper instanceof TransportDocument bill
                ? TransportDocument.SHAPE.with(bill, TransportDocument.GOODS, Option.some("bicycles"))
                : paper;
    }

    private static Vector<String> packed(String goods) {
        return codes(examine(CREDIT, with(PackingList.SHAPE.with(PACKING, PackingList.GOODS, Option.some(goods)))));
    }

    @Test
    void everyOpenCorrectionIsCounted() {
        CertificateOfOrigin corrected = CertificateOfOrigin.SHAPE.with(
                ORIGIN, CertificateOfOrigin.ISSUE, Issue.SHAPE.with(ORIGIN.issue(), Issue.OPEN_CORRECTIONS, 2));
        assertEquals(
                Vector.of("`2` corrections bear no authentication"),
                examine(CREDIT, with(corrected))
                        .findings()
                        .map(found -> CheckTexts.english().say(found.reason()))
                        .toVector());
    }
}
