/** A door plate that says next to nothing. */
package org.countersign.planted.halfdoor;
