package org.countersign.trade.base.process;

import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;

/** The laws of the kernel, on the process that is the pattern of all others. */
class HistoryProperties extends HistoryLaws<InquiryState, InquiryReport, InquiryDecision> {
    HistoryProperties() {
        super(Kits.inquiry());
    }
}
