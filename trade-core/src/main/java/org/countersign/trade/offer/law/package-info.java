/**
 * What words mean when two sides bargain: the questions that a law of contract answers, and the answers of the CISG.
 *
 * <p>Read first: {@link org.countersign.trade.offer.law.ContractLaw}, then {@link org.countersign.trade.offer.law.Cisg}. A host adds a law of
 * its own by implementing the first. The convention is told in our own words. Neighbours: below {@code offer} and {@code base.diff}; {@code
 * offer.negotiation} asks it. Not here: whether the law applies to a contract at all, validity, form that a state requires, performance
 * and remedies.
 */
@NullMarked
package org.countersign.trade.offer.law;

import org.jspecify.annotations.NullMarked;
