/** Tests of how parts are shown. */
@NullMarked
package org.countersign.examples.desk.report;

import org.jspecify.annotations.NullMarked;
