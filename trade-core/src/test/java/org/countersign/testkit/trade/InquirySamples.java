package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Fact;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision.Ask;
import org.countersign.trade.offer.InquiryDecision.Decline;
import org.countersign.trade.offer.InquiryDecision.GiveUp;
import org.countersign.trade.offer.InquiryDecision.Quote;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryReply;
import org.countersign.trade.offer.InquiryReport.Received;
import org.countersign.trade.offer.InquiryReport.Reminded;
import org.countersign.trade.offer.InquiryReport.Supplied;
import org.countersign.trade.offer.InquiryReport.Withdrew;
import org.countersign.trade.offer.InquiryState;

/** States and acts of an inquiry, several of each type, that reach every branch of its table. The parties are fiction. */
public final class InquirySamples {
    private static final Moment EARLY = Moment.parse("2026-05-03T10:00:00+08:00");
    private static final Moment DEADLINE = Moment.parse("2026-05-20");
    private static final Moment LATE = Moment.parse("2026-06-15T10:00:00+08:00");
    private static final Moment AFTER_ALL = Moment.parse("2026-07-31");
    private static final Fact TERM = Fact.of("deliveryTerm", "FOB Incoterms 2020");
    private static final Fact QUANTITY = Fact.of("lines[1].quantity", "35 NIU");

    private static final Inquiry COMPLETE = Inquiry.builder()
            .number("ENQ-7")
            .buyer("Harbour Lights GmbH")
            .deliveryTerm(Option.some("FOB Incoterms 2020"))
            .deliveryPlace(Option.some("Ningbo"))
            .deliveryBy(Option.some(LocalDate.of(2026, 9, 30)))
            .lines(Vector.of(InquiryLine.builder()
                    .id("1")
                    .product("deck lantern")
                    .specification(Option.some("brass, model DL-2"))
                    .quantity(Option.some(Quantity.of(35, Unit.of("NIU"))))
                    .build()))
            .build();
    private static final Inquiry WITH_CURRENCY = Inquiry.SHAPE.with(COMPLETE, Inquiry.CURRENCY, Option.some("EUR"));
    private static final Inquiry OPEN = Inquiry.SHAPE.with(
            Inquiry.SHAPE.with(COMPLETE, Inquiry.DELIVERY_TERM, Option.none()),
            Inquiry.LINES,
            Vector.of(InquiryLine.builder()
                    .id("1")
                    .product("deck lantern")
                    .specification(Option.some("brass, model DL-2"))
                    .build()));
    private static final Inquiry PARTLY =
            Inquiry.SHAPE.with(OPEN, Inquiry.DELIVERY_TERM, Option.some("FOB Incoterms 2020"));
    private static final Inquiry BARE =
            Inquiry.builder().number("ENQ-8").buyer("Harbour Lights GmbH").build();

    private InquirySamples() {}

    /** What a table of the inquiry needs. */
    public static TableSamples<InquiryState> table() {
        return new TableSamples<>(types(), states(), acts(), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends InquiryState>> types() {
        return Vector.of(
                InquiryState.Awaited.class,
                InquiryState.Received.class,
                InquiryState.Questioned.class,
                InquiryState.Completed.class,
                InquiryState.Answered.class,
                InquiryState.Silent.class,
                InquiryState.Withdrawn.class);
    }

    /** States of each type. */
    public static Seq<InquiryState> states() {
        return Vector.of(
                InquiryState.awaited(),
                InquiryState.of(OPEN),
                InquiryState.of(BARE),
                InquiryState.questioned(OPEN, paths("deliveryTerm"), DEADLINE),
                InquiryState.questioned(OPEN, paths("deliveryTerm", "lines[1].quantity"), DEADLINE),
                InquiryState.questioned(COMPLETE, paths("currency"), DEADLINE),
                InquiryState.of(COMPLETE),
                InquiryState.of(WITH_CURRENCY),
                InquiryState.answered(COMPLETE, quoted(Option.some(DEADLINE))),
                InquiryState.answered(OPEN, quoted(Option.none())),
                InquiryState.answered(OPEN, declined()),
                InquiryState.silent(OPEN, Option.none()),
                InquiryState.silent(COMPLETE, Option.some(quoted(Option.some(DEADLINE)))),
                InquiryState.silent(COMPLETE, Option.none()),
                InquiryState.withdrawn(OPEN, Option.none()),
                InquiryState.withdrawn(COMPLETE, Option.none()),
                InquiryState.withdrawn(COMPLETE, Option.some(declined())));
    }

    /** Acts of each type. */
    public static Seq<Act> acts() {
        return reports().appendAll(decisions());
    }

    private static Vector<Act> reports() {
        return Vector.of(
                new Received(OPEN),
                new Received(PARTLY),
                new Received(BARE),
                new Received(COMPLETE),
                new Received(WITH_CURRENCY),
                new Supplied(Vector.of(TERM)),
                new Supplied(Vector.of(TERM, QUANTITY)),
                new Supplied(Vector.of(Fact.of("deliveryPlace", "Ningbo"))),
                new Supplied(Vector.of(Fact.of("currency", "EUR"))),
                new Supplied(Vector.of(Fact.of("colour", "red"))),
                new Reminded("where is your offer?"),
                new Withdrew("the project is cancelled"));
    }

    private static Vector<Act> decisions() {
        return Vector.of(
                new Ask(paths("deliveryTerm"), AFTER_ALL),
                new Ask(paths("deliveryTerm"), Moment.parse("2026-04-01")),
                new Ask(paths("currency"), AFTER_ALL),
                new Ask(paths("currency"), Moment.parse("2026-04-01")),
                new Ask(paths("deliveryPlace", "deliveryTerm"), AFTER_ALL),
                new Ask(paths("currency", "deliveryTerm"), AFTER_ALL),
                new Ask(paths("number"), AFTER_ALL),
                quote(),
                quote("deliveryTerm", "lines[1].quantity"),
                new Decline("we no longer make this model"),
                new GiveUp());
    }

    private static Act quote(String... assuming) {
        return new Quote("Q-12", Digest.of("quotation Q-12"), paths(assuming), Option.some(DEADLINE));
    }

    private static InquiryReply quoted(Option<Moment> replyBy) {
        return new InquiryReply.Quoted("Q-11", Digest.of("quotation Q-11"), Vector.empty(), EARLY, replyBy);
    }

    private static InquiryReply declined() {
        return new InquiryReply.Declined("we no longer make this model", EARLY);
    }

    private static Vector<Path> paths(String... paths) {
        return Vector.of(paths).map(Path::parse);
    }
}
