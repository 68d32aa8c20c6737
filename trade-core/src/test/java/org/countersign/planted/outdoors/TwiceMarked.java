package org.countersign.planted.outdoors;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.Settled;

/** Cannot make up its mind. */
@Evolving
@Settled
public final class TwiceMarked {}
