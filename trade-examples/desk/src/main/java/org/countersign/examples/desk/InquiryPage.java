package org.countersign.examples.desk;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.desk.page.OneLine;
import org.countersign.examples.desk.page.Page;
import org.countersign.examples.desk.ubl.LeftOver;
import org.countersign.examples.desk.ubl.Received;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Report;
import org.countersign.trade.base.Texts;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.Question;

/** An inquiry for a reader at a terminal: what is asked, what has to be asked back, what to note, what was left behind. */
final class InquiryPage {
    private final Texts texts;
    private final Received received;
    private final Report report;
    private final Page page;

    private InquiryPage(Texts texts, Received received, Report report, Page page) {
        this.texts = texts;
        this.received = received;
        this.report = report;
        this.page = page;
    }

    /** The page in the language of these texts. */
    static String of(Texts texts, Received received, Report report, int columns) {
        return new InquiryPage(texts, received, report, new Page(columns))
                .facts()
                .goods()
                .questions()
                .findings()
                .remarks()
                .leftOvers()
                .page
                .toString();
    }

    private InquiryPage facts() {
        Inquiry inquiry = received.inquiry();
        page.paragraph(say("title", LinkedHashMap.of("number", inquiry.number(), "buyer", inquiry.buyer())));
        page.gap();
        String country = inquiry.buyerCountry().fold(() -> "", code -> " (" + code + ")");
        page.table(Vector.of(
                row("number", Option.some(inquiry.number())),
                row("buyer", Option.some(inquiry.buyer() + country)),
                row("seller", inquiry.seller()),
                row("issued", inquiry.issued()),
                row("answerBy", inquiry.answerBy()),
                row("currency", inquiry.currency()),
                row("deliveryTerm", inquiry.deliveryTerm()),
                row("deliveryPlace", inquiry.deliveryPlace()),
                row("deliveryFrom", inquiry.deliveryFrom()),
                row("deliveryBy", inquiry.deliveryBy()),
                row("payment", inquiry.payment()),
                row("packing", inquiry.packing()),
                row("note", inquiry.note())));
        return this;
    }

    private InquiryPage goods() {
        section("goods");
        for (InquiryLine line : received.inquiry().lines()) {
            String mark = "  " + line.id() + "  ";
            String quantity = line.quantity().fold(() -> say("unknown"), InquiryPage::withName);
            page.hanging(
                    mark,
                    Vector.of(line.product())
                            .appendAll(line.specification())
                            .append(say("quantity", LinkedHashMap.of("quantity", quantity)))
                            .mkString("\n"));
        }
        return this;
    }

    /** The quantity, and what its unit is called in the list of the UN/ECE. */
    private static String withName(Quantity quantity) {
        return quantity + quantity.unit().name().fold(() -> "", name -> " (" + name + ")");
    }

    private InquiryPage questions() {
        Seq<Question> questions = received.inquiry().questions();
        if (questions.forAll(question -> !question.isNeeded())) {
            page.gap().paragraph(say("ask.nothing"));
        }
        int number = 0;
        for (Question.Weight weight : Question.Weight.values()) {
            Seq<Question> ofWeight = questions.filter(question -> question.weight() == weight);
            if (!ofWeight.isEmpty()) {
                section(weight == Question.Weight.NEEDED ? "ask.needed" : "ask.useful");
            }
            for (Question question : ofWeight) {
                page.hanging("  " + ++number + ". ", OfferTexts.say(texts, received.inquiry(), question));
            }
        }
        return this;
    }

    /** What the rules say: each violation with its reasons, and in one line each what cannot be judged yet. */
    private InquiryPage findings() {
        Seq<Finding> open = report.open();
        if (!open.isEmpty()) {
            section("findings");
        }
        Explanation explanation = Explanation.in(texts);
        for (Finding finding : open.filter(f -> f.outcome() != Outcome.UNDECIDED)) {
            Vector<String> lines = Vector.ofAll(explanation.of(finding).lines().toList());
            page.hanging("  - ", lines.head());
            lines.tail().forEach(line -> page.hanging("    ", line.strip()));
        }
        for (Finding finding : report.of(Outcome.UNDECIDED)) {
            Seq<String> lacking = finding.missing().appendAll(finding.inexact()).map(path -> "`" + path + "`");
            page.hanging(
                    "  - ",
                    say(
                            "finding.undecided",
                            LinkedHashMap.of(
                                    "code", finding.code().toString(),
                                    "title", say(finding.rule().titleKey()),
                                    "lacking", lacking.mkString(", "))));
        }
        return this;
    }

    private InquiryPage remarks() {
        if (!received.remarks().isEmpty()) {
            section("remarks");
        }
        for (Remark remark : received.remarks()) {
            page.hanging("  - ", OneLine.of(say("remark." + remark.key(), remark.arguments())));
        }
        return this;
    }

    private InquiryPage leftOvers() {
        Seq<LeftOver> left = received.left();
        if (!left.isEmpty()) {
            String count = Integer.toString(left.size());
            page.gap().paragraph(say(left.size() == 1 ? "left.one" : "left.many", LinkedHashMap.of("count", count)));
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
        page.gap().paragraph(say(key));
    }

    private Page.Row row(String label, Option<?> words) {
        return new Page.Row(say("label." + label), words.fold(() -> say("unknown"), known -> known.toString()));
    }

    private String say(String key) {
        return say(key, LinkedHashMap.empty());
    }

    private String say(String key, Map<String, String> arguments) {
        return texts.say(key, arguments);
    }
}
