/**
 * The words that all rooms share: a moment as the paper states it, a three-valued answer, a digest, a bounded decimal, an exact
 * fraction, a percentage, plain text, a path into a document, a citation, a reason and a refusal, code lists that companies
 * extend, a channel, a person, and the extensions a host adds.
 *
 * <p>Read first: {@link org.countersign.trade.base.Refusal}. Neighbours above: {@code base.shape} (one description per document),
 * {@code base.text} (canonical text), {@code base.process} (reports, decisions, states). Not here: anything that belongs to one
 * step of a trade; no goods, no money, no delivery terms.
 */
@NullMarked
package org.countersign.trade.base;

import org.jspecify.annotations.NullMarked;
