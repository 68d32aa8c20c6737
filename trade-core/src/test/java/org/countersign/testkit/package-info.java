/**
 * Generators for tests, our own and those of hosts: a small interface that any runner can drive, and an adapter for jqwik.
 *
 * <p>Read first: {@link org.countersign.testkit.Gen}. The values of each room stand in packages below this one. Published as the
 * artefact with the classifier {@code testkit}; it brings no test runner of its own.
 */
@NullMarked
package org.countersign.testkit;

import org.jspecify.annotations.NullMarked;
