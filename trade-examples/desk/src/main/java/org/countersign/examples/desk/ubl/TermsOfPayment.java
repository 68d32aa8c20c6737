package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TransactionConditionsType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.PaymentWords;

/**
 * What a paper says about payment. An order has a place for it; a quotation has none but its general conditions, which are taken for
 * terms of payment where all of them are understood as such, and for a note otherwise.
 *
 * @param written as written
 * @param plan what it comes to, if all of it is understood
 * @param conditions the general conditions that are no terms of payment
 */
record TermsOfPayment(Option<String> written, Option<PaymentPlan> plan, Seq<Bound<String>> conditions) {
    private static final String BETWEEN = "; ";

    static TermsOfPayment in(Paper paper, Words words) {
        Vector<Bound<String>> terms = paper.payment()
                .flatMap(term -> term.all("Note", PaymentTermsType::getNote))
                .flatMap(note -> note.read(NoteType::getValue));
        Vector<Bound<String>> conditions = paper.heading()
                .conditions()
                .toVector()
                .flatMap(all -> all.all("Description", TransactionConditionsType::getDescription))
                .flatMap(text -> text.read(DescriptionType::getValue));
        boolean conditionsPay = terms.isEmpty() && plan(conditions).isDefined();
        Vector<Bound<String>> payment = conditionsPay ? conditions : terms;
        return new TermsOfPayment(words.text(payment), plan(payment), conditionsPay ? Vector.empty() : conditions);
    }

    /** Our own spelling is understood, and the words of {@link PaymentWords}. */
    private static Option<PaymentPlan> plan(Vector<Bound<String>> written) {
        String joined = written.map(text -> text.value().strip()).mkString(BETWEEN);
        return Try.of(() -> PaymentPlan.parse(joined)).toOption().orElse(() -> PaymentWords.read(joined));
    }
}
