package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.DutyTexts;
import org.countersign.trade.delivery.duty.DutyWords;
import org.countersign.trade.delivery.duty.Event;
import org.countersign.trade.delivery.duty.Proviso;
import org.junit.jupiter.api.Test;

/** {@code docs/duties.md}: the command with what it shows, and the words of its facts, written from the code. */
class DutiesDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/duties.md");
    private static final Texts ENGLISH = DutyTexts.english();
    private static final String FACTS = "contract 2026-03-01; period-ends 2026-04-15; goods-identified 2026-04-10;"
            + " seller-contracts-carriage no; formalities yes";

    @Test
    void thePageIsWrittenFromTheCode() {
        Ran ran = Ran.desk("duties", "FOB", "--on", "2026-04-20", "--facts", FACTS);
        assertEquals(1, ran.code());
        String shown = ran.out();
        Committed.check(
                DOCUMENT,
                """
                # Who owes what under a delivery rule

                Written from the code by `DutiesDocumentTest`; `-Dupdate=true` writes it anew. `desk duties RULE` shows a rule: who pays each stage and
                who bears its risk, and every duty of both sides with its article, its time and what follows if it is not done. `--edition 2010` reads it
                by that edition, `--at elsewhere` shows the other variant of FCA, `--lang zh` speaks Chinese, `--json` gives data, `--html FILE` writes a
                page with cost and risk drawn apart:

                ![Cost and risk under CIF](pictures/route-cif.svg)

                ## Where a deal stands

                With `--facts` and `--on` it says what each side owes on that day, what is late and what follows, and who bears the risk. A sale FOB in
                which the buyer has named no ship:

                ```sh
                trade-examples/desk/desk duties FOB --on 2026-04-20 --facts '"""
                        + FACTS
                        + "'\n```\n\n```text\n...\n"
                        + shown.substring(
                                shown.indexOf("On 2026-04-20"), shown.indexOf("The seller owes the buyer now"))
                        + "...\n"
                        + shown.substring(
                                shown.indexOf("The buyer owes the seller now"), shown.indexOf("  B4   contract for"))
                        + "...\n```\n"
                        + """

                Facts are parted by a semicolon and a blank: an event and its day, or a proviso and `yes` or `no`. An event that is not named counts as not
                having happened; a proviso that is not named is unknown, and the page asks for it. A duty is late only where that is certain: a day
                without a place lasts until it is over everywhere on earth. What is to be done *without delay* is never late by itself, because the rules
                name no number of days. The exit code is 1 if a duty is late.

                | event | it has happened when |
                | --- | --- |
                """
                        + lines(Vector.of(Event.values()).map(event -> event + "` | " + said("event." + event)))
                        + "\n| proviso | whether |\n| --- | --- |\n"
                        + lines(Vector.of(Proviso.values())
                                .map(proviso -> proviso + "` | " + said("proviso." + proviso)))
                        + """

                ## How many duties

                By rule of Incoterms 2020, seller and buyer; the stages of cost are counted apart, there are fourteen. Sources, and what is unconfirmed,
                stand in the table `duties.txt` of the room `delivery.duty`; the wording of the rules belongs to the ICC and is not repeated.

                | rule | seller | buyer |
                | --- | --- | --- |
                """
                        + RuleSheet.all()
                                .filter(sheet -> sheet.edition() == Edition.INCOTERMS_2020)
                                .map(sheet -> "| " + DutyWords.in(ENGLISH).name(sheet) + " | "
                                        + count(sheet, Side.SELLER) + " | " + count(sheet, Side.BUYER) + " |\n")
                                .mkString());
    }

    @Test
    void whatThePageShowsIsInThePage() {
        assertTrue(Ran.desk("duties", "FOB").out().contains("  B4   contract for or arrange"));
    }

    private static String lines(Seq<String> cells) {
        return cells.map(cell -> "| `" + cell + " |\n").mkString();
    }

    private static String said(String key) {
        return ENGLISH.find(key).getOrElse("");
    }

    private static int count(RuleSheet sheet, Side side) {
        return Duty.of(sheet).count(duty -> duty.by() == side);
    }
}
