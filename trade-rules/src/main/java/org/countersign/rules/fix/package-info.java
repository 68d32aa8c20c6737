/**
 * Finds out what would mend a violated rule: changes that follow from the rule itself, and remedies declared beside it, each tried on a
 * copy against the whole pack before anybody sees it.
 *
 * <p>Read first: {@link org.countersign.rules.fix.Fixes}, then {@code docs/decisions/0008-fixes-are-checked.md}. Neighbours: below
 * {@code rule}, {@code pack} and {@code engine}; above {@code explain}, which says fixes in words. Not here: any rule of trade; facts that
 * nobody states.
 */
@NullMarked
package org.countersign.rules.fix;

import org.jspecify.annotations.NullMarked;
