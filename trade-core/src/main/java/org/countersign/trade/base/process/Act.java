package org.countersign.trade.base.process;

import org.countersign.trade.base.style.Evolving;

/** Something that was said or done, in the words of one process. */
@Evolving
public sealed interface Act permits Report, Decision, Correction, Unread {}
