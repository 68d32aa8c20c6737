package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;

/**
 * What an inquiry and a draft have in common.
 *
 * @param head number and date
 * @param delivery when, where and on which term
 * @param payment how it is paid
 * @param note what else the paper says, and what it files elsewhere that is no term
 */
record Body(Head head, DeliveryMapping delivery, TermsOfPayment payment, Option<String> note) {
    static Body in(Paper paper, Words words, boolean drafted) {
        DeliveryMapping delivery = new DeliveryMapping(words);
        delivery.read(paper);
        TermsOfPayment payment = TermsOfPayment.in(paper, words);
        Head head = new Head(paper, words, drafted);
        Option<String> note = words.text(paper.heading()
                .notes()
                .flatMap(written -> written.read(NoteType::getValue))
                .appendAll(delivery.specialTerms())
                .appendAll(payment.conditions()));
        return new Body(head, delivery, payment, note);
    }
}
