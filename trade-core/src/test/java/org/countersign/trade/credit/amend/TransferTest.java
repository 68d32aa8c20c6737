package org.countersign.trade.credit.amend;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What a transfer may change. */
class TransferTest {
    private static final Credit TRANSFERABLE = credit(":40A:IRREVOCABLE", ":40A:IRREVOCABLE TRANSFERABLE");

    private static Vector<String> problems(Credit original, Credit... parts) {
        return Transfer.builder()
                .original(original)
                .parts(Vector.of(parts))
                .build()
                .problems()
                .map(reason -> reason.code()
                        + reason.arguments().get("term").map(term -> " " + term).getOrElse(""))
                .toVector();
    }

    @Test
    void onlyATransferableCreditIsTransferred() {
        assertEquals(Vector.of("UCP-38A-FORM"), problems(CREDIT, CREDIT));
        assertEquals(Vector.empty(), problems(TRANSFERABLE, TRANSFERABLE));
    }

    @Test
    void partsNeedPartShipmentsAndThereIsNoThird() {
        Credit half = Credit.SHAPE.with(TRANSFERABLE, Credit.AMOUNT, Amount.parse("USD 50000"));
        assertEquals(Vector.of("UCP-38D-SPLIT"), problems(TRANSFERABLE, half, half));
        Transfer onward = Transfer.builder()
                .original(TRANSFERABLE)
                .parts(Vector.of(half))
                .isOnward(true)
                .build();
        assertEquals(
                Vector.of("UCP-38D-CHAIN"), onward.problems().map(Reason::code).toVector());
        assertEquals(Vector.of("UCP-38D-SPLIT", "UCP-38G-AMOUNT"), problems(TRANSFERABLE, half, TRANSFERABLE));
        assertEquals(
                Vector.of("UCP-38G-CURRENCY"),
                problems(TRANSFERABLE, Credit.SHAPE.with(half, Credit.AMOUNT, Amount.parse("EUR 1"))));
    }

    @Test
    void onlySomeTermsMayBeCut() {
        Credit cut = credit(
                ":40A:IRREVOCABLE",
                ":40A:IRREVOCABLE TRANSFERABLE",
                "USD100000,",
                "USD80000,",
                "USD 10.00",
                "USD 8.00",
                ":31D:260630",
                ":31D:260620",
                ":44C:260531",
                ":44C:260520",
                ":48:21",
                ":48:15",
                "110 PCT",
                "138 PCT",
                "BEISPIEL LICHT GMBH",
                "NINGBO SAMPLE LAMPS CO., LTD.");
        assertEquals(Vector.empty(), problems(TRANSFERABLE, cut));
        Credit more = credit(
                ":40A:IRREVOCABLE",
                ":40A:IRREVOCABLE TRANSFERABLE",
                ":31D:260630",
                ":31D:260701",
                ":44C:260531",
                ":44C:260601",
                ":48:21",
                ":48:22",
                "110 PCT",
                "105 PCT",
                "LED LAMPS",
                "LED BULBS",
                ":44F:HAMBURG, GERMANY",
                ":44F:BREMEN, GERMANY");
        assertEquals(
                Vector.of(
                        "UCP-38G-TERM documents[4]",
                        "UCP-38G-TERM expiry",
                        "UCP-38G-TERM goods",
                        "UCP-38G-TERM presentationDays",
                        "UCP-38G-TERM shipment.discharge",
                        "UCP-38G-TERM shipment.latest"),
                problems(TRANSFERABLE, more).sorted());
    }

    @Test
    void thePercentageGrowsAsTheValueShrinks() {
        assertEquals(
                "137.5%",
                Transfer.insured(Amount.parse("USD 100000"), Percentage.of(110), Amount.parse("USD 80000"))
                        .toString());
        assertEquals(
                "123.6%",
                Transfer.insured(Amount.parse("USD 100000"), Percentage.of(110), Amount.parse("USD 89000"))
                        .toString());
    }

    private static Credit transferable(String... replacements) {
        return credit(Vector.of(":40A:IRREVOCABLE", ":40A:IRREVOCABLE TRANSFERABLE")
                .appendAll(Vector.of(replacements))
                .toJavaArray(String[]::new));
    }

    /** What a part may say where the credit says that, and what not. */
    private static Vector<String> changed(String field, String before, String after) {
        return problems(transferable(field, before), transferable(field, after));
    }

    @Test
    void sharesNeedNoMoreThanThatPartShipmentsAreAllowed() {
        Credit open = transferable(":43P:NOT ALLOWED", ":43P:ALLOWED");
        Credit half = Credit.SHAPE.with(open, Credit.AMOUNT, Amount.parse("USD 50000"));
        assertEquals(Vector.empty(), problems(open, half, half));
        assertEquals(Vector.of("UCP-38G-AMOUNT"), problems(open, half, half, half));
    }

    @Test
    void daysOfShipmentMayBeCutInWhateverWords() {
        Vector<String> latest = Vector.of("UCP-38G-TERM shipment.latest");
        Vector<String> period = Vector.of("UCP-38G-TERM shipment.period");
        String field = ":44C:260531";
        assertEquals(Vector.empty(), changed(field, ":44C:260531", ":44C:260530"));
        assertEquals(latest, changed(field, ":44C:260531", ":44C:260601"));
        assertEquals(Vector.empty(), changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:FROM 11 MAY 2026 TO 19 MAY 2026"));
        assertEquals(period, changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:FROM 10 MAY 2026 TO 19 MAY 2026"));
        assertEquals(period, changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:FROM 11 MAY 2026 TO 21 MAY 2026"));
        assertEquals(period, changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:FROM 11 MAY 2026"));
        assertEquals(period, changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:UNTIL 19 MAY 2026"));
        assertEquals(Vector.empty(), changed(field, ":44C:260531", ":44D:FIRST HALF OF MAY 2026"));
        assertEquals(period, changed(field, ":44D:AS SOON AS POSSIBLE", ":44D:MIDDLE OF MAY 2026"), "nobody can say");
        assertEquals(period, changed(field, ":44D:MIDDLE OF MAY 2026", ":44D:AS SOON AS POSSIBLE"));
        assertEquals(
                Vector.empty(), problems(transferable(":44C:260531\n", ""), transferable()), "where no day was said");
        assertEquals(latest, problems(transferable(), transferable(":44C:260531\n", "")));
    }

    @Test
    void unitPricesMayBeCutAndNothingElseOfTheGoods() {
        Vector<String> goods = Vector.of("UCP-38G-TERM goods");
        String field = "LED LAMPS MODEL SL-9 AT USD 10.00 PER PC";
        String lamps = "LED LAMPS MODEL SL-9 AT USD 1,000.00 PER PC";
        assertEquals(Vector.empty(), changed(field, lamps, "LED LAMPS MODEL SL-9 AT USD 999.99 PER PC"));
        assertEquals(goods, changed(field, lamps, "LED LAMPS MODEL SL-9 AT USD 1,000.01 PER PC"));
        assertEquals(goods, changed(field, lamps, "LED LAMPS MODEL SL-9 AT EUR 900.00 PER PC"));
        assertEquals(goods, changed(field, lamps, "LED LAMPS MODEL SL-8 AT USD 900.00 PER PC"));
        assertEquals(goods, changed(field, lamps, "LED LAMPS MODEL SL-9"));
        assertEquals(goods, changed(field, "LAMPS TYPE XYZ 200", "LAMPS TYPE XYZ 100"), "no currency");
        assertEquals(
                goods, changed(field, "A AT USD 5 PER PC, B AT USD 3 PER PC", "A AT USD 3 PER PC, B AT USD 5 PER PC"));
        Credit silent = Credit.SHAPE.with(TRANSFERABLE, Credit.GOODS, Option.<String>none());
        assertEquals(goods, problems(silent, TRANSFERABLE));
        assertEquals(goods, problems(TRANSFERABLE, silent));
    }

    @Test
    void onlyThePercentageOfInsuranceIsRaised() {
        Vector<String> insurance = Vector.of("UCP-38G-TERM documents[4]");
        String field = "110 PCT OF INVOICE VALUE, ICC (A)";
        String usual = "110 PCT OF INVOICE VALUE";
        assertEquals(Vector.empty(), changed(field, usual, "111 PCT OF INVOICE VALUE"));
        assertEquals(insurance, changed(field, usual, "109 PCT OF INVOICE VALUE"));
        assertEquals(insurance, changed(field, usual, "111 PCT OF CIF VALUE"));
        assertEquals(insurance, changed(field, usual, "INVOICE VALUE"));
        assertEquals(insurance, changed(field, "INVOICE VALUE", "111 PCT OF INVOICE VALUE"));
        assertEquals(
                Vector.of("UCP-38G-TERM documents[6]"),
                changed("CERTIFICATE OF PACKING", "STATEMENT OF 50 PCT WOOL", "STATEMENT OF 60 PCT WOOL"));
        assertEquals(
                Vector.of("UCP-38G-TERM documents[6]"),
                problems(TRANSFERABLE, transferable("\n+BENEFICIARY'S CERTIFICATE OF PACKING", "")));
    }

    @Test
    void theConfirmationGoesAlong() {
        assertEquals(
                Vector.of("UCP-38G-TERM banks.confirmation"), changed(":49:WITHOUT", ":49:CONFIRM", ":49:WITHOUT"));
        assertEquals(Vector.empty(), changed(":49:WITHOUT", ":49:WITHOUT", ":49:CONFIRM"));
        assertEquals(Vector.empty(), changed(":49:WITHOUT", ":49:WITHOUT", ":49:WITHOUT\n:57A:FICTCNBA"));
    }

    @Test
    void theDaysForPresentationMayBeCut() {
        assertEquals(Vector.of("UCP-38G-TERM presentationDays"), changed(":48:21", ":48:15", ":48:16"));
        assertEquals(Vector.empty(), changed(":48:21", ":48:15", ":48:15"));
        assertEquals(Vector.of("UCP-38G-TERM presentationDays"), changed(":48:21\n", ":48:15\n", ""));
        assertEquals(Vector.of("UCP-38G-TERM expiry"), changed(":31D:260630", ":31D:260629", ":31D:260630"));
    }

    @Test
    void aProblemIsNamedByPartAndSaidInBothLanguages() {
        Reason why = Transfer.builder()
                .original(TRANSFERABLE)
                .parts(Vector.of(TRANSFERABLE, transferable(":43T:ALLOWED", ":43T:NOT ALLOWED")))
                .build()
                .problems()
                .last();
        assertEquals(
                "part `2` changes `shipment.transhipment`, which must stay as it is",
                AmendTexts.english().say(why));
        assertEquals("UCP 600 38(g)", why.citation().toString());
        Refused.with(
                "a transfer must have a second beneficiary: `0`",
                () -> Transfer.builder().original(TRANSFERABLE).build());
        Transfer whole = Transfer.builder()
                .original(TRANSFERABLE)
                .parts(Vector.of(TRANSFERABLE))
                .build();
        assertEquals(Transfer.SHAPE.summary(whole), whole.toString());
    }
}
