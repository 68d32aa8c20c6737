/**
 * Says in words what a report holds: which rule, which part of it failed, the value found, the bound, what is missing, who says
 * so, and what would mend it; in English, in Chinese, or in a host's own language.
 *
 * <p>Read first: {@link org.countersign.rules.explain.Explanation}. Neighbours: below {@code rule} and {@code fix}. Not here: any judgement; words
 * never change a finding.
 */
@NullMarked
package org.countersign.rules.explain;

import org.jspecify.annotations.NullMarked;
