/** Tests of what is read from UBL and what is refused. */
@NullMarked
package org.countersign.examples.desk.ubl;

import org.jspecify.annotations.NullMarked;
