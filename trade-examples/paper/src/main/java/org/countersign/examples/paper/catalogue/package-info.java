/**
 * A catalogue of listings on one page of HTML that loads nothing: to be sent, put on a memory stick, printed, or laid on any server.
 *
 * <p>Read first: {@link org.countersign.examples.paper.catalogue.CataloguePage}. Neighbours: below, the room {@code catalogue}. Not here: any fact
 * of trade; a search that forgives slips of the pen, which needs a library and a server.
 */
@NullMarked
package org.countersign.examples.paper.catalogue;

import org.jspecify.annotations.NullMarked;
