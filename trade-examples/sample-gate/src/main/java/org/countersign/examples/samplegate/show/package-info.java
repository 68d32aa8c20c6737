/**
 * How the story shows what it has to say: a page in parts, as text for a terminal and as one HTML file. The same parts give both.
 *
 * <p>Read first: {@link org.countersign.examples.samplegate.show.Page}. Neighbours: beside it the story; below {@code paper}, which draws. Not
 * here: any fact of the story.
 */
@NullMarked
package org.countersign.examples.samplegate.show;

import org.jspecify.annotations.NullMarked;
