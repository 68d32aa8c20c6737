/** Tests of the desk, as its user meets it: words in, pages and exit codes out. */
@NullMarked
package org.countersign.examples.desk;

import org.jspecify.annotations.NullMarked;
