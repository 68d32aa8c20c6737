package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Supplier;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.Ucp600;

/** Makes findings. */
final class Found {
    private Found() {}

    static Reason reason(String code, String article) {
        return Reason.of(code, Ucp600.article(article));
    }

    static Reason practice(String code, String place) {
        return Reason.of(code, Ucp600.practice(place));
    }

    static Discrepancy unknown(Reason reason) {
        return Discrepancy.of(reason).with(Discrepancy.Weight.UNKNOWN);
    }

    static Discrepancy at(Path place, Paper paper, Reason reason) {
        return Discrepancy.of(reason, place, paper);
    }

    static Seq<Discrepancy> when(boolean isBroken, Supplier<Discrepancy> finding) {
        return isBroken ? Vector.of(finding.get()) : Vector.empty();
    }

    static String shown(Object value) {
        return PlainText.shown(value.toString().replace('\n', ' '));
    }
}
