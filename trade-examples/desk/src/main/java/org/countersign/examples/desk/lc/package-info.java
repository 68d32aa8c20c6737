/**
 * {@code desk lc}: a documentary credit from its message, against the contract and against documents.
 *
 * <p>Read first: {@link org.countersign.examples.desk.lc.LcCommand}. Neighbours: {@code paper.page} lays out, {@code desk.ubl} reads the
 * quotation. Not here: any rule, which is the library's.
 */
@NullMarked
package org.countersign.examples.desk.lc;

import org.jspecify.annotations.NullMarked;
