/**
 * The laws of every process, to be held against one: its committed table, replay, late recording, correction, random lives.
 *
 * <p>Read first: {@link org.countersign.testkit.process.ProcessKit}. A host that writes a process of its own makes a kit of it and extends
 * {@link org.countersign.testkit.process.TableLaws} and {@link org.countersign.testkit.process.HistoryLaws}; these two need JUnit and
 * jqwik. Not here: what one process means, which its stories tell.
 */
@NullMarked
package org.countersign.testkit.process;

import org.jspecify.annotations.NullMarked;
