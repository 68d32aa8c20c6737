package org.countersign.examples.desk.costs;

import io.vavr.control.Option;

/**
 * One row of a cost sheet.
 *
 * @param number the line of the file, counted from one
 * @param line the line of the request that it is about; none if it is about all of them
 * @param cost what it says
 * @param value how much, or which
 * @param currency of which currency
 * @param per for how much
 * @param source who says so
 * @param date since when it holds
 */
record CostRow(
        int number,
        Option<String> line,
        String cost,
        String value,
        Option<String> currency,
        Option<String> per,
        Option<String> source,
        Option<String> date) {
    /** The columns in their order; the first line of the file. */
    static final String HEADER = "line,cost,value,currency,per,source,date";

    /** Whether one of the two would overrule the other: there are several premiums, rates and stages in the freight, all else is there once. */
    boolean isAboutTheSame(CostRow other) {
        return switch (cost) {
            case RowReader.PREMIUM, RowReader.IN_FREIGHT -> equals(other);
            case RowReader.RATE -> cost.equals(other.cost) && currency.equals(other.currency);
            default -> cost.equals(other.cost);
        };
    }
}
