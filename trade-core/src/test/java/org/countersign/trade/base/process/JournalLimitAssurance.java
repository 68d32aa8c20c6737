package org.countersign.trade.base.process;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.offer.InquiryReport;
import org.junit.jupiter.api.Test;

class JournalLimitAssurance {
    private static final Stamp STAMP =
            Stamp.at(Moment.parse("2026-05-04+08:00"), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    private static final InquiryReport WITHDREW = new InquiryReport.Withdrew("no longer needed");

    @Test
    void aJournalHasAtMostAMillionEntries() {
        Vector<Entry> most = Vector.range(0, History.MAX_ENTRIES).map(i -> entry(i + 1));
        var full = History.restore(INQUIRY, most);
        assertEquals(INQUIRY.start(), full.state());
        String rule = "a journal has at most 1000000 entries";
        Refused.with(rule, () -> full.hear(STAMP, WITHDREW));
        Refused.with(rule, () -> History.restore(INQUIRY, most.append(entry(History.MAX_ENTRIES + 1))));
    }

    private static Entry entry(int number) {
        return new Entry(number, STAMP, WITHDREW, Extensions.none());
    }
}
