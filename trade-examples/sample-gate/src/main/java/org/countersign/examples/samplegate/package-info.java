/**
 * The sample that nobody confirmed, played twice from the acts in two files: as it went wrong, and as it goes with a gate before production.
 *
 * <p>Read first: {@link org.countersign.examples.samplegate.Story}, then {@link org.countersign.examples.samplegate.SampleGate}, the command. Neighbours:
 * {@code show} below, with pages; {@code paper}, which draws. Not here: any rule of trade; the library has those. All names are fiction.
 */
@NullMarked
package org.countersign.examples.samplegate;

import org.jspecify.annotations.NullMarked;
