/**
 * Rules over a contract beside what one has to know to judge it: the confirmed terms, the version before, who signed and who may.
 *
 * <p>Read first: {@link org.countersign.rules.pack.contract.ContractRules}, then the table {@code docs/rules.md}. Neighbours: below {@code rule},
 * {@code pack} and {@code trade.contract.signing}, whose {@code ContractReview} they look at. The words stand beside the rules, in {@code
 * texts.en.txt} and {@code texts.zh.txt}. Not here: other packs; how rules are judged.
 */
@NullMarked
package org.countersign.rules.pack.contract;

import org.jspecify.annotations.NullMarked;
