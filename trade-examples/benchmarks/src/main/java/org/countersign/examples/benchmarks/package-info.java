/**
 * What it costs to build, print, parse and compare quotations of 1 to 10,000 lines, beside what a host would otherwise use; and to reckon
 * prices, due days, stakes, advice and what a bank would find in papers, beside what a host would otherwise write.
 *
 * <p>Read first: {@link org.countersign.examples.benchmarks.OurWork}, {@link org.countersign.examples.benchmarks.DealWork}. Not here: a verdict; {@code docs/performance.md} says what the
 * figures say, and what they do not.
 */
@NullMarked
package org.countersign.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
