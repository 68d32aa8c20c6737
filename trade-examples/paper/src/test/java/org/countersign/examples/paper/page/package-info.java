/** Tests of how text is laid out. */
@NullMarked
package org.countersign.examples.paper.page;

import org.jspecify.annotations.NullMarked;
