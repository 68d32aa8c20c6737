/**
 * What a buyer's answer to a sample says, attribute by attribute: the sheet that asks, the verdicts that answer, whose word counts, what silence is worth,
 * and what the usual comments mean.
 *
 * <p>Read first: {@link org.countersign.trade.sample.answer.SampleAnswer}, then {@link org.countersign.trade.sample.answer.Verdict}. Neighbours:
 * below {@code sample.spec} with what is asked about and {@code evidence} with who said it, by which way; above {@code sample}, which keeps the
 * answers and tells where each attribute stands. Not here: how the sheet looks as a letter and how it is read back ({@code sample.request}).
 */
@NullMarked
package org.countersign.trade.sample.answer;

import org.jspecify.annotations.NullMarked;
