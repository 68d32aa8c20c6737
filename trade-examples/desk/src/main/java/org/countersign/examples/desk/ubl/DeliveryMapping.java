package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.SpecialTermsType;
import org.countersign.trade.base.Moment;

/** When, where and on which term delivery is wanted or offered, in the words of the paper. */
final class DeliveryMapping {
    private final Words words;
    private final TermMapping terms;
    private Option<LocalDate> from = Option.none();
    private Option<LocalDate> by = Option.none();
    private Seq<Bound<String>> specialTerms = Vector.empty();

    DeliveryMapping(Words words) {
        this.words = words;
        terms = new TermMapping(words);
    }

    TermMapping terms() {
        return terms;
    }

    Option<LocalDate> from() {
        return from;
    }

    Option<LocalDate> by() {
        return by;
    }

    /** Agreements that UBL files under delivery and that name no term: a penalty, a way of payment. */
    Seq<Bound<String>> specialTerms() {
        return specialTerms;
    }

    void read(Paper paper) {
        Vector<Bound<DeliveryTermsType>> written = paper.terms()
                .appendAll(paper.deliveries().flatMap(d -> d.all("DeliveryTerms", DeliveryType::getDeliveryTerms)));
        terms.read(written);
        specialTerms = written.flatMap(t -> t.all("SpecialTerms", DeliveryTermsType::getSpecialTerms))
                .flatMap(special -> special.read(SpecialTermsType::getValue));
        if (terms.words().isEmpty() && !specialTerms.isEmpty()) {
            words.remark(Remark.of("term.special"));
        }
        if (paper.deliveries().size() > 1) {
            words.remark(Remark.of("delivery.several")
                    .with("count", Integer.toString(paper.deliveries().size())));
        } else {
            paper.deliveries().headOption().forEach(this::period);
        }
    }

    private void period(Bound<DeliveryType> delivery) {
        Option<Bound<PeriodType>> period =
                delivery.one("RequestedDeliveryPeriod", DeliveryType::getRequestedDeliveryPeriod);
        from = day(period.flatMap(p -> words.inside(p, "StartDate", PeriodType::getStartDateValue)));
        by = day(period.flatMap(p -> words.inside(p, "EndDate", PeriodType::getEndDateValue)))
                .orElse(() ->
                        day(words.inside(delivery, "LatestDeliveryDate", DeliveryType::getLatestDeliveryDateValue)));
    }

    private Option<LocalDate> day(Option<Bound<XMLOffsetDate>> date) {
        date.filter(written -> written.value().hasOffset())
                .forEach(written -> words.remark(Remark.of("date.offset")
                        .with("place", written.element().path())
                        .with("date", written.element().text().strip())));
        return date.flatMap(written ->
                words.take(written, day -> Moment.on(day.toLocalDate()).day()));
    }
}
