package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** What we sent in answer to an inquiry. */
@Evolving
public sealed interface InquiryReply {
    /** When it went out. */
    Moment sent();

    /** Until when we wait for the buyer's reply, if we wait. */
    Option<Moment> replyBy();

    /**
     * A quotation.
     *
     * @param quotation its number
     * @param content the digest of exactly what was sent
     * @param assuming the places of facts that it assumes
     * @param sent when it went out
     * @param replyBy until when we wait for the buyer's reply, if we said so
     */
    record Quoted(String quotation, Digest content, Seq<Path> assuming, Moment sent, Option<Moment> replyBy)
            implements InquiryReply {
        /** Keeps the places in a sequence of our own. */
        public Quoted {
            assuming = Vector.ofAll(assuming);
        }

        @Override
        public String toString() {
            return Summary.of("Quoted")
                    .with("quotation", quotation)
                    .with("content", content)
                    .with("assuming", assuming)
                    .with("sent", sent)
                    .with("replyBy", replyBy)
                    .toString();
        }
    }

    /**
     * A letter that we make no offer.
     *
     * @param why what it says
     * @param sent when it went out
     */
    record Declined(String why, Moment sent) implements InquiryReply {
        @Override
        public Option<Moment> replyBy() {
            return Option.none();
        }

        @Override
        public String toString() {
            return Summary.of("Declined").with("why", why).with("sent", sent).toString();
        }
    }
}
