@NullMarked
package org.countersign.examples.deal.say;

import org.jspecify.annotations.NullMarked;
