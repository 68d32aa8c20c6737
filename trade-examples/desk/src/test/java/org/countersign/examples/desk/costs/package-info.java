/** Tests of how cost sheets are read. */
@NullMarked
package org.countersign.examples.desk.costs;

import org.jspecify.annotations.NullMarked;
