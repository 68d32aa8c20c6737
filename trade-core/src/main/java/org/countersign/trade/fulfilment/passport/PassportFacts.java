package org.countersign.trade.fulfilment.passport;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.dispute.DisputeFacts;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;

/** What the passport of a sample says, as facts that the gate and an assessment read. */
@Evolving
public final class PassportFacts {
    private PassportFacts() {}

    /**
     * What the gate has to know of the mandatory attributes. Deposit and contract stay unknown: no passport knows them, and the host says them with
     * {@code GateFacts.SHAPE.with}.
     *
     * @param order the order that is to be made
     * @throws IllegalArgumentException if no attribute of the specification is mandatory
     */
    public static GateFacts gate(SamplePassport passport, String order) {
        Seq<PassportRow> rows = passport.rows().filter(PassportRow::isMandatory);
        return GateFacts.builder()
                .order(order)
                .attributes(rows.map(row -> attribute(row, passport)))
                .deemedBy(rows.flatMap(PassportFacts::clause).headOption())
                .waivers(rows.flatMap(row -> BuyerWaiver.of(row, order)))
                .build();
    }

    /**
     * What was laid down of one attribute, and what the buyer's side said to it or so vaguely that it may have been about it. When production was
     * released, and what the goods are like, the host says.
     *
     * @param order the order over which the two differ
     * @param at how far in time waivers and clauses are looked at
     * @throws IllegalArgumentException if nothing was laid down under that name
     */
    public static DisputeFacts dispute(
            History<SampleState, SampleReport, SampleDecision> history,
            String attribute,
            String order,
            Moment at,
            Scale scale) {
        return new SampleWordsRead(history, attribute, at, scale).facts(order);
    }

    private static AttributeFact attribute(PassportRow row, SamplePassport passport) {
        Option<Digest> confirmed = confirmed(row);
        return AttributeFact.builder()
                .name(row.attribute().name())
                .revision(row.ref().revision())
                .content(row.ref().content())
                .confirmed(confirmed)
                .by(row.by().map(person -> person.name() + " (" + person.id() + ")"))
                .inWriting(row.written())
                .authorised(row.authorised())
                .stands(stands(row, passport))
                .deemed(Truth.of(row.state() instanceof AttributeState.Deemed))
                .points(row.strength().map(Strength::points))
                .comments(row.open().map(Objections::words))
                .instructed(row.state() instanceof AttributeState.Instructed
                        && row.open().size() == 1
                        && row.written().and(row.authorised()).isYes())
                .build();
    }

    /** What was confirmed last: this content, also if it was taken back since; or else an earlier one. */
    private static Option<Digest> confirmed(PassportRow row) {
        boolean isThis = row.isConfirmedInWriting()
                || row.state() instanceof AttributeState.Spoken
                || row.words().exists(word -> !Objections.isAgainst(word.word().verdict()));
        return isThis && !(row.state() instanceof AttributeState.Waived)
                ? Option.some(row.ref().content())
                : row.earlier().lastOption().map(word -> word.word().of().content());
    }

    /**
     * Whether nobody takes back the yes on which the row rests; unknown where somebody may have, and where there is no word at all. A statement about
     * several attributes is taken back only for those to which a later one objects: words on other attributes say nothing here.
     */
    private static Truth stands(PassportRow row, SamplePassport passport) {
        boolean yes = row.isConfirmedInWriting()
                || row.state() instanceof AttributeState.Spoken
                || row.state() instanceof AttributeState.Deemed;
        if (!yes) {
            boolean against = row.state()
                    .rests()
                    .exists(word -> Objections.isAgainst(word.word().verdict()));
            return against ? Truth.NO : Truth.UNKNOWN;
        }
        Seq<String> mayBeAgainst = row.words()
                .filter(word -> Objections.isAgainst(word.word().verdict()))
                .map(word -> word.word().statement())
                .appendAll(passport.unattached())
                .map(Statement::number);
        return row.strength()
                .map(strength -> strength.contradictedBy().exists(mayBeAgainst::contains)
                        ? Truth.NO
                        : Truth.of(!strength.doubtedBy().exists(mayBeAgainst::contains))
                                .or(Truth.UNKNOWN))
                .getOrElse(Truth.YES);
    }

    private static Option<String> clause(PassportRow row) {
        return row.state() instanceof AttributeState.Deemed deemed
                ? Option.some(deemed.deeming().clause().clause())
                : Option.none();
    }
}
