/** Tests of how text is laid out. */
@NullMarked
package org.countersign.examples.desk.page;

import org.jspecify.annotations.NullMarked;
