package org.countersign.examples.quickstart;

import static org.countersign.rules.rule.Condition.atLeast;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Limit;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Texts;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Company;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.PaymentWords;
import org.countersign.trade.payment.Trigger;

/** What the README quotes on words, data and rules of a house's own. Names are fiction. */
public final class Extend {
    // README
    // an event of your own, with the words that your people use for it
    static final Trigger MOULDS_PAID = Trigger.of("moulds-paid");
    static final CodeList<Trigger> EVENTS = Trigger.LIST.with(MOULDS_PAID, "tooling paid", "moulds paid");

    // what your ERP keeps with a paper: stored, digested and given back with it, and never read by us
    static final String MARGIN = "erp.example/margin-percent";

    // a limit and a rule of your own: data like ours, so they are judged, explained and tested like ours
    static final Parameter<Integer> LEAST =
            new Parameter<>("least-margin", 12, "decision of the board", LocalDate.of(2026, 1, 1));
    static final Ref<Quotation, Extensions> KEPT = Ref.of(Quotation.SHAPE).one(Quotation.EXTENSIONS);
    static final Readable<Quotation, Integer> MARGIN_KEPT = Aspect.<Extensions, Integer>maybe(
                    "margin",
                    percent -> percent + " %",
                    kept -> kept.find(MARGIN).map(Integer::valueOf))
            .of(KEPT);
    static final Rule<Quotation> MARGIN_IS_ENOUGH = Rule.warning("ACME-W02")
            .about(KEPT)
            .require(atLeast(MARGIN_KEPT, new Limit<>(LEAST)))
            .accordingTo(Citation.of(Authority.HOUSE, "below twelve per cent the sales director decides"));
    static final Pack<Quotation> ALL = () -> QuotationRules.PACK.rules().append(MARGIN_IS_ENOUGH);

    // its words; where you have none, ours speak. Another language is another such text
    static final Texts WORDS = Texts.parse("""
            ACME-W02.title = the margin is enough
            ACME-W02 = a margin of {margin} is too little to go out without the sales director
            """).orElse(RuleTexts.english());
    // end

    private Extend() {}

    /**
     * Prints how a payment term in the house's own words is read, and what the house's own rule says of a quotation.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        // README
        Option<PaymentPlan> plan =
                PaymentWords.read("30% by T/T after tooling paid, balance against copy B/L", Instrument.LIST, EVENTS);
        plan.forEach(System.out::println);

        Quotation quotation = Quotation.builder()
                .number("Q-32")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .payment(plan)
                .extensions(Extensions.none().with(MARGIN, "9"))
                .build();
        Interpreter.check(ALL, quotation)
                .open()
                .filter(finding -> finding.code().equals(MARGIN_IS_ENOUGH.code()))
                .forEach(finding -> System.out.print(Explanation.in(WORDS).of(finding)));
        // end
    }
}
