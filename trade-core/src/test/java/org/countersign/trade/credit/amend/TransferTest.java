package org.countersign.trade.credit.amend;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
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
}
