package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyType;

/**
 * A company as the file names it.
 *
 * @param name as it signs
 * @param country its ISO 3166-1 code, if the file says
 * @param written where the file names it
 */
record Party(String name, Option<String> country, Bound<PartyType> written) {}
