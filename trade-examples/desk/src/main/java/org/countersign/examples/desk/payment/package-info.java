/**
 * What {@code desk due}, {@code plan}, {@code exposure} and {@code advise} answer: terms of payment as people write them, the days that
 * follow, what each side has at stake, and which ways of paying suit.
 *
 * <p>Read first: {@link org.countersign.examples.desk.payment.TermsRead}. Neighbours: {@code report} shows. Not here: how days are counted
 * and stakes are reckoned; the library does that.
 */
@NullMarked
package org.countersign.examples.desk.payment;

import org.jspecify.annotations.NullMarked;
