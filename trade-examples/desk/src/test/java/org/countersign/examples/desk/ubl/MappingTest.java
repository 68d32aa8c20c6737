package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.countersign.trade.base.Moment;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;

/** What goes over from UBL, and what stays unknown and is said aloud. */
class MappingTest {
    private static final String TERMS = "<cac:DeliveryTerms>\n    <cbc:ID>CIF</cbc:ID>\n  </cac:DeliveryTerms>";

    @Test
    void aWholeRequestGoesOver() {
        Inquiry read = read(Examples.ledLamps()).inquiry();
        assertEquals(
                Inquiry.builder()
                        .number("HL-2026-0417")
                        .buyer("Hafenlicht Beispiel GmbH")
                        .buyerCountry(Option.some("DE"))
                        .seller(Option.some("宁波示例灯具有限公司 Ningbo Shili Lighting Co., Ltd."))
                        .issued(Option.some(Moment.parse("2026-10-12T09:40:00+02:00")))
                        .answerBy(Option.some(Moment.parse("2026-10-23")))
                        .currency(Option.some("EUR"))
                        .deliveryTerm(Option.some("CIF"))
                        .deliveryBy(Option.some(LocalDate.of(2027, 1, 29)))
                        .note(Option.some("CE marking, RoHS and the EU energy label are required. Please state your"
                                + " minimum order."))
                        .lines(Vector.of(
                                InquiryLine.builder()
                                        .id("10")
                                        .product("LED bulb A60")
                                        .specification(
                                                Option.some("E27, 9 W, 806 lm, 2700 K, not dimmable, matt glass"))
                                        .quantity(Option.some(Quantity.parse("12000 H87")))
                                        .build(),
                                InquiryLine.builder()
                                        .id("20")
                                        .product("LED tube T8")
                                        .specification(Option.some("1200 mm, 18 W, 4000 K, for electronic ballast"))
                                        .build(),
                                InquiryLine.builder()
                                        .id("30")
                                        .product("LED panel 600 x 600 mm")
                                        .build()))
                        .build(),
                read);
    }

    @Test
    void aTimeWithoutOffsetLeavesTheDay() {
        Received rfq = changed("09:40:00+02:00", "09:40:00");
        assertEquals(Option.some(Moment.parse("2026-10-12")), rfq.inquiry().issued());
        assertRemarks(rfq, "time.no-offset {time=09:40:00}");
        assertLeft(rfq, "IssueTime: 09:40:00");
    }

    @Test
    void aTimeThatContradictsItsDateLeavesTheDay() {
        Received rfq = changed("2026-10-12<", "2026-10-12+01:00<");
        assertEquals(
                Option.some(Moment.parse("2026-10-12+01:00")), rfq.inquiry().issued());
        assertRemarks(rfq, "time.no-offset {time=09:40:00+02:00}");
    }

    @Test
    void anHourThatDoesNotExistLeavesTheDay() {
        Received rfq = changed("09:40:00+02:00", "24:00:00Z");
        assertEquals(Option.some(Moment.parse("2026-10-12")), rfq.inquiry().issued());
        assertRemarks(rfq, "unread {place=IssueTime, text=24:00:00Z}");
        assertLeft(rfq, "IssueTime: 24:00:00Z");
    }

    @Test
    void anOffsetOfADeliveryDayIsSaidAloud() {
        Received rfq = changed("2027-01-29", "2027-01-29+08:00");
        assertEquals(Option.some(LocalDate.of(2027, 1, 29)), rfq.inquiry().deliveryBy());
        assertRemarks(rfq, "date.offset {place=Delivery/RequestedDeliveryPeriod/EndDate, date=2027-01-29+08:00}");
    }

    @Test
    void aQuantityThatIsNoneCountsAsUnknown() {
        assertNoQuantity(changed("12000", "0"), "quantity must be above zero: `0 H87`");
        assertNoQuantity(changed("12000", "-5"), "quantity must be above zero: `-5 H87`");
        assertNoQuantity(
                changed("H87", "pieces"),
                "unit must be a Recommendation 20 code of two or three capitals and digits: `pieces`");
        assertNoQuantity(
                changed("12000", "1".repeat(35)),
                "number must have at most 34 significant digits and at most 18 places after the point");
    }

    @Test
    void aQuantityOf64DigitsIsRefusedByTheNumberNotByTheScan() {
        assertNoQuantity(
                changed("12000", "1".repeat(64)),
                "number must have at most 34 significant digits and at most 18 places after the point");
    }

    @Test
    void aTermWithItsPlaceAndCode() {
        Received rfq = changed(
                TERMS,
                "<cac:DeliveryTerms><cbc:ID>FOB</cbc:ID><cac:DeliveryLocation><cbc:ID>CNNGB</cbc:ID>"
                        + "<cbc:Name>Ningbo</cbc:Name></cac:DeliveryLocation></cac:DeliveryTerms>");
        assertEquals(Option.some("FOB"), rfq.inquiry().deliveryTerm());
        assertEquals(Option.some("Ningbo (CNNGB)"), rfq.inquiry().deliveryPlace());
    }

    @Test
    void termsSideBySideKeepTheirOrder() {
        Received rfq = changed(
                TERMS,
                "<cac:DeliveryTerms><cbc:ID>FOB</cbc:ID><cac:DeliveryLocation><cbc:Description>Ningbo"
                        + "</cbc:Description></cac:DeliveryLocation></cac:DeliveryTerms><cac:DeliveryTerms><cbc:ID>CIF"
                        + "</cbc:ID><cac:DeliveryLocation><cac:Address><cbc:CityName>Hamburg</cbc:CityName>"
                        + "</cac:Address></cac:DeliveryLocation></cac:DeliveryTerms>");
        assertEquals(Option.some("FOB, CIF"), rfq.inquiry().deliveryTerm());
        assertEquals(Option.some("Ningbo, Hamburg"), rfq.inquiry().deliveryPlace());
        assertRemarks(rfq, "term.several {count=2}");
    }

    @Test
    void placesThatDoNotFitTheTermsStayBehind() {
        Received rfq = changed(
                TERMS,
                "<cac:DeliveryTerms><cbc:ID>FOB</cbc:ID></cac:DeliveryTerms><cac:DeliveryTerms><cbc:ID>CIF</cbc:ID>"
                        + "<cac:DeliveryLocation><cbc:Name>Hamburg</cbc:Name></cac:DeliveryLocation>"
                        + "</cac:DeliveryTerms>");
        assertEquals(Option.none(), rfq.inquiry().deliveryPlace());
        assertLeft(rfq, "Name: Hamburg");
    }

    @Test
    void anAgreementThatIsNoTermGoesToTheNote() {
        Received rfq = changed("<cbc:ID>CIF</cbc:ID>", "<cbc:SpecialTerms>1% a day for delay</cbc:SpecialTerms>");
        assertEquals(Option.none(), rfq.inquiry().deliveryTerm());
        assertEquals(
                Option.some("CE marking, RoHS and the EU energy label are required. Please state your minimum order.\n"
                        + "1% a day for delay"),
                rfq.inquiry().note());
        assertRemarks(rfq, "term.special {}");
    }

    @Test
    void ofSeveralDeliveriesNonePassesForTheWhole() {
        String delivery = "<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2027-02-26</cbc:EndDate>"
                + "</cac:RequestedDeliveryPeriod></cac:Delivery>";
        Received rfq = changed("</cac:Delivery>", "</cac:Delivery>" + delivery);
        assertEquals(Option.none(), rfq.inquiry().deliveryBy());
        assertRemarks(rfq, "delivery.several {count=2}");
        assertLeft(rfq, "EndDate: 2027-01-29");
        assertLeft(rfq, "EndDate: 2027-02-26");
    }

    @Test
    void theLatestDeliveryDateServesWhereThereIsNoPeriod() {
        Received rfq = changed(
                "<cac:RequestedDeliveryPeriod>\n      <cbc:EndDate>2027-01-29</cbc:EndDate>\n    </cac:RequestedDeliveryPeriod>",
                "<cbc:LatestDeliveryDate>2027-03-01</cbc:LatestDeliveryDate>");
        assertEquals(Option.some(LocalDate.of(2027, 3, 1)), rfq.inquiry().deliveryBy());
    }

    @Test
    void textThatTurnsRoundWhatIsShownStaysBehind() {
        Received rfq = changed("CE marking", "CE \u202emarking");
        assertEquals(Option.none(), rfq.inquiry().note());
        assertRemarks(
                rfq,
                "unfit {place=Note, rule=text must not hold U+202E (character 4): a direction override shows other"
                        + " words than are stored}");
    }

    @Test
    void aProductWithoutNameIsCalledByItsDescriptionOrNumber() {
        assertEquals(
                "E27, 9 W, 806 lm, 2700 K, not dimmable, matt glass",
                changed("<cbc:Name>LED bulb A60</cbc:Name>", "")
                        .inquiry()
                        .lines()
                        .head()
                        .product());
        assertEquals(
                "P-66",
                changed(
                                "<cbc:Name>LED panel 600 x 600 mm</cbc:Name>",
                                "<cac:SellersItemIdentification><cbc:ID>P-66</cbc:ID></cac:SellersItemIdentification>")
                        .inquiry()
                        .lines()
                        .last()
                        .product());
    }

    @Test
    void theLegalNameServesWhereThereIsNoOther() {
        assertEquals(
                "Gentofte Kommune",
                read(Examples.oasis21().replace("<cbc:Name>Gentofte Kommune</cbc:Name>", "<cbc:Name/>"))
                        .inquiry()
                        .buyer());
    }

    @Test
    void otherEncodingsAreReadAsDeclared() {
        String xml = Examples.ledLamps();
        for (String encoding : new String[] {"UTF-16", "UTF-16LE", "GB18030"}) {
            String declared = xml.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
            byte[] bytes = declared.getBytes(Charset.forName(encoding));
            assertEquals(Option.some(read(xml)), UblFile.parse(bytes).toOption(), encoding);
        }
    }

    private static void assertNoQuantity(Received rfq, String rule) {
        assertEquals(Option.none(), rfq.inquiry().lines().head().quantity());
        assertRemarks(rfq, "unfit {place=RequestForQuotationLine[1]/LineItem/Quantity, rule=" + rule + "}");
    }

    /** Besides the one about line 30, which our example has as it stands. */
    private static void assertRemarks(Received rfq, String... remarks) {
        assertEquals(
                Vector.of(remarks),
                rfq.remarks()
                        .filter(remark -> !remark.key().equals("quantity.unit-missing"))
                        .map(remark -> remark.key() + " "
                                + remark.arguments().map(a -> a._1 + "=" + a._2).mkString("{", ", ", "}")));
    }

    private static void assertLeft(Received rfq, String words) {
        assertEquals(1, rfq.left().count(entry -> entry.words().equals(words)), rfq.left()::toString);
    }

    private static Received changed(String from, String to) {
        String xml = Examples.ledLamps();
        assertEquals(1, xml.split(Pattern.quote(from), -1).length - 1, from);
        return read(xml.replace(from, to));
    }

    private static Received read(String xml) {
        return UblFile.parse(xml.getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(bad -> new AssertionError(bad.toString()));
    }
}
