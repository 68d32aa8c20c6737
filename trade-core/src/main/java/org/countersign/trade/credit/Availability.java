package org.countersign.trade.credit;

import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** With whom and how a credit is available (UCP 600 art. 6 a and b), and when it is paid. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Availability permits ImmutableAvailability {
    /** The bank, or any bank: field 41a. */
    public static final Field<Availability, String> WITH =
            Field.one("with", SwiftForm.PARTY.text(), Availability::with);
    /** By payment, deferred payment, acceptance or negotiation. */
    public static final Field<Availability, AvailableBy> BY = Field.one("by", AvailableBy.TEXT, Availability::by);
    /** The tenor of drafts: field 42C. */
    public static final Field<Availability, Option<String>> DRAFTS_AT =
            Field.maybe("draftsAt", SwiftForm.TERMS.text(), Availability::draftsAt);
    /** On whom drafts are drawn: field 42a. */
    public static final Field<Availability, Option<String>> DRAWEE =
            Field.maybe("drawee", SwiftForm.PARTY.text(), Availability::drawee);
    /** How a mixed payment is made up: field 42M. */
    public static final Field<Availability, Option<String>> MIXED =
            Field.maybe("mixed", SwiftForm.TERMS.text(), Availability::mixed);
    /** When a deferred payment is due: field 42P. */
    public static final Field<Availability, Option<String>> DEFERRED =
            Field.maybe("deferred", SwiftForm.TERMS.text(), Availability::deferred);

    /** The fields and how it is made of them. */
    public static final Shape<Availability> SHAPE = Shape.of(
            "credit-availability",
            1,
            Availability.class,
            v -> builder()
                    .with(v.of(WITH))
                    .by(v.of(BY))
                    .draftsAt(v.of(DRAFTS_AT))
                    .drawee(v.of(DRAWEE))
                    .mixed(v.of(MIXED))
                    .deferred(v.of(DEFERRED))
                    .build(),
            WITH,
            BY,
            DRAFTS_AT,
            DRAWEE,
            MIXED,
            DEFERRED);

    Availability() {}

    /** The bank, or any bank: field 41a. */
    public abstract String with();

    /** By payment, deferred payment, acceptance or negotiation. */
    public abstract AvailableBy by();

    /** The tenor of drafts: field 42C. */
    @Value.Default
    public Option<String> draftsAt() {
        return Option.none();
    }

    /** On whom drafts are drawn: field 42a. */
    @Value.Default
    public Option<String> drawee() {
        return Option.none();
    }

    /** How a mixed payment is made up: field 42M. */
    @Value.Default
    public Option<String> mixed() {
        return Option.none();
    }

    /** When a deferred payment is due: field 42P. */
    @Value.Default
    public Option<String> deferred() {
        return Option.none();
    }

    /** When it is paid, read from the words of fields 42C or 42P; none if they are not understood or there are none. */
    public final Option<Tenor> tenor() {
        return draftsAt().orElse(this::deferred).flatMap(Tenor::read);
    }

    /** Whether any bank may be presented to. */
    public final boolean isFree() {
        return with().toUpperCase(Locale.ROOT).contains("ANY BANK");
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAvailability.Builder {
        Builder() {}
    }

    @Value.Check
    Availability settled() {
        int ways = (draftsAt().isDefined() || drawee().isDefined() ? 1 : 0)
                + (mixed().isDefined() ? 1 : 0)
                + (deferred().isDefined() ? 1 : 0);
        if (ways > 1) {
            throw new IllegalArgumentException(
                    "only one of drafts, mixed payment and deferred payment may be said: fields `42C`, `42M`, `42P`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
