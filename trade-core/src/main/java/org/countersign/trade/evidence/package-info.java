/**
 * Who said what, when, by which way, and how much it proves: a statement with its speaker, his mandate, what it is about, its words and what
 * was attached; its strength by the form in which it is kept; and which later word takes it back.
 *
 * <p>Read first: {@link org.countersign.trade.evidence.Statement}, then {@link org.countersign.trade.evidence.Scale}. Neighbours: below
 * {@code base} and {@code party}; above {@code evidence.log} (nothing was changed since) and {@code evidence.dossier} (a stranger can check it).
 * Not here: which attributes of a sample are confirmed, whether production may start, what a reply means in law. A strength is our own
 * measure of how well a word can be proved; it is no legal advice.
 */
@NullMarked
package org.countersign.trade.evidence;

import org.jspecify.annotations.NullMarked;
