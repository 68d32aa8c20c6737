package org.countersign.trade.base.process;

import org.countersign.trade.base.style.Evolving;

/** What the world did or said. A report is always kept; it has an effect, or no effect for a reason. It is never refused. */
@Evolving
public non-sealed interface Report extends Act {}
