/**
 * A journal that shows whether anything in it was changed: entries as canonical text, salted and hashed into the tree of RFC 6962, and its head
 * as a checkpoint that a key signs (C2SP tlog-checkpoint and signed-note, Ed25519).
 *
 * <p>Read first: {@link org.countersign.trade.evidence.log.Log}, then {@link org.countersign.trade.evidence.log.Leaf} and
 * {@link org.countersign.trade.evidence.log.Checkpoint}. Neighbours: below {@code base.text} and {@code base.process}, whose entries it keeps;
 * above {@code evidence.dossier}. Not here: files and tables, which are the host's ({@code docs/evidence.md} has recipes); random salts and keys,
 * which the host draws; what a statement proves. A rewritten log is found only by somebody who holds an earlier head.
 */
@NullMarked
package org.countersign.trade.evidence.log;

import org.jspecify.annotations.NullMarked;
