/**
 * The one description of each document: the name, the getter and the codec of every field, and how a document is made from its
 * fields. Canonical text, rules, comparison and generators all read it; nobody lists the fields twice.
 *
 * <p>Read first: {@link org.countersign.trade.base.shape.Shape}. Neighbours: below {@code base}, above {@code base.text}. Not here:
 * any document; each keeps its shape beside itself.
 */
@NullMarked
package org.countersign.trade.base.shape;

import org.jspecify.annotations.NullMarked;
