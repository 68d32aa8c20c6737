package org.countersign.trade.party.trust;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/** Something that a buyer has done, or that came of what he did, about one order. */
@Evolving
public sealed interface Dealing {
    /** How dealings are written. */
    Family<Dealing> FAMILY = Dealings.FAMILY;

    /** The number of the order. */
    String order();

    /** On which day. */
    LocalDate day();

    /**
     * He ordered.
     *
     * @param order the number of the order
     * @param day the day of the contract
     */
    record Ordered(String order, LocalDate day) implements Dealing {
        /** Checks number and year. */
        public Ordered {
            check(order, day);
        }
    }

    /**
     * He has paid all of it.
     *
     * @param order the number of the order
     * @param day the day on which the last of it was with us
     * @param due the day on which the last of it was due, if it is known
     */
    record Paid(String order, LocalDate day, Option<LocalDate> due) implements Dealing {
        /** Checks number and years. */
        public Paid {
            check(order, day);
            due.forEach(Moment::on);
        }
    }

    /**
     * He claimed something against us.
     *
     * @param order the number of the order
     * @param day the day of the claim
     * @param what what he claimed, plain text
     */
    record Claimed(String order, LocalDate day, String what) implements Dealing {
        /** Checks number, year and words. */
        public Claimed {
            check(order, day);
            PlainText.check(what);
        }

        @Override
        public String toString() {
            return Summary.of("Claimed")
                    .with("order", order)
                    .with("day", day)
                    .with("what", what)
                    .toString();
        }
    }

    /**
     * His claims about the order are settled.
     *
     * @param order the number of the order
     * @param day the day on which they were
     * @param founded whether there was something in them: whoever claims what is true is no worse a buyer for it
     */
    record ClaimsSettled(String order, LocalDate day, boolean founded) implements Dealing {
        /** Checks number and year. */
        public ClaimsSettled {
            check(order, day);
        }
    }

    /**
     * He drew back from a contract that bound him.
     *
     * @param order the number of the order
     * @param day the day on which he did
     */
    record DrewBack(String order, LocalDate day) implements Dealing {
        /** Checks number and year. */
        public DrewBack {
            check(order, day);
        }
    }

    /**
     * We wrote off what he owes.
     *
     * @param order the number of the order
     * @param day the day on which we did
     */
    record WrittenOff(String order, LocalDate day) implements Dealing {
        /** Checks number and year. */
        public WrittenOff {
            check(order, day);
        }
    }

    private static void check(String order, LocalDate day) {
        PlainText.checkName(order);
        Moment.on(day);
    }
}
