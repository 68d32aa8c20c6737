/**
 * House marks, read by the compiler and by tests only: how a value class is generated, and how firm the promise of a public type
 * is.
 *
 * <p>Read first: {@link org.countersign.trade.base.style.Evolving}. Not here: anything that runs.
 */
@NullMarked
package org.countersign.trade.base.style;

import org.jspecify.annotations.NullMarked;
