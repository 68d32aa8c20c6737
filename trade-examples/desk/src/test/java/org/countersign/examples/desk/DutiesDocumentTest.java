package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
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
                                .mkString()
                        + """

                ## For programs

                `--json` shows a rule as JSON. Within one number of `format` no field goes away or changes its sense; new ones may come. What is not
                known, or does not apply, is `null`. Names in capitals and codes are stable; texts are for readers, in the language of `--lang`.

                <!-- fields duties -->
                | `desk duties` | is |
                | --- | --- |
                | `format`, `language`, `title`, `rule`, `edition`, `handover` | `countersign-desk-duties/1`; `handover` tells the variants of FCA apart |
                | `answers[].question`, `answers[].answer` | what the rule says at a glance |
                | `strip[].stage`, `strip[].cost`, `strip[].risk`, `strip[].stageText`, `strip[].costText`, `strip[].riskText`, `legend[]` | who pays each stage and who bears its risk; what the marks of the picture mean |
                | `duties[].code`, `duties[].article`, `duties[].by`, `duties[].towards`, `duties[].kind`, `duties[].text` | each duty of both sides |
                | `duties[].onlyIf`, `duties[].unless`, `duties[].trigger`, `duties[].limit`, `duties[].when`, `duties[].doneBy[]`, `duties[].brokenBy`, `duties[].needs` | on which proviso it hangs, which event calls for it and by when, which events fulfil or break it, what it needs from the other side |
                | `duties[].ifNot[].code`, `duties[].ifNot[].power`, `duties[].ifNot[].authority`, `duties[].ifNot[].text`, `duties[].ifNot[].cited` | what follows if it is not done; whether the other side may choose it; who says so |
                | `silent` | what a rule does not say |
                | `position`, `position.on`, `position.facts` | where the deal stands; `null` without `--on` |
                | `position.risk.bearer`, `position.risk.since`, `position.risk.ground`, `position.risk.because[]`, `position.risk.text` | who bears the risk, since when and why; the duties whose breach moved it |
                | `position.seller[].code`, `position.seller[].article`, `position.seller[].state`, `position.seller[].since`, `position.seller[].until`, `position.seller[].text`, `position.seller[].stateText`, `position.seller[].follows[]` | what the seller owes |
                | `position.buyer[].code`, `position.buyer[].article`, `position.buyer[].state`, `position.buyer[].since`, `position.buyer[].until`, `position.buyer[].text`, `position.buyer[].stateText`, `position.buyer[].follows[]` | what the buyer owes |
                | `position.asks[]`, `position.askTexts[]` | the provisos that nobody has said and on which something hangs |
                """);
    }

    /** Of every rule, and of the deal above; what both sides are late with follows here for the buyer alone. */
    @Test
    void theFieldsOfTheJsonAreThoseOfTheTable() throws IOException {
        TreeSet<String> found =
                DocPage.fieldsOf(Ran.desk("duties", "FOB", "--json", "--on", "2026-04-20", "--facts", FACTS));
        for (Incoterm rule : Edition.INCOTERMS_2020.rules()) {
            found = found.addAll(DocPage.fieldsOf(Ran.desk("duties", rule.name(), "--json")));
        }
        assertEquals(DocPage.of("duties.md").fields("fields duties"), found.add("position.seller[].follows[]"));
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
