/**
 * The rules of the house as functions from compiled classes or sources to findings: what a room may use, what a library may not call,
 * what a public type owes its reader. Our libraries are held to them, and so can a host's own rooms and rule packs be.
 *
 * <p>Read first: {@link org.countersign.testkit.house.Finding}, then {@link org.countersign.testkit.house.HouseRules}. Needs ArchUnit,
 * and {@link org.countersign.testkit.house.ValueLaws} needs EqualsVerifier, on the test class path. Not here: which rooms there
 * are; each library has its own table.
 */
@NullMarked
package org.countersign.testkit.house;

import org.jspecify.annotations.NullMarked;
