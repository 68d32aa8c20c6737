package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.offer.InquiryDecision.Ask;
import org.countersign.trade.offer.InquiryDecision.Decline;
import org.countersign.trade.offer.InquiryDecision.GiveUp;
import org.countersign.trade.offer.InquiryDecision.Quote;
import org.countersign.trade.offer.InquiryReport.Received;
import org.countersign.trade.offer.InquiryReport.Reminded;
import org.countersign.trade.offer.InquiryReport.Supplied;
import org.countersign.trade.offer.InquiryReport.Withdrew;

/** How the acts of an inquiry are written. */
final class InquiryActs {
    private static final Field<Received, Inquiry> INQUIRY =
            Field.one("inquiry", new Codec.Nested<>(Inquiry.SHAPE), Received::inquiry);

    private static final Field<Fact, Path> FACT_PATH = Field.one("path", Scalar.PATH, Fact::path);
    private static final Field<Fact, String> FACT_TEXT = Field.one("text", Scalar.TEXT, Fact::text);
    private static final Shape<Fact> FACT =
            Shape.of("fact", 1, Fact.class, v -> new Fact(v.of(FACT_PATH), v.of(FACT_TEXT)), FACT_PATH, FACT_TEXT);
    private static final Field<Supplied, Seq<Fact>> FACTS =
            Field.many("facts", new Codec.Nested<>(FACT), Supplied::facts);

    private static final Field<Reminded, String> REMINDED = Field.one("words", Scalar.TEXT, Reminded::words);
    private static final Field<Withdrew, String> WITHDREW = Field.one("words", Scalar.TEXT, Withdrew::words);

    private static final Field<Ask, Seq<Path>> ABOUT = Field.many("about", Scalar.PATH, Ask::about);
    private static final Field<Ask, Moment> ASK_REPLY_BY = Field.one("replyBy", Scalar.MOMENT, Ask::replyBy);

    private static final Field<Quote, String> QUOTATION = Field.one("quotation", Scalar.NAME, Quote::quotation);
    private static final Field<Quote, Digest> CONTENT = Field.one("content", Scalar.DIGEST, Quote::content);
    private static final Field<Quote, Seq<Path>> ASSUMING = Field.many("assuming", Scalar.PATH, Quote::assuming);
    private static final Field<Quote, Option<Moment>> REPLY_BY = Field.maybe("replyBy", Scalar.MOMENT, Quote::replyBy);

    private static final Field<Decline, String> WHY = Field.one("why", Scalar.TEXT, Decline::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("inquiry.received", 1, Received.class, v -> new Received(v.of(INQUIRY)), INQUIRY),
            Shape.of("inquiry.supplied", 1, Supplied.class, v -> new Supplied(v.of(FACTS)), FACTS),
            Shape.of("inquiry.reminded", 1, Reminded.class, v -> new Reminded(v.of(REMINDED)), REMINDED),
            Shape.of("inquiry.withdrew", 1, Withdrew.class, v -> new Withdrew(v.of(WITHDREW)), WITHDREW),
            Shape.of("inquiry.asked", 1, Ask.class, v -> new Ask(v.of(ABOUT), v.of(ASK_REPLY_BY)), ABOUT, ASK_REPLY_BY),
            Shape.of(
                    "inquiry.quoted",
                    1,
                    Quote.class,
                    v -> new Quote(v.of(QUOTATION), v.of(CONTENT), v.of(ASSUMING), v.of(REPLY_BY)),
                    QUOTATION,
                    CONTENT,
                    ASSUMING,
                    REPLY_BY),
            Shape.of("inquiry.declined", 1, Decline.class, v -> new Decline(v.of(WHY)), WHY),
            Shape.of("inquiry.given-up", 1, GiveUp.class, v -> new GiveUp()));

    private InquiryActs() {}
}
