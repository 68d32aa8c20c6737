package org.countersign.examples.desk.show;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.answer.Written;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.examples.desk.ubl.write.NotCarried;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.rule.Finding;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;

/** The words in which one language says an answer, the same for every way of showing it. */
final class Wording {
    private static final Rounding SHOWN = Rounding.halfUp("range shown");

    private final Texts texts;

    Wording(Language language) {
        this.texts = language.texts();
    }

    Texts texts() {
        return texts;
    }

    String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }

    String say(String key, Map<String, String> arguments) {
        return texts.say(key, arguments);
    }

    String say(String key, String name, Object argument) {
        return texts.say(key, LinkedHashMap.of(name, argument.toString()));
    }

    String title(Answer answer) {
        return say(
                "title." + answer.kind(),
                LinkedHashMap.of(
                        "number", answer.number(), "buyer", answer.inquiry().buyer()));
    }

    /** The facts of the whole inquiry, under the names of their fields. */
    static LinkedHashMap<String, Option<String>> facts(Answer answer) {
        Inquiry inquiry = answer.inquiry();
        Option<Quotation> ofSeller = answer.quotation();
        return LinkedHashMap.<String, Option<?>>empty()
                .put("number", Option.some(answer.number()))
                .put("answers", ofSeller.flatMap(Quotation::inquiry))
                .put("buyer", Option.some(inquiry.buyer()))
                .put("buyerCountry", inquiry.buyerCountry())
                .put("seller", inquiry.seller())
                .put("issued", ofSeller.fold(inquiry::issued, Quotation::issued))
                .put("answerBy", inquiry.answerBy())
                .put("validUntil", ofSeller.flatMap(Quotation::validUntil))
                .put("currency", inquiry.currency())
                .put("deliveryTerm", inquiry.deliveryTerm())
                .put("deliveryPlace", inquiry.deliveryPlace())
                .put("deliveryFrom", inquiry.deliveryFrom())
                .put("deliveryBy", inquiry.deliveryBy())
                .put(
                        "payment",
                        inquiry.payment().<Object>map(text -> text).orElse(ofSeller.flatMap(Quotation::payment)))
                .put("packing", inquiry.packing())
                .put("note", inquiry.note())
                .mapValues(value -> value.map(Object::toString));
    }

    /** The quantity, and what its unit is called in the list of the UN/ECE. */
    String quantity(Option<Quantity> quantity) {
        return quantity.fold(
                () -> say("unknown"), much -> much + much.unit().name().fold(() -> "", name -> " (" + name + ")"));
    }

    /** What was noticed in reading the buyer's delivery term. */
    Seq<String> noticed(Answer answer) {
        return answer.term()
                .toVector()
                .flatMap(reading -> reading.remarks()
                        .map(texts::say)
                        .map(said -> reading instanceof TermReading.Unreadable
                                ? "`" + reading.written() + "`: " + said
                                : said))
                .map(OneLine::of);
    }

    /** Which file holds an offer, or why none does. */
    String written(Answer answer, Written written) {
        String offer = term(answer.offers().get(written.offer() - 1));
        return written.result()
                .fold(
                        why -> OneLine.of(say("written.none", LinkedHashMap.of("offer", offer, "why", remark(why)))),
                        left -> say(
                                left.isEmpty() ? "written.whole" : left.size() == 1 ? "written.one" : "written.part",
                                LinkedHashMap.of(
                                        "offer",
                                        offer,
                                        "file",
                                        written.file(),
                                        "count",
                                        Integer.toString(left.size()))));
    }

    /** What a file does not carry of its offer, place by place. */
    Seq<String> notCarried(Written written) {
        return written.result().fold(why -> Vector.empty(), left -> left.map(this::notCarried));
    }

    private String notCarried(NotCarried left) {
        return OneLine.of(say(
                "not-carried." + left.change(),
                LinkedHashMap.of(
                        "path", left.path().toString(),
                        "said", left.said().getOrElse(""),
                        "read", left.read().getOrElse(""))));
    }

    String remark(Remark remark) {
        return OneLine.of(say("remark." + remark.key(), remark.arguments()));
    }

    String offers(Answer answer) {
        int count = answer.offers().size();
        return say(count == 1 ? "offer.one" : "offer.many", "count", count);
    }

    /** The term, or what is still open about it: {@code CIF, place open}. */
    String term(Offer offer) {
        return offer.term()
                .fold(
                        () -> say("offer.term-open"),
                        term -> term.place()
                                .fold(
                                        () -> say("offer.place-open", "rule", term.rule()),
                                        place -> term.rule() + " " + place));
    }

    /** What of a cost is in the price; which lines lack it, where others have it. */
    String cost(Offer.Cost cost) {
        return cost.missing().isEmpty()
                ? say("share." + cost.share())
                : say("share.missing-for", "lines", cost.missing().mkString(", "));
    }

    /** A line and the unit that its price is for. */
    String lineHead(Offer.Line line) {
        return line.quantity()
                .map(much -> much.unit().name().getOrElse(much.unit().code()))
                .map(unit -> unit.replaceFirst(" \\(.*", ""))
                .fold(
                        () -> say("offer.line", "line", line.id()),
                        unit -> say(
                                unit.equals("each") ? "offer.line-each" : "offer.line-per",
                                LinkedHashMap.of("line", line.id(), "unit", unit)));
    }

    /** The price of one: an amount, a range, or that it is unknown. */
    String unitPrice(Offer.Line line) {
        return line.unitPrice()
                .map(each -> each.basis().number().equals(Decimal.of(1))
                        ? each.price().toString()
                        : each.toString())
                .orElse(() -> line.price().flatMap(this::range))
                .getOrElse(() -> say("price.unknown"));
    }

    private Option<String> range(Price price) {
        return price instanceof Price.Between between
                ? Option.some(amount(new Offer.Between(
                        between.low().rounded(SHOWN), between.high().rounded(SHOWN))))
                : Option.none();
    }

    /** An amount, a range of amounts, or that it is unknown. */
    String known(Option<Offer.Between> amount) {
        return amount.fold(() -> say("price.unknown"), this::amount);
    }

    private String amount(Offer.Between between) {
        String high = between.high().toString();
        return between.isOne()
                ? high
                : say(
                        "price.between",
                        LinkedHashMap.of(
                                "low", between.low().toString(), "high", high.substring(high.indexOf(' ') + 1)));
    }

    /** What prices need besides costs, each once, with the offers and lines that need it. */
    Seq<String> wants(Answer answer) {
        Seq<Offer.Want> all = answer.offers().flatMap(Offer::wants).distinctBy(Object::toString);
        return all.map(want -> {
            Seq<Offer> offers = answer.offers()
                    .filter(offer ->
                            offer.wants().exists(same -> same.toString().equals(want.toString())));
            Vector<String> whose = Vector.<String>empty()
                    .appendAll(
                            want.lines().isEmpty()
                                    ? Vector.empty()
                                    : Vector.of(say(
                                            "want.lines", "lines", want.lines().mkString(", "))))
                    .appendAll(
                            offers.size() == answer.offers().size()
                                    ? Vector.empty()
                                    : offers.map(offer -> term(offer)));
            return whose.isEmpty()
                    ? texts.say(want.reason())
                    : say(
                            "want.for",
                            LinkedHashMap.of("what", texts.say(want.reason()), "whose", whose.mkString("; ")));
        });
    }

    /** What a finding says, in one line. */
    String headline(Checked checked) {
        return Explanation.in(texts).headline(checked.finding());
    }

    /** In one line what one rule wants to be said, and where it is not. */
    String lacking(Checked checked, Seq<String> places) {
        Finding finding = checked.finding();
        return say(
                "finding." + kind(checked),
                LinkedHashMap.of(
                        "severity", say("severity." + finding.rule().severity()),
                        "code", finding.code().toString(),
                        "title", say(finding.rule().titleKey()),
                        "lacking", places.map(place -> "`" + place + "`").mkString(", ")));
    }

    private static String kind(Checked checked) {
        return switch (checked.standing()) {
            case UNSAID -> checked.subject() == Checked.Subject.DRAFT ? "TO-SAY" : "UNSAID";
            case UNDECIDED -> checked.finding().missing().isEmpty() ? "INEXACT" : "UNDECIDED";
            case WRONG -> "WRONG";
        };
    }

    /** Why it says so and on which authority, line by line. */
    Seq<String> why(Checked checked) {
        return indented(Explanation.in(texts).of(checked.finding()));
    }

    /** On which authority it says so: the reasons without the failing leaves before them. */
    Seq<String> authorities(Checked checked) {
        return why(checked).takeRight(checked.finding().rule().citations().size());
    }

    /** What would mend it, line by line. */
    Seq<String> fixes(Checked checked) {
        return checked.fixes()
                .toVector()
                .flatMap(fixes -> indented(Explanation.in(texts).of(fixes)));
    }

    private static Seq<String> indented(String explanation) {
        return Vector.ofAll(explanation.lines().skip(1).map(String::strip).toList());
    }

    /** The offers that a finding is about, where it is not about all of them. */
    Option<String> about(Answer answer, Checked checked) {
        return Option.when(
                !checked.offers().isEmpty()
                        && checked.offers().size() < answer.offers().size(),
                () -> say(
                        "about",
                        "offers",
                        checked.offers()
                                .map(number -> term(answer.offers().get(number - 1)))
                                .mkString("; ")));
    }
}
