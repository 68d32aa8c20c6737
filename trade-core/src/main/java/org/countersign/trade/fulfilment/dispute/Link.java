package org.countersign.trade.fulfilment.dispute;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/**
 * One thing that happened, in the chain of evidence.
 *
 * @param happened when
 * @param what what happened, and what it counts for
 */
@Evolving
public record Link(Moment happened, Reason what) {}
