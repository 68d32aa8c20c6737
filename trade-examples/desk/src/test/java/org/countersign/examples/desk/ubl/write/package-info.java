/** Tests of what is written to UBL and of what it does not carry. */
@NullMarked
package org.countersign.examples.desk.ubl.write;

import org.jspecify.annotations.NullMarked;
