package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.States;
import org.immutables.value.Value;

/** Where an inquiry stands. Each state holds what is true in it and nothing else. */
@Evolving
@States
@Value.Enclosing
public sealed interface InquiryState {

    /** One answer for each state, in the order of a typical life. */
    <A> A fold(
            Function<? super Awaited, ? extends A> awaited,
            Function<? super Received, ? extends A> received,
            Function<? super Questioned, ? extends A> questioned,
            Function<? super Completed, ? extends A> completed,
            Function<? super Answered, ? extends A> answered,
            Function<? super Silent, ? extends A> silent,
            Function<? super Withdrawn, ? extends A> withdrawn);

    /** Nothing has reached us. */
    static InquiryState awaited() {
        return ImmutableInquiryState.Awaited.builder().build();
    }

    /** The inquiry is here: complete, or with facts to ask for before an offer can be made. */
    static InquiryState of(Inquiry inquiry) {
        return inquiry.open().isEmpty()
                ? ImmutableInquiryState.Completed.builder().inquiry(inquiry).build()
                : ImmutableInquiryState.Received.builder().inquiry(inquiry).build();
    }

    /** We asked, and wait for the buyer. */
    static InquiryState questioned(Inquiry inquiry, Seq<Path> asked, Moment replyBy) {
        return ImmutableInquiryState.Questioned.builder()
                .inquiry(inquiry)
                .asked(asked.toVector())
                .replyBy(replyBy)
                .build();
    }

    /** We answered. */
    static InquiryState answered(Inquiry inquiry, InquiryReply reply) {
        return ImmutableInquiryState.Answered.builder()
                .inquiry(inquiry)
                .reply(reply)
                .build();
    }

    /** We waited, and the buyer did not reply. */
    static InquiryState silent(Inquiry inquiry, Option<InquiryReply> reply) {
        return ImmutableInquiryState.Silent.builder()
                .inquiry(inquiry)
                .reply(reply)
                .build();
    }

    /** The buyer no longer wants an answer. */
    static InquiryState withdrawn(Inquiry inquiry, Option<InquiryReply> reply) {
        return ImmutableInquiryState.Withdrawn.builder()
                .inquiry(inquiry)
                .reply(reply)
                .build();
    }

    /** Nothing has reached us. */
    @Value.Immutable
    sealed interface Awaited extends InquiryState permits ImmutableInquiryState.Awaited {
        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return awaited.apply(this);
        }
    }

    /** The inquiry is here, and facts are missing that an offer needs. The next step is ours. */
    @Value.Immutable
    sealed interface Received extends InquiryState permits ImmutableInquiryState.Received {
        /** What the buyer asks for. */
        Inquiry inquiry();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return received.apply(this);
        }
    }

    /** We asked for facts. The next step is the buyer's, until a day that we named. */
    @Value.Immutable
    sealed interface Questioned extends InquiryState permits ImmutableInquiryState.Questioned {
        /** What the buyer asks for. */
        Inquiry inquiry();

        /** The places of the facts that we asked for and still lack. */
        Seq<Path> asked();

        /** Until when we wait. */
        Moment replyBy();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return questioned.apply(this);
        }
    }

    /** The inquiry says all that an offer needs. The next step is ours. */
    @Value.Immutable
    sealed interface Completed extends InquiryState permits ImmutableInquiryState.Completed {
        /** What the buyer asks for. */
        Inquiry inquiry();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return completed.apply(this);
        }
    }

    /** Our answer is out: a quotation, or that we make none. */
    @Value.Immutable
    sealed interface Answered extends InquiryState permits ImmutableInquiryState.Answered {
        /** What the buyer asks for. */
        Inquiry inquiry();

        /** What we sent. */
        InquiryReply reply();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return answered.apply(this);
        }
    }

    /** We waited for the buyer as long as we said, and he did not reply. Anything from him wakes it. */
    @Value.Immutable
    sealed interface Silent extends InquiryState permits ImmutableInquiryState.Silent {
        /** What the buyer asks for. */
        Inquiry inquiry();

        /** What we had sent, if we had answered. */
        Option<InquiryReply> reply();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return silent.apply(this);
        }
    }

    /** The buyer told us that he no longer wants an answer. */
    @Value.Immutable
    sealed interface Withdrawn extends InquiryState permits ImmutableInquiryState.Withdrawn {
        /** What the buyer had asked for. */
        Inquiry inquiry();

        /** What we had sent, if we had answered. */
        Option<InquiryReply> reply();

        @Override
        default <A> A fold(
                Function<? super Awaited, ? extends A> awaited,
                Function<? super Received, ? extends A> received,
                Function<? super Questioned, ? extends A> questioned,
                Function<? super Completed, ? extends A> completed,
                Function<? super Answered, ? extends A> answered,
                Function<? super Silent, ? extends A> silent,
                Function<? super Withdrawn, ? extends A> withdrawn) {
            return withdrawn.apply(this);
        }
    }
}
