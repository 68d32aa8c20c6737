/**
 * The story from publication to a countersigned contract, and each way in which it can fail, told with values and processes of the library alone: what
 * is written down here is what people say and when; what follows from it is never written down. All companies and persons are fiction.
 *
 * <p>Read first: {@link org.countersign.examples.deal.story.GoodStory}, then {@link org.countersign.examples.deal.story.Stories}. Neighbours: below {@code play},
 * which tells a process; above, {@code show}. Not here: how a story looks.
 */
@NullMarked
package org.countersign.examples.deal.story;

import org.jspecify.annotations.NullMarked;
