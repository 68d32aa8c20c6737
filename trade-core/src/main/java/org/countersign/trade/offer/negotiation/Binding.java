package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.Signatories;

/** To what a word would bind its speaker's company: by which act, on which terms, how it went and when it went out. */
record Binding(BindingAct act, Option<Quotation> terms, Medium medium, Option<Moment> sent) {

    /** Whether he may say it; for the amount all lines count together. */
    Truth isCovered(Signatories signatories, String company, PersonRef who, Moment happened) {
        return signatories.may(company, who, act, terms.flatMap(Quotation::total), sent.getOrElse(happened));
    }
}
