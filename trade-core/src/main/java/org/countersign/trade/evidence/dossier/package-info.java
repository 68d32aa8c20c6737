/**
 * A dossier: everything that a stranger needs to answer one question, or to read a whole deal, and to check that nothing was changed, with
 * {@code sha256sum} and {@code openssl} alone.
 *
 * <p>Read first: {@link org.countersign.trade.evidence.dossier.Dossier}. Neighbours: below {@code evidence} and {@code evidence.log}. Not here:
 * writing and reading a folder, which is the host's; which entries answer a question, which the host or a room above knows; whether what was
 * said is true.
 */
@NullMarked
package org.countersign.trade.evidence.dossier;

import org.jspecify.annotations.NullMarked;
