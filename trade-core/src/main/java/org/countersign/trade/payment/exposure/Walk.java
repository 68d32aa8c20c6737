package org.countersign.trade.payment.exposure;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Due;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.Deadline;

/** A course walked from its first day to its last. All its days are known. */
final class Walk {
    /** On one day events come first, then what is paid ahead, then what is paid in exchange for documents or goods. */
    private static final int EVENT = 0;

    private static final int PAYMENT = 1;
    private static final int EXCHANGE = 2;

    /** Events on which a transfer falls due while the seller still holds the documents, however many days later it is paid. */
    private static final Vector<Trigger> BEFORE_RELEASE = Vector.of(
            Trigger.ORDER,
            Trigger.SAMPLE_APPROVED,
            Trigger.GOODS_READY,
            Trigger.INSPECTED,
            Trigger.COPY_DOCUMENTS,
            Trigger.ORIGINAL_DOCUMENTS);

    private static final Vector<Trigger> AT_SHIPMENT = Vector.of(Trigger.ON_BOARD, Trigger.INVOICE);
    private static final Vector<Instrument> IN_EXCHANGE =
            Vector.of(Instrument.AGAINST_PAYMENT, Instrument.ON_DELIVERY, Instrument.CREDIT);

    private final Course course;
    private final Vector<LocalDate> dueDays;
    private final LocalDate releaseDay;

    Walk(Course course, DatedPlan dated) {
        this.course = course;
        this.dueDays = dated.instalments().map(part -> day(part.due())).toVector();
        this.releaseDay = releaseDay();
    }

    private record Dated(LocalDate day, int rank, Step step) {}

    Curve curve() {
        Vector<Dated> steps = events().appendAll(payments()).append(release());
        Vector<Dated> sorted = steps.sorted(Comparator.comparing(Dated::day).thenComparing(Dated::rank));
        Vector<Vector<Dated>> groups = sorted.foldLeft(Vector.empty(), Walk::grouped);
        Vector<Point> points = Vector.empty();
        Stand stand = Stand.before(course);
        for (Vector<Dated> group : groups) {
            stand = group.map(Dated::step).foldLeft(stand, Stand::after);
            points = points.append(stand.point(group.head().day(), group.map(Dated::step)));
        }
        return new Curve(points);
    }

    /** What happens in exchange, which is all on one day, happens at once; all else one after the other. */
    private static Vector<Vector<Dated>> grouped(Vector<Vector<Dated>> groups, Dated next) {
        boolean joins = next.rank() == EXCHANGE
                && groups.lastOption().map(Vector::head).exists(last -> last.rank() == EXCHANGE);
        return joins ? groups.update(groups.size() - 1, last -> last.append(next)) : groups.append(Vector.of(next));
    }

    private Vector<Dated> events() {
        Seq<Trigger> known = Course.WAY
                .append(Trigger.SAMPLE_APPROVED)
                .append(Trigger.INSPECTED)
                .append(Trigger.RELEASE);
        return known.flatMap(event ->
                        course.milestones().on(event).map(day -> new Dated(day, EVENT, new Step.Happened(event))))
                .toVector();
    }

    private Vector<Dated> payments() {
        return Vector.range(0, dueDays.size()).map(at -> new Dated(dueDays.get(at), rank(at), new Step.Paid(at)));
    }

    private int rank(int at) {
        boolean exchanged =
                IN_EXCHANGE.contains(course.plan().instalments().get(at).by());
        return exchanged && dueDays.get(at).equals(releaseDay) ? EXCHANGE : PAYMENT;
    }

    private Dated release() {
        return new Dated(releaseDay, EXCHANGE, new Step.Released());
    }

    /** When the buyer gets the documents or, where no paper gives the goods, the goods. */
    private LocalDate releaseDay() {
        return switch (course.effectiveTitle()) {
            case COLLECTED -> known(Trigger.ON_BOARD);
            case NOT_NEGOTIABLE -> latest(known(Trigger.ARRIVAL), Walk::isOnDelivery);
            case ORDER_BILL -> latest(known(Trigger.ORIGINAL_DOCUMENTS), Walk::isAgainstDocuments);
        };
    }

    private LocalDate latest(LocalDate first, Predicate<Instalment> binds) {
        return dueDays.zip(course.plan().instalments())
                .filter(part -> binds.test(part._2))
                .map(Tuple2::_1)
                .append(first)
                .maxBy(Comparator.naturalOrder())
                .getOrElse(first);
    }

    private static boolean isOnDelivery(Instalment part) {
        return part.by().equals(Instrument.ON_DELIVERY);
    }

    private static boolean isAgainstDocuments(Instalment part) {
        boolean credit = part.by().equals(Instrument.CREDIT) || part.by().equals(Instrument.AGAINST_ACCEPTANCE);
        boolean atOnce = part.deadline().words().equals(Deadline.AT_ONCE.words());
        return isOnDelivery(part)
                || part.by().equals(Instrument.AGAINST_PAYMENT)
                || !credit && BEFORE_RELEASE.contains(part.on())
                || !credit && atOnce && AT_SHIPMENT.contains(part.on());
    }

    private LocalDate known(Trigger event) {
        return course.milestones()
                .on(event)
                .getOrElseThrow(() -> new IllegalStateException("a course is walked with `" + event + "` known"));
    }

    private static LocalDate day(Due due) {
        return due.day().getOrElseThrow(() -> new IllegalStateException("a course is walked with all days known"));
    }
}
