/**
 * What a rule is and what it finds, as values: references into a document, conditions as data, the rule, the finding, the report.
 *
 * <p>Read first: {@link org.countersign.rules.rule.Rule}, then {@link org.countersign.rules.rule.Condition}. Neighbours: below
 * {@code trade.base.shape}, whose fields the references go through; above {@code engine}, which judges. Not here: who runs a rule, in
 * which words it speaks, and any rule of trade.
 */
@NullMarked
package org.countersign.rules.rule;

import org.jspecify.annotations.NullMarked;
