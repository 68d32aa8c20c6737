package org.countersign.examples.desk.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.answer.Written;
import org.countersign.examples.desk.ubl.LeftOver;
import org.countersign.examples.paper.page.Page;
import org.countersign.trade.offer.InquiryLine;

/** An answer for a reader at a terminal: what is asked, what to note, what to ask back, the offers, what was left behind. */
public final class TerminalPage {
    private final Answer answer;
    private final Language language;
    private final Wording wording;
    private final Page page;

    private TerminalPage(Answer answer, Language language, int columns) {
        this.answer = answer;
        this.language = language;
        this.wording = new Wording(language);
        this.page = new Page(columns);
    }

    /** The page in this language, no wider than so many columns. */
    public static String of(Answer answer, Language language, int columns) {
        return new TerminalPage(answer, language, columns)
                .facts()
                .goods()
                .remarks()
                .questions()
                .offers()
                .findings()
                .written()
                .leftOvers()
                .page
                .toString();
    }

    private TerminalPage facts() {
        page.paragraph(wording.title(answer)).gap();
        var facts = Wording.facts(answer)
                .filterKeys(name -> answer.kind().isOfSeller()
                        ? !name.equals("answerBy")
                        : !name.equals("validUntil") && !name.equals("answers"));
        String country = answer.inquiry().buyerCountry().fold(() -> "", code -> " (" + code + ")");
        page.table(facts.remove("buyerCountry")
                .toVector()
                .map(fact -> new Page.Row(
                        wording.say("label." + fact._1),
                        fact._2.getOrElse(() -> wording.say("unknown")) + (fact._1.equals("buyer") ? country : ""))));
        return this;
    }

    private TerminalPage goods() {
        section("goods");
        for (InquiryLine line : answer.inquiry().lines()) {
            page.hanging(
                    "  " + line.id() + "  ",
                    Vector.of(line.product())
                            .appendAll(line.specification())
                            .append(wording.say("quantity", "quantity", wording.quantity(line.quantity())))
                            .appendAll(line.targetPrice().map(price -> wording.say("target", "price", price)))
                            .mkString("\n"));
        }
        return this;
    }

    private TerminalPage remarks() {
        Seq<String> remarks = wording.noticed(answer).appendAll(answer.remarks().map(wording::remark));
        if (!remarks.isEmpty()) {
            section("remarks");
        }
        remarks.forEach(remark -> page.hanging("  - ", remark));
        return this;
    }

    /** The message to the buyer, in the language of the page and then in the others. */
    private TerminalPage questions() {
        if (answer.asks().isEmpty() && !answer.kind().isOfSeller()) {
            page.gap().paragraph(wording.say("ask.nothing"));
        }
        Vector.of(language)
                .appendAll(Vector.of(Language.values()).reject(l -> l == language))
                .forEach(this::letter);
        return this;
    }

    private void letter(Language in) {
        for (Letter letter : Letter.of(answer, in == language ? wording : new Wording(in))) {
            section("letter." + in);
            for (Letter.Paragraph paragraph : letter.paragraphs()) {
                (paragraph.spaced() ? page.gap() : page).hanging("  " + paragraph.mark(), paragraph.words());
            }
        }
    }

    private TerminalPage offers() {
        Seq<Offer> offers = answer.offers();
        if (offers.isEmpty()) {
            page.gap().paragraph(wording.say("offer.none"));
            return this;
        }
        page.gap().paragraph(wording.offers(answer));
        Seq<Page.Cells> costs = offers.head()
                .costs()
                .zipWithIndex()
                .map(cost -> new Page.Cells(
                        wording.say("cost." + cost._1.name()),
                        offers.map(offer -> wording.cost(offer.costs().get(cost._2)))));
        Seq<Page.Cells> prices = offers.head()
                .lines()
                .zipWithIndex()
                .map(line -> new Page.Cells(
                        wording.lineHead(line._1),
                        offers.map(offer -> wording.unitPrice(offer.lines().get(line._2)))));
        Page.Cells total =
                new Page.Cells(wording.say("offer.total"), offers.map(offer -> wording.known(offer.total())));
        page.sideBySide(offers.map(wording::term), costs.appendAll(prices).append(total));
        Seq<String> wants = wording.wants(answer);
        if (!wants.isEmpty()) {
            section("wants");
        }
        wants.forEach(want -> page.hanging("  - ", want));
        return this;
    }

    private TerminalPage findings() {
        for (Checked.Subject subject : Checked.Subject.values()) {
            Seq<Block> blocks = Block.about(subject, answer, wording);
            if (!blocks.isEmpty()) {
                section("findings." + subject);
            }
            for (Block block : blocks) {
                page.hanging("  - ", block.headline());
                block.details().forEach(line -> page.hanging("    ", line));
            }
        }
        return this;
    }

    /** The files that were written, and what of each offer they do not carry. */
    private TerminalPage written() {
        for (Written written : answer.written()) {
            page.gap().paragraph(wording.written(answer, written));
            wording.notCarried(written).forEach(line -> page.hanging("  - ", line));
        }
        return this;
    }

    private TerminalPage leftOvers() {
        Seq<LeftOver> left = answer.left();
        if (!left.isEmpty()) {
            page.gap().paragraph(wording.say(left.size() == 1 ? "left.one" : "left.many", "count", left.size()));
        }
        Seq<LeftOver> rest = left;
        while (!rest.isEmpty()) {
            String place = rest.head().place();
            Seq<LeftOver> here = rest.takeWhile(entry -> entry.place().equals(place));
            if (!place.isEmpty()) {
                page.hanging("  ", place);
            }
            page.hanging(
                    place.isEmpty() ? "  " : "    ", here.map(LeftOver::words).mkString("; "));
            rest = rest.drop(here.size());
        }
        return this;
    }

    private void section(String key) {
        page.gap().paragraph(wording.say(key));
    }
}
