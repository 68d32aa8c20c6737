/** Tests of what is read and reckoned about payment. */
@NullMarked
package org.countersign.examples.desk.payment;

import org.jspecify.annotations.NullMarked;
