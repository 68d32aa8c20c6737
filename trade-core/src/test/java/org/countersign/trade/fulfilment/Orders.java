package org.countersign.trade.fulfilment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;

/** Orders as the tests tell them: all is there, and one thing is taken away. */
final class Orders {
    static final Moment MAY_4 = Moment.parse("2026-05-04T10:00:00+08:00");

    private Orders() {}

    /** An attribute that Anna Berg confirmed by mail for exactly this content. */
    static AttributeFact confirmed(String name) {
        return confirmed(name, any -> any);
    }

    static AttributeFact confirmed(String name, UnaryOperator<AttributeFact.Builder> more) {
        Digest content = Digest.of(name);
        return more.apply(AttributeFact.builder().name(name).revision("B").content(content))
                .confirmed(Option.some(content))
                .by(Option.some("Anna Berg"))
                .build();
    }

    /** A word that lacks nothing. */
    static AttributeFact.Builder good(AttributeFact.Builder fact) {
        return fact.inWriting(Truth.YES).authorised(Truth.YES).stands(Truth.YES);
    }

    /** An attribute on which nobody has said anything. */
    static AttributeFact silent(String name) {
        return AttributeFact.builder()
                .name(name)
                .revision("B")
                .content(Digest.of(name))
                .build();
    }

    /** An order of these attributes, paid and signed. */
    static GateFacts order(AttributeFact... attributes) {
        return GateFacts.builder()
                .order("4711")
                .attributes(Vector.of(attributes))
                .depositRequired(Truth.YES)
                .depositReceived(Truth.YES)
                .contractEffective(Truth.YES)
                .build();
    }

    /** The codes of the gaps, in their order. */
    static String codes(GateFacts facts) {
        return ProductionGate.of(facts, MAY_4)
                .fold(
                        open -> "open",
                        closed -> closed.gaps().map(gap -> gap.reason().code()).mkString(", "));
    }

    /** The shortest way, as its acts print. */
    static String way(GateFacts facts) {
        return ProductionGate.of(facts, MAY_4)
                .fold(open -> "open", closed -> closed.shortestWay().mkString(", "));
    }
}
