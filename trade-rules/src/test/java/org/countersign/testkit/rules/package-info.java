/**
 * What tests of rule packs need, ours and a host's: assertions about a report, coverage of rules and of their leaves, generators of
 * documents near the limits of our rules.
 *
 * <p>Read first: {@link org.countersign.testkit.rules.Judged}. Brings no test runner: a failed assertion is an
 * {@link AssertionError}. Neighbours: {@code testkit} for generators.
 */
@NullMarked
package org.countersign.testkit.rules;

import org.jspecify.annotations.NullMarked;
