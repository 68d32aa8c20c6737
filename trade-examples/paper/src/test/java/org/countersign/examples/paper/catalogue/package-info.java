/** Tests of the page of a catalogue. */
@NullMarked
package org.countersign.examples.paper.catalogue;

import org.jspecify.annotations.NullMarked;
