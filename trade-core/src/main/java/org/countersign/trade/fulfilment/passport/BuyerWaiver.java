package org.countersign.trade.fulfilment.passport;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.fulfilment.GateRequirement;
import org.countersign.trade.fulfilment.Waiver;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.WeighedWord;
import org.countersign.trade.sample.answer.Verdict;

/**
 * A buyer who goes without judging an attribute waives it: in writing, by somebody who may, on a shown mandate, and until a day. A waiver without an
 * end is none; then one of our own people has to sign.
 */
final class BuyerWaiver {
    private BuyerWaiver() {}

    static Option<Waiver> of(PassportRow row, String order) {
        return row.state() instanceof AttributeState.Waived waived ? of(row, waived.word(), order) : Option.none();
    }

    private static Option<Waiver> of(PassportRow row, WeighedWord word, String order) {
        Statement statement = word.word().statement();
        if (!word.written().and(word.authorised()).isYes()
                || !(word.word().verdict() instanceof Verdict.Waived verdict)) {
            return Option.none();
        }
        return verdict.until()
                .flatMap(until -> statement
                        .mandate()
                        .map(mandate -> new Waiver(
                                statement.number(),
                                order,
                                Vector.of(new GateRequirement.Attribute(
                                        row.attribute().name(), row.ref().content())),
                                verdict.words(),
                                statement.speaker(),
                                mandate,
                                CanonicalText.digest(Statement.SHAPE, statement),
                                statement.happened(),
                                Moment.on(until))));
    }
}
