/** Tests of what the desk answers. */
@NullMarked
package org.countersign.examples.desk.answer;

import org.jspecify.annotations.NullMarked;
