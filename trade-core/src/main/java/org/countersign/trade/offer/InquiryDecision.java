package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide about an inquiry. */
@Evolving
public sealed interface InquiryDecision extends Decision {

    /** One answer for each kind of decision. */
    <A> A fold(
            Function<? super Ask, ? extends A> ask,
            Function<? super Quote, ? extends A> quote,
            Function<? super Decline, ? extends A> decline,
            Function<? super GiveUp, ? extends A> giveUp);

    /**
     * To ask the buyer for what he left out.
     *
     * @param about the places of the facts, at least one
     * @param replyBy until when we wait for his reply
     */
    record Ask(Seq<Path> about, Moment replyBy) implements InquiryDecision {
        /** Checks that something is asked. */
        public Ask {
            about = Vector.ofAll(about);
            if (about.isEmpty()) {
                throw new IllegalArgumentException("a request must ask for at least one fact");
            }
        }

        @Override
        public <A> A fold(
                Function<? super Ask, ? extends A> ask,
                Function<? super Quote, ? extends A> quote,
                Function<? super Decline, ? extends A> decline,
                Function<? super GiveUp, ? extends A> giveUp) {
            return ask.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ask")
                    .with("about", about)
                    .with("replyBy", replyBy)
                    .toString();
        }
    }

    /**
     * To send a quotation.
     *
     * @param quotation its number
     * @param content the digest of exactly what is sent
     * @param assuming the places of open facts for which the quotation says what it assumes
     * @param replyBy until when we wait for his reply, if we said so
     */
    record Quote(String quotation, Digest content, Seq<Path> assuming, Option<Moment> replyBy)
            implements InquiryDecision {
        /** Checks the number. */
        public Quote {
            PlainText.checkName(quotation);
            assuming = Vector.ofAll(assuming);
        }

        @Override
        public <A> A fold(
                Function<? super Ask, ? extends A> ask,
                Function<? super Quote, ? extends A> quote,
                Function<? super Decline, ? extends A> decline,
                Function<? super GiveUp, ? extends A> giveUp) {
            return quote.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Quote")
                    .with("quotation", quotation)
                    .with("content", content)
                    .with("assuming", assuming)
                    .with("replyBy", replyBy)
                    .toString();
        }
    }

    /**
     * To tell the buyer that we make no offer.
     *
     * @param why what we tell him
     */
    record Decline(String why) implements InquiryDecision {
        /** Checks the text. */
        public Decline {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(
                Function<? super Ask, ? extends A> ask,
                Function<? super Quote, ? extends A> quote,
                Function<? super Decline, ? extends A> decline,
                Function<? super GiveUp, ? extends A> giveUp) {
            return decline.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Decline").with("why", why).toString();
        }
    }

    /** To count the inquiry as silent: we waited for the buyer and he did not reply. */
    record GiveUp() implements InquiryDecision {
        @Override
        public <A> A fold(
                Function<? super Ask, ? extends A> ask,
                Function<? super Quote, ? extends A> quote,
                Function<? super Decline, ? extends A> decline,
                Function<? super GiveUp, ? extends A> giveUp) {
            return giveUp.apply(this);
        }
    }
}
