package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.iso4217;
import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.dayOf;
import static org.countersign.rules.rule.Condition.distinct;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.past;
import static org.countersign.rules.rule.Condition.present;
import static org.countersign.rules.rule.Condition.spelled;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Form;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;

/**
 * What is worth a second look in an inquiry before time is spent on an offer. What the buyer left out is not a violation; it leaves
 * rules undecided and is asked for.
 */
@Evolving
public final class InquiryRules {
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, Moment> ISSUED = INQUIRY.maybe(Inquiry.ISSUED);
    private static final Ref<Inquiry, Moment> ANSWER_BY = INQUIRY.maybe(Inquiry.ANSWER_BY);
    private static final Ref<Inquiry, String> CURRENCY = INQUIRY.maybe(Inquiry.CURRENCY);
    private static final Ref<Inquiry, LocalDate> DELIVERY_FROM = INQUIRY.maybe(Inquiry.DELIVERY_FROM);
    private static final Ref<Inquiry, LocalDate> DELIVERY_BY = INQUIRY.maybe(Inquiry.DELIVERY_BY);
    private static final Many<Inquiry, InquiryLine> LINES = INQUIRY.many(Inquiry.LINES);
    private static final Ref<Inquiry, InquiryLine> LINE = LINES.each();

    private static final Form THREE_CAPITALS = Form.of("three-capitals", "[A-Z]{3}");
    /** Three capitals that people write for CNY, TWD, GBP, AED, CHF, and that are no codes of ISO 4217. */
    private static final Vector<String> NICKNAMES = Vector.of("RMB", "NTD", "STG", "UKP", "DHS", "SFR");

    private static final Rule<Inquiry> PERIOD_ENDS_AFTER_IT_BEGINS = Rule.error("INQ-E01")
            .about(DELIVERY_BY)
            .when(all(present(DELIVERY_FROM), present(DELIVERY_BY)))
            .require(atMost(DELIVERY_FROM, DELIVERY_BY))
            .accordingTo(practice("no delivery can meet a period that ends before it begins"));

    private static final Rule<Inquiry> DELIVERY_NOT_BEFORE_ANSWER = Rule.warning("INQ-W01")
            .about(DELIVERY_BY)
            .when(any(present(DELIVERY_BY), present(ANSWER_BY)))
            .require(atLeast(DELIVERY_BY, dayOf(ANSWER_BY)))
            .accordingTo(practice("goods are not due before the buyer expects the offer for them"));

    private static final Rule<Inquiry> LINES_ARE_TOLD_APART = Rule.warning("INQ-W02")
            .about(LINES)
            .require(distinct(LINES, LINE.one(InquiryLine.ID)))
            .accordingTo(practice("an offer refers to lines by the buyer's own numbers"));

    private static final Rule<Inquiry> ANSWER_NOT_DUE_BEFORE_INQUIRY = Rule.warning("INQ-W03")
            .about(ANSWER_BY)
            .when(present(ANSWER_BY))
            .require(not(past(ISSUED, ANSWER_BY)))
            .accordingTo(practice("a time for answering ends after the inquiry is written"));

    private static final Rule<Inquiry> CURRENCY_BY_ITS_CODE = Rule.warning("INQ-W04")
            .about(CURRENCY)
            .require(all(spelled(CURRENCY, THREE_CAPITALS), not(in(CURRENCY, NICKNAMES))))
            .accordingTo(iso4217("alphabetic code"));

    private static final Rule<Inquiry> LINE_SAYS_MORE_THAN_A_NAME = Rule.advice("INQ-A01")
            .about(LINE)
            .require(any(present(LINE.maybe(InquiryLine.SPECIFICATION)), present(LINE.maybe(InquiryLine.QUANTITY))))
            .accordingTo(practice("who means to buy says how much or which"));

    /** The rules of this pack. */
    public static final Pack<Inquiry> PACK = () -> Vector.of(
            PERIOD_ENDS_AFTER_IT_BEGINS,
            DELIVERY_NOT_BEFORE_ANSWER,
            LINES_ARE_TOLD_APART,
            ANSWER_NOT_DUE_BEFORE_INQUIRY,
            CURRENCY_BY_ITS_CODE,
            LINE_SAYS_MORE_THAN_A_NAME);

    private InquiryRules() {}
}
