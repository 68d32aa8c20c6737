package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;

/**
 * A company as the file names it.
 *
 * @param name as it signs
 * @param country its ISO 3166-1 code, if the file says
 */
record Party(String name, Option<String> country) {}
