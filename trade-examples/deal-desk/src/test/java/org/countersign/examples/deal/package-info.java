@NullMarked
package org.countersign.examples.deal;

import org.jspecify.annotations.NullMarked;
