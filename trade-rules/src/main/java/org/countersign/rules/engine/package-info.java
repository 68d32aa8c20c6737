/**
 * Judges a document by rules.
 *
 * <p>Read first: {@link org.countersign.rules.engine.Interpreter}, which is short, plain and the specification of everything faster.
 * Neighbours: below {@code rule} and the interface {@code pack.Pack}; above {@code explain}. Not here: any rule of trade, any words.
 */
@NullMarked
package org.countersign.rules.engine;

import org.jspecify.annotations.NullMarked;
