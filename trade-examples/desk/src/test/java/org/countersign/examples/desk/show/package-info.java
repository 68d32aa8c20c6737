/** Tests of how an answer is shown. */
@NullMarked
package org.countersign.examples.desk.show;

import org.jspecify.annotations.NullMarked;
