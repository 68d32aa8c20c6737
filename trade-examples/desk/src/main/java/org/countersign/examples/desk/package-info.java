/**
 * An export desk on the command line: its commands, each of which reads options, hands them on, and shows what comes back.
 *
 * <p>Read first: {@link org.countersign.examples.desk.Desk}, then {@code DeskCommand}, which all commands share. Neighbours: {@code answer},
 * {@code price} and {@code payment} find the answers, {@code report} and {@code show} show them, {@code ubl}, {@code costs} and {@code csv} read
 * files. Not here: what makes an inquiry complete, what a price comes to, when something is due; the library knows that.
 */
@NullMarked
package org.countersign.examples.desk;

import org.jspecify.annotations.NullMarked;
