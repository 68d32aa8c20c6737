package org.countersign.trade.payment.collection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.date.Deadline;
import org.immutables.value.Value;

/**
 * What we tell the banks to do with the documents (URC 522 4): the only paper they follow. What it leaves out they are not bound to do;
 * {@link #advice()} says what that means.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class CollectionInstruction permits ImmutableCollectionInstruction {
    /** Our number of the collection. */
    public static final Field<CollectionInstruction, String> NUMBER =
            Field.one("number", Scalar.NAME, CollectionInstruction::number);
    /** Whose collection it is. */
    public static final Field<CollectionInstruction, String> PRINCIPAL =
            Field.one("principal", Scalar.NAME, CollectionInstruction::principal);
    /** The bank that gets the documents from us. */
    public static final Field<CollectionInstruction, String> REMITTING_BANK =
            Field.one("remittingBank", Scalar.NAME, CollectionInstruction::remittingBank);
    /** The bank that presents them to the drawee. */
    public static final Field<CollectionInstruction, Option<String>> PRESENTING_BANK =
            Field.maybe("presentingBank", Scalar.NAME, CollectionInstruction::presentingBank);
    /** Who is to pay or accept. */
    public static final Field<CollectionInstruction, String> DRAWEE =
            Field.one("drawee", Scalar.NAME, CollectionInstruction::drawee);
    /** How much is to be collected. */
    public static final Field<CollectionInstruction, Amount> AMOUNT =
            Field.one("amount", Amount.TEXT, CollectionInstruction::amount);
    /** The documents. */
    public static final Field<CollectionInstruction, Seq<CollectionDocument>> DOCUMENTS =
            Field.many("documents", new Codec.Nested<>(CollectionDocument.SHAPE), CollectionInstruction::documents);
    /** Against what they are released. */
    public static final Field<CollectionInstruction, Option<Release>> RELEASE =
            Field.maybe("release", Release.TEXT, CollectionInstruction::release);
    /** When the draft is payable. */
    public static final Field<CollectionInstruction, Option<Deadline>> TENOR =
            Field.maybe("tenor", Deadline.TEXT, CollectionInstruction::tenor);
    /** How long the drawee has. */
    public static final Field<CollectionInstruction, Option<Deadline>> ACT_WITHIN =
            Field.maybe("actWithin", Deadline.TEXT, CollectionInstruction::actWithin);
    /** The interest to be collected beside the amount. */
    public static final Field<CollectionInstruction, Option<Interest>> INTEREST =
            Field.maybe("interest", Interest.TEXT, CollectionInstruction::interest);
    /** To whom the goods are made out. */
    public static final Field<CollectionInstruction, Option<Consignee>> CONSIGNEE =
            Field.maybe("consignee", Consignee.TEXT, CollectionInstruction::consignee);
    /** Our representative at the drawee's place. */
    public static final Field<CollectionInstruction, Option<CaseOfNeed>> CASE_OF_NEED =
            Field.maybe("caseOfNeed", new Codec.Nested<>(CaseOfNeed.SHAPE), CollectionInstruction::caseOfNeed);
    /** What else is ordered expressly. */
    public static final Field<CollectionInstruction, Seq<CollectionOrder>> ORDERS =
            Field.many("orders", CollectionOrder.TEXT, CollectionInstruction::orders);

    /** The fields and how an instruction is made of them. */
    public static final Shape<CollectionInstruction> SHAPE = Shape.of(
            "collection-instruction",
            1,
            CollectionInstruction.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .principal(v.of(PRINCIPAL))
                    .remittingBank(v.of(REMITTING_BANK))
                    .presentingBank(v.of(PRESENTING_BANK))
                    .drawee(v.of(DRAWEE))
                    .amount(v.of(AMOUNT))
                    .documents(v.of(DOCUMENTS))
                    .release(v.of(RELEASE))
                    .tenor(v.of(TENOR))
                    .actWithin(v.of(ACT_WITHIN))
                    .interest(v.of(INTEREST))
                    .consignee(v.of(CONSIGNEE))
                    .caseOfNeed(v.of(CASE_OF_NEED))
                    .orders(v.of(ORDERS))
                    .build(),
            NUMBER,
            PRINCIPAL,
            REMITTING_BANK,
            PRESENTING_BANK,
            DRAWEE,
            AMOUNT,
            DOCUMENTS,
            RELEASE,
            TENOR,
            ACT_WITHIN,
            INTEREST,
            CONSIGNEE,
            CASE_OF_NEED,
            ORDERS);

    CollectionInstruction() {}

    /** Our number of the collection. */
    public abstract String number();

    /** Whose collection it is: the principal, mostly the seller. */
    public abstract String principal();

    /** The bank that gets the documents from us. */
    public abstract String remittingBank();

    /** The bank that presents them to the drawee, if we name one; else the banks choose (URC 522 5(d) to (f)). */
    @Value.Default
    public Option<String> presentingBank() {
        return Option.none();
    }

    /** Who is to pay or accept, mostly the buyer. */
    public abstract String drawee();

    /** How much is to be collected, above zero. */
    public abstract Amount amount();

    /** The documents, at least one. */
    public abstract Seq<CollectionDocument> documents();

    /** Against what the documents are released, if it says. */
    @Value.Default
    public Option<Release> release() {
        return Option.none();
    }

    /** When the draft is payable, from the day on which it is presented or whatever event it names; none at sight. */
    @Value.Default
    public Option<Deadline> tenor() {
        return Option.none();
    }

    /** How long the drawee has to pay or to accept, from presentation, if it says. */
    @Value.Default
    public Option<Deadline> actWithin() {
        return Option.none();
    }

    /** The interest that the bank is to collect beside the amount, if any. */
    @Value.Default
    public Option<Interest> interest() {
        return Option.none();
    }

    /** To whom the transport document makes the goods out, if we say. */
    @Value.Default
    public Option<Consignee> consignee() {
        return Option.none();
    }

    /** Our representative at the drawee's place, if we have one. */
    @Value.Default
    public Option<CaseOfNeed> caseOfNeed() {
        return Option.none();
    }

    /** What else is ordered expressly, each once. */
    @Value.Default
    public Seq<CollectionOrder> orders() {
        return Vector.empty();
    }

    /** Whether it orders that. */
    public final boolean has(CollectionOrder order) {
        return orders().contains(order);
    }

    /** Against what the documents are released: against payment where the instruction does not say (URC 522 7(b)). */
    public final Release releasedAgainst() {
        return release().getOrElse(Release.PAYMENT);
    }

    /** What this instruction leaves open or exposes us to, most serious first; it can be sent all the same. */
    public final Seq<Reason> advice() {
        return CollectionAdvice.on(this);
    }

    /** The same instruction with one order more, or one less. */
    final CollectionInstruction with(CollectionOrder order, boolean ordered) {
        Seq<CollectionOrder> others = orders().remove(order);
        return SHAPE.with(this, ORDERS, ordered ? others.append(order) : others);
    }

    /** A builder; number, parties but the presenting bank, amount and documents have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCollectionInstruction.Builder {
        Builder() {}
    }

    @Value.Check
    CollectionInstruction settled() {
        Amount.checkPayable(amount());
        if (documents().isEmpty()) {
            throw new IllegalArgumentException("a documentary collection must have at least one document: `0`");
        }
        orders().find(order -> orders().count(order::equals) > 1).forEach(order -> {
            throw new IllegalArgumentException("orders must be given once: `" + order + "`");
        });
        if (has(CollectionOrder.PROTEST) && has(CollectionOrder.NO_PROTEST)) {
            throw new IllegalArgumentException("orders must not contradict each other: `protest` and `no-protest`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
