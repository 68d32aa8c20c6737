/** The labelled set, and how well its products are found. */
@NullMarked
package org.countersign.examples.deal.search;

import org.jspecify.annotations.NullMarked;
