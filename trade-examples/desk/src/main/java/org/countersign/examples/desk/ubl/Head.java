package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DocumentReferenceType;
import org.countersign.trade.base.Moment;

/** Number and date of a paper, and those of the request that a quotation answers. */
final class Head {
    /** Stands where a number has to stand and the file has none. */
    private static final String NUMBERLESS = "?";

    private final Option<String> own;
    private final Option<Moment> ownDate;
    private final Option<String> asked;
    private final Option<Moment> askedDate;

    /** Of a quotation that becomes no draft, its own number stands for that of the request: it has no other place. */
    Head(Paper paper, Words words, boolean drafted) {
        Option<Bound<DocumentReferenceType>> request = drafted ? paper.heading().request() : Option.none();
        own = words.name(paper.heading().number());
        ownDate = words.moment(paper.heading().issueDate(), paper.heading().issueTime());
        asked = request.flatMap(answered -> words.name(answered.one("ID", DocumentReferenceType::getIDValue)));
        askedDate = request.flatMap(
                        answered -> words.inside(answered, "IssueDate", DocumentReferenceType::getIssueDateValue))
                .flatMap(date -> words.take(date, Moments::day));
        if (own.isEmpty()) {
            words.remark(Remark.of("number.none"));
        }
    }

    /** The paper's own number. */
    String number() {
        return own.getOrElse(NUMBERLESS);
    }

    /** The paper's own date. */
    Option<Moment> issued() {
        return ownDate;
    }

    /** The buyer's number: of a quotation that of the request, where it names one. */
    String inquiryNumber() {
        return asked.getOrElse(number());
    }

    /** The buyer's date: of a quotation that of the request, where it names one. */
    Option<Moment> inquiryIssued() {
        return asked.isDefined() ? askedDate : ownDate;
    }

    /** The number of the inquiry that a draft answers. */
    Option<String> answered(PaperKind kind) {
        return kind.isOfSeller() ? asked : own;
    }
}
