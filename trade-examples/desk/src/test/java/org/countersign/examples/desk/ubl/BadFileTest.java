package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of file that is none of our papers, and the one line that is said about it. */
class BadFileTest {
    private static final String NEEDED = "; a UBL 2 RequestForQuotation, Quotation or Order is needed";
    private static final Locale BEFORE = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    /** As {@code main} does: some lines quote what the JDK says. */
    @BeforeAll
    static void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void asBefore() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void aFileThatIsNotThere() {
        assertEquals("there is no such file" + NEEDED, refusal(folder.resolve("nowhere.xml")));
    }

    @Test
    void aFolder() {
        assertEquals("is a folder" + NEEDED, refusal(folder));
    }

    @Test
    void aFileBeyondTheSizeIsNotEvenRead() throws IOException {
        Path file = folder.resolve("large.xml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.BYTES + 1L);
        }
        assertEquals("has more than 33554432 bytes; that is the most that is read", refusal(file));
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.BYTES);
        }
        // one byte less is read, and found to hold zeros
        String next = refusal(file);
        assertTrue(next.startsWith("line 1: found `U+0000"), next);
    }

    @Test
    void nothing() {
        assertRefused("line 1: the file is empty" + NEEDED, "");
        assertRefused("line 1: the file is empty" + NEEDED, "\uFEFF \n\t\n");
    }

    @Test
    void aLetter() {
        assertRefused(
                "line 3: found `Dear Sirs,`, which is not XML" + NEEDED, "\n\nDear Sirs,\nplease quote for lamps");
    }

    @Test
    void aPdf() {
        byte[] pdf = "%PDF-1.7\n%....\n".getBytes(StandardCharsets.ISO_8859_1);
        pdf[10] = (byte) 0xE2;
        pdf[11] = (byte) 0x28;
        assertEquals("line 1: found `%PDF-1.7`, which is not XML" + NEEDED, refusal(pdf));
    }

    @Test
    void aWebPage() {
        assertRefused(
                "line 1, html: found element `html` in no namespace, which is no UBL document" + NEEDED,
                "<html><body>Offer<br></body></html>");
    }

    @Test
    void xmlOfAnotherNamespace() {
        assertRefused(
                "line 2, order: found element `order` in namespace `urn:example:shop`, which is no UBL document"
                        + NEEDED,
                "<?xml version='1.0'?>\n<order xmlns='urn:example:shop'/>");
    }

    @Test
    void anotherDocumentOfUbl() {
        assertRefused(
                "line 1, Invoice: found the UBL document `Invoice`" + NEEDED,
                "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>");
        assertRefused(
                "line 1, Order: found `Order` of UBL 1.0" + NEEDED,
                "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-1.0'/>");
    }

    @Test
    void anEndTagThatDoesNotFit() {
        assertRefused(
                "line 16, RequestForQuotation/Note: is not well-formed XML: The element type \"cbc:Note\" must be terminated by the matching"
                        + " end-tag \"</cbc:Note>\".",
                Examples.ledLamps().replace("</cbc:Note>\n  <cbc:Pricing", "</cbc:Remark>\n  <cbc:Pricing"));
    }

    @Test
    void aFileThatWasCutOff() {
        String whole = Examples.ledLamps();
        assertRefused(
                "line 63, RequestForQuotation/RequestForQuotationLine/LineItem: is not well-formed XML: XML document structures must start and end within the same entity.",
                whole.substring(0, whole.indexOf("<cac:Item>")));
    }

    @Test
    void aPrefixThatNobodyDeclared() {
        assertRefused(
                "line 16, RequestForQuotation: is not well-formed XML: ElementPrefixUnbound foo foo:Note",
                Examples.ledLamps().replace("<cbc:Note>CE", "<foo:Note>CE"));
    }

    @Test
    void aByteThatIsNoCharacter() {
        byte[] bytes = Examples.ledLamps().getBytes(StandardCharsets.UTF_8);
        int at = Examples.ledLamps().indexOf("CE marking") + 1;
        bytes[at] = (byte) 0xFF;
        assertEquals("line 16: byte " + (at + 1) + " of the file is no UTF-8", refusal(bytes));
    }

    @Test
    void anEncodingThatJavaDoesNotKnow() {
        assertRefused(
                "line 1: found encoding `KLINGON`, which this Java does not know",
                Examples.ledLamps().replace("encoding=\"UTF-8\"", "encoding=\"KLINGON\""));
    }

    @Test
    void aDocumentType() {
        assertRefused(
                "line 8: found a DOCTYPE; UBL has none, and none is read",
                Examples.ledLamps()
                        .replaceFirst(
                                "<RequestForQuotation ", "<!DOCTYPE RequestForQuotation>\n<RequestForQuotation "));
    }

    @Test
    void anEntityThatReadsAFile() {
        assertRefused(
                "line 1: found a DOCTYPE; UBL has none, and none is read",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>");
    }

    @Test
    void anEntityBomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [\n<!ENTITY x0 'ha'>\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY x")
                    .append(i)
                    .append(" '")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("'>\n");
        }
        assertRefused("line 32: found a DOCTYPE; UBL has none, and none is read", bomb + "]><a>&x29;</a>");
    }

    @Test
    void anEntityOfTheWeb() {
        assertRefused(
                "line 16, RequestForQuotation/Note: found the entity `&nbsp;`; without a DOCTYPE there is none",
                Examples.ledLamps().replace("CE marking", "CE&nbsp;marking"));
    }

    @Test
    void elementsTooDeep() {
        assertRefused(
                "line 16, RequestForQuotation/Note/x/x/x/x/.../x/x/x/x/x/x: found element `x` at depth 65; at most 64 elements may stand inside each other",
                nested(63));
        // one less passes the scan; the schema is the next to complain
        String next = refusalBySchema(nested(62));
        assertTrue(next.startsWith("line 16, RequestForQuotation/Note/x: breaks the schema of UBL 2.4: "), next);
    }

    @Test
    void tenThousandElementsDeep() {
        assertRefused(
                "line 16, RequestForQuotation/Note/x/x/x/x/.../x/x/x/x/x/x: found element `x` at depth 65; at most 64 elements may stand inside each other",
                nested(10_000));
    }

    @Test
    void moreElementsThanAMillion() {
        String many =
                Examples.ledLamps().replace("<cbc:Note>CE", "<cbc:Note/>".repeat(Limits.ELEMENTS) + "<cbc:Note>CE");
        assertRefused(
                "line 16, RequestForQuotation: found more than 1000000 elements; that is the most that is read", many);
    }

    @Test
    void aTextWithoutEnd() {
        assertRefused(
                "line 16, RequestForQuotation/Note: the text of `Note` goes on beyond 1048576 characters; that is the most that is read",
                Examples.ledLamps().replace("CE marking", "C".repeat(Limits.TEXT)));
    }

    @Test
    void anAttributeWithoutEnd() {
        assertRefused(
                "line 62, RequestForQuotation/RequestForQuotationLine/LineItem: attribute `unitCode` has 1048577 characters; at most 1048576 are read",
                Examples.ledLamps().replace("H87", "H".repeat(Limits.TEXT + 1)));
    }

    @Test
    void aMillionDigits() {
        assertRefused(
                "line 62, RequestForQuotation/RequestForQuotationLine/LineItem/Quantity: `Quantity` has 1000000 characters; a number may have at most 64",
                Examples.ledLamps().replace("12000", "1".repeat(1_000_000)));
    }

    @Test
    void aNumberWithABillionZeros() {
        assertRefused(
                "line 62, RequestForQuotation/RequestForQuotationLine/LineItem/Quantity: found `1e999999999` in `Quantity`; a number is plain digits such as `1250.5`",
                Examples.ledLamps().replace("12000", "1e999999999"));
    }

    @Test
    void aDateThatUblDoesNotWrite() {
        assertEquals(
                "line 13, RequestForQuotation/IssueDate: breaks the schema of UBL 2.4: '12.10.2026' is not a valid value for 'date'.",
                refusalBySchema(Examples.ledLamps().replace("2026-10-12", "12.10.2026")));
    }

    @Test
    void anElementThatUblDoesNotKnow() {
        assertEquals(
                "line 55, RequestForQuotation/DeliveryTermz: breaks the schema of UBL 2.4: Invalid content was found starting with element"
                        + " '{DeliveryTermz}'. One of '{Delivery, DeliveryTerms, DestinationCountry, Contract,"
                        + " RequestForQuotationLine}' is expected.",
                refusalBySchema(
                        Examples.ledLamps().replace("<cac:DeliveryTerms>", "<cac:DeliveryTermz/><cac:DeliveryTerms>")));
    }

    @Test
    void aRequestThatNamesNoBuyer() {
        assertEquals(
                "line 10, RequestForQuotation: names no buyer; `BuyerCustomerParty` or `OriginatorCustomerParty` with a `PartyName`,"
                        + " `RegistrationName` or `PartyIdentification` is needed",
                refusalBySchema(Examples.ledLamps().replace("Hafenlicht Beispiel GmbH", " ")));
    }

    @Test
    void whatIsShownOfAFileStaysOnOneLineAndMovesNoCursor() {
        String line = BadFile.at(1, "found `\u001b[2J\u202e\n`").about("bad\u001bname\n.xml");
        assertEquals("bad<U+1B>name .xml, line 1: found `<U+1B>[2J<U+202E> `", line);
    }

    private static String nested(int levels) {
        return Examples.ledLamps()
                .replace("<cbc:Note>CE", "<cbc:Note>" + "<x>".repeat(levels) + "</x>".repeat(levels) + "CE");
    }

    private static void assertRefused(String line, String xml) {
        assertEquals(line, refusal(utf8(xml)));
    }

    private static String refusal(Path file) {
        return Effort.atOnce(() -> UblFile.read(file));
    }

    private static String refusal(byte[] bytes) {
        return Effort.atOnce(() -> UblFile.parse(bytes));
    }

    private static String refusalBySchema(String xml) {
        return Effort.inTime(() -> UblFile.parse(utf8(xml)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
