package org.countersign.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;

/** A credit and what stands on the papers presented under it, as both sides of a ratio start from them; made up, with five faults. */
final class CreditNumbers {
    static final String NUMBER = "LC2605-FICTION";
    static final String SELLER = "Ningbo Sample Lamps Co., Ltd.";
    static final String BUYER = "Beispiel Licht GmbH";
    static final String DRAWEE = "FICTDEFFXXX";
    static final String LOADING = "Ningbo";
    static final String DISCHARGE = "Hamburg";
    static final String TERM = "CIF Hamburg, Incoterms 2020";
    static final String GOODS = "LED LAMPS MODEL SL-9";
    static final String AMOUNT = "100000";
    static final String PRICE = "10.00";
    static final int QUANTITY = 10_000;
    static final int DAYS = 21;
    static final LocalDate EXPIRY = LocalDate.of(2026, 6, 30);
    static final LocalDate LATEST = LocalDate.of(2026, 5, 31);

    /** The first fault: a day late. */
    static final LocalDate SHIPPED = LATEST.plusDays(1);

    static final LocalDate PRESENTED = LocalDate.of(2026, 6, 5);
    /** The second: a word of the credit is missing. */
    static final String INVOICED = "LED lamps SL-9";
    /** The third: nobody has endorsed the bill. */
    static final boolean IS_ENDORSED = false;
    /** The fourth: below 110 percent of the invoice. */
    static final String INSURED = "109000";

    static final int PACKAGES = 200;
    /** The fifth: one package less than on invoice and bill. */
    static final int PACKED = 199;

    static final int KILOGRAMS = 4_200;
    static final String MARKS = "BEISPIEL HAMBURG 1-200";
    static final String INVOICE = "INV-9";
    static final String VESSEL = "MV Exempla, voyage 26W";
    static final String CARRIER = "Fiktiv Line";
    static final String ORDER = "TO ORDER";
    static final String TENOR = "at sight";
    static final String CERTIFICATE = "Beneficiary's certificate of packing";
    static final List<String> RISKS = List.of("Institute Cargo Clauses (A)");

    /** The message that issues the credit. */
    static final String MESSAGE = """
            :27:1/1
            :40A:IRREVOCABLE
            :20:LC2605-FICTION
            :31C:260302
            :40E:UCP LATEST VERSION
            :31D:260630NINGBO, CHINA
            :50:BEISPIEL LICHT GMBH
            MUSTERKAI 7
            20457 HAMBURG, GERMANY
            :59:NINGBO SAMPLE LAMPS CO., LTD.
            88 EXAMPLE ROAD, BEILUN
            NINGBO, CHINA
            :32B:USD100000,
            :41D:ANY BANK IN CHINA
            BY NEGOTIATION
            :42C:AT SIGHT
            :42A:FICTDEFFXXX
            :43P:NOT ALLOWED
            :43T:ALLOWED
            :44E:NINGBO, CHINA
            :44F:HAMBURG, GERMANY
            :44C:260531
            :45A:10,000 PCS OF LED LAMPS MODEL SL-9 AT USD 10.00 PER PC
            CIF HAMBURG, INCOTERMS 2020
            :46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE
            +FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER,
            BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
            +PACKING LIST IN 2 COPIES
            +INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE, ICC (A)
            +CERTIFICATE OF ORIGIN
            +BENEFICIARY'S CERTIFICATE OF PACKING
            :47A:+ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER
            :48:21
            :49:WITHOUT
            """;

    private CreditNumbers() {}
}
