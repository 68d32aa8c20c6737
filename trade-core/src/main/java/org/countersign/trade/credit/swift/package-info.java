/**
 * Credits as the text of their messages.
 *
 * <p>Read first: {@link org.countersign.trade.credit.swift.Mt700}. Neighbours: below {@code credit}. Not here: the network, its headers and
 * checksums, and messages between banks that a beneficiary never sees.
 */
@NullMarked
package org.countersign.trade.credit.swift;

import org.jspecify.annotations.NullMarked;
