/**
 * Rules over the specification of a sample, before it is put to the buyer.
 *
 * <p>Read first: {@link org.countersign.rules.pack.sample.SampleRules}, then the table {@code docs/rules.md}. Neighbours: below {@code rule}, {@code pack} and
 * {@code trade.sample.spec}. The words stand beside the rules, in {@code texts.en.txt} and {@code texts.zh.txt}. Not here: whether anybody confirmed
 * anything, which the passport tells; other packs.
 */
@NullMarked
package org.countersign.rules.pack.sample;

import org.jspecify.annotations.NullMarked;
