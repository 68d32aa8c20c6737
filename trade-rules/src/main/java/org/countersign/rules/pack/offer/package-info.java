/**
 * Rules over the papers of the room {@code offer}: at present the inquiry.
 *
 * <p>Read first: {@link org.countersign.rules.pack.offer.InquiryRules}. Neighbours: below {@code rule}, {@code pack} and
 * {@code trade.offer}. The words stand beside the rules, in {@code texts.en.txt} and {@code texts.zh.txt}. Not here: other packs;
 * how rules are judged.
 */
@NullMarked
package org.countersign.rules.pack.offer;

import org.jspecify.annotations.NullMarked;
