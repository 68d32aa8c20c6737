package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * That a person may bind a company: by which acts, up to which amount, from when to when. Where no limit stands there is none. What somebody does
 * beyond it does not bind the company unless it ratifies; whether the other side may rely on appearances the law of the place says.
 *
 * @param company the legal name of whoever is bound
 * @param person the host's identifier of whoever may bind it
 * @param acts by which acts
 * @param upTo the largest amount of one act
 * @param from when it begins
 * @param until when it ends
 */
@Evolving
public record BindingAuthority(
        String company,
        String person,
        Seq<BindingAct> acts,
        Option<Amount> upTo,
        Option<Moment> from,
        Option<Moment> until) {
    /** Who is bound. */
    public static final Field<BindingAuthority, String> COMPANY =
            Field.one("company", Scalar.NAME, BindingAuthority::company);
    /** Who may bind. */
    public static final Field<BindingAuthority, String> PERSON =
            Field.one("person", Scalar.NAME, BindingAuthority::person);
    /** By which acts. */
    public static final Field<BindingAuthority, Seq<BindingAct>> ACTS =
            Field.many("acts", BindingAct.TEXT, BindingAuthority::acts);
    /** The largest amount. */
    public static final Field<BindingAuthority, Option<Amount>> UP_TO =
            Field.maybe("upTo", Amount.TEXT, BindingAuthority::upTo);
    /** When it begins. */
    public static final Field<BindingAuthority, Option<Moment>> FROM =
            Field.maybe("from", Scalar.MOMENT, BindingAuthority::from);
    /** When it ends. */
    public static final Field<BindingAuthority, Option<Moment>> UNTIL =
            Field.maybe("until", Scalar.MOMENT, BindingAuthority::until);

    /** The fields and how an authority is made of them. */
    public static final Shape<BindingAuthority> SHAPE = Shape.of(
            "binding-authority",
            1,
            BindingAuthority.class,
            v -> new BindingAuthority(v.of(COMPANY), v.of(PERSON), v.of(ACTS), v.of(UP_TO), v.of(FROM), v.of(UNTIL)),
            COMPANY,
            PERSON,
            ACTS,
            UP_TO,
            FROM,
            UNTIL);

    /** Keeps the sequence in our own, and checks the names. */
    public BindingAuthority {
        PlainText.checkName(company);
        PlainText.checkName(person);
        acts = Vector.ofAll(acts);
        upTo.forEach(Amount::checkPayable);
    }

    /**
     * Whether it lets that person do that for that company at that moment: unknown where an amount or a moment that matters is, or the amount is in
     * another currency than the limit.
     */
    public Truth covers(String bound, PersonRef who, BindingAct what, Option<Amount> amount, Moment at) {
        return Truth.of(company.equals(bound) && person.equals(who.id()) && acts.contains(what))
                .and(from.fold(() -> Truth.YES, begin -> at.isBefore(begin).not()))
                .and(until.fold(() -> Truth.YES, end -> at.isPast(end).not()))
                .and(upTo.fold(
                        () -> Truth.YES, limit -> amount.fold(() -> Truth.UNKNOWN, much -> within(much, limit))));
    }

    /** Whether one of several does. */
    public static Truth covers(
            Seq<BindingAuthority> all, String bound, PersonRef who, BindingAct what, Option<Amount> amount, Moment at) {
        return all.foldLeft(Truth.NO, (known, one) -> known.or(one.covers(bound, who, what, amount, at)));
    }

    private static Truth within(Amount much, Amount limit) {
        return much.currency().equals(limit.currency()) ? Truth.of(much.isLessThanOrEqualTo(limit)) : Truth.UNKNOWN;
    }

    @Override
    public String toString() {
        return Summary.of("BindingAuthority")
                .with("company", company)
                .with("person", person)
                .with("acts", acts)
                .with("upTo", upTo)
                .with("from", from)
                .with("until", until)
                .toString();
    }
}
