/**
 * Draws and prints what the core returns as data: pictures as SVG, pages as Markdown. The same data give the same text, always.
 *
 * <p>Read first: {@link org.countersign.examples.paper.StateDiagram}. Neighbours: below, the two libraries; beside, hosts that show
 * what is made here. Not here: any fact of trade.
 */
@NullMarked
package org.countersign.examples.paper;

import org.jspecify.annotations.NullMarked;
