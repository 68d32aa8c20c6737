package org.countersign.trade.base.process;

import org.countersign.trade.base.style.Evolving;

/** What we decide to do: to ask, to answer, to release, to ship, to pay. Only a decision of our own can be refused. */
@Evolving
public non-sealed interface Decision extends Act {}
