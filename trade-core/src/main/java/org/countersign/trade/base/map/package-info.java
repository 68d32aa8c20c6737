/**
 * Documents as nested maps, lists and texts of the Java library, both ways: what any JSON library writes and reads without knowing us.
 *
 * <p>Read first: {@link org.countersign.trade.base.map.MapForm}. Neighbours: below {@code base.shape}, which lists the fields. Not
 * here: JSON itself, and what is digested or signed; that is canonical text.
 */
@NullMarked
package org.countersign.trade.base.map;

import org.jspecify.annotations.NullMarked;
