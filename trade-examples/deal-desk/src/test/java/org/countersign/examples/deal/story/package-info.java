@NullMarked
package org.countersign.examples.deal.story;

import org.jspecify.annotations.NullMarked;
