/**
 * Rules over the papers of the room {@code offer}: the inquiry and the quotation.
 *
 * <p>Read first: {@link org.countersign.rules.pack.offer.QuotationRules}, then the table {@code docs/rules.md}. Neighbours: below
 * {@code rule}, {@code pack} and {@code trade.offer}. The words stand beside the rules, in {@code texts.en.txt} and {@code texts.zh.txt}. Not here: other packs;
 * how rules are judged.
 */
@NullMarked
package org.countersign.rules.pack.offer;

import org.jspecify.annotations.NullMarked;
