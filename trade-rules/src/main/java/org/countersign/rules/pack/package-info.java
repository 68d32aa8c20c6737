/**
 * The one method through which rules come in, ours and a host's.
 *
 * <p>Read first: {@link org.countersign.rules.pack.Pack}. Neighbours: below {@code rule}. Our own packs stand below this package, one for
 * each room of the trade; they never see each other, and nothing that judges sees them. Not here: any rule.
 */
@NullMarked
package org.countersign.rules.pack;

import org.jspecify.annotations.NullMarked;
