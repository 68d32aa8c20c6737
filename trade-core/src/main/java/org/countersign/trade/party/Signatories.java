package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * Who may bind companies, as far as we know today. Of somebody who is not on the list nobody knows whether he may, unless the list names everybody
 * who may bind that company.
 *
 * <pre>{@code
 * Signatories.of(Vector.of(anna, tom)).completeFor("Nordlicht GmbH").may("Nordlicht GmbH", who, BindingAct.ACCEPT, total, day);
 * }</pre>
 *
 * @param known what we know of single persons
 * @param complete the legal names of the companies of which it names everybody
 */
@Evolving
public record Signatories(Seq<BindingAuthority> known, Seq<String> complete) {
    /** What we know of single persons. */
    public static final Field<Signatories, Seq<BindingAuthority>> KNOWN =
            Field.many("known", new Codec.Nested<>(BindingAuthority.SHAPE), Signatories::known);
    /** The companies of which it names everybody. */
    public static final Field<Signatories, Seq<String>> COMPLETE =
            Field.many("complete", Scalar.NAME, Signatories::complete);

    /** The fields and how a list is made of them. */
    public static final Shape<Signatories> SHAPE = Shape.of(
            "signatories", 1, Signatories.class, v -> new Signatories(v.of(KNOWN), v.of(COMPLETE)), KNOWN, COMPLETE);

    /** A list of nobody: of everybody it is unknown whether he may. */
    public static final Signatories NOBODY_KNOWN = new Signatories(Vector.empty(), Vector.empty());

    /** Keeps the sequences in our own, and checks the names. */
    public Signatories {
        known = Vector.ofAll(known);
        complete = Vector.ofAll(complete);
        complete.forEach(PlainText::checkName);
    }

    /** A list that names some, of no company everybody. */
    public static Signatories of(Seq<BindingAuthority> known) {
        return new Signatories(known, Vector.empty());
    }

    /** The same list, which names everybody who may bind that company: whoever is not on it may not. */
    public Signatories completeFor(String company) {
        return new Signatories(known, complete.append(company).distinct());
    }

    /**
     * Whether that person may do that in the company's name at that moment. Unknown where an amount or a moment that matters is, and of a person of
     * whom the list says nothing, unless it is complete for the company.
     */
    public Truth may(String company, PersonRef who, BindingAct what, Option<Amount> amount, Moment at) {
        boolean isListed = complete.contains(company)
                || known.exists(
                        one -> one.company().equals(company) && one.person().equals(who.id()));
        return isListed ? BindingAuthority.covers(known, company, who, what, amount, at) : Truth.UNKNOWN;
    }

    @Override
    public String toString() {
        return Summary.of("Signatories")
                .with("known", known)
                .with("complete", complete)
                .toString();
    }
}
