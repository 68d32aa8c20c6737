package org.countersign.trade.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;

/**
 * What has been shown about who may bind whom. Of whom nothing was shown, nothing is known; of whom something was shown, what it does not reach he may
 * not.
 *
 * @param shown each once, by company and person
 */
@Evolving
public record Authorities(Seq<BindingAuthority> shown) {
    private static final Comparator<BindingAuthority> BY_NAME =
            Comparator.comparing(BindingAuthority::company).thenComparing(BindingAuthority::person);

    /** Nothing shown. */
    public static final Authorities NONE = new Authorities(Vector.empty());

    /** Keeps each once, by company and person, in a sequence of our own: in which order they were shown does not matter. */
    public Authorities {
        shown = Vector.ofAll(shown).distinct().sorted(BY_NAME);
    }

    /** Whether that person may do that for that company at that moment; unknown of whom nothing was shown. */
    public Truth cover(String company, PersonRef who, BindingAct what, Option<Amount> amount, Moment at) {
        Seq<BindingAuthority> his = of(company, who.id());
        return his.isEmpty() ? Truth.UNKNOWN : BindingAuthority.covers(his, company, who, what, amount, at);
    }

    /** What was shown of that person for that company. */
    public Seq<BindingAuthority> of(String company, String person) {
        return shown.filter(one -> one.company().equals(company) && one.person().equals(person));
    }

    /** The same and this one. */
    public Authorities with(BindingAuthority one) {
        return new Authorities(shown.append(one));
    }

    /** The same after all of that person for that company have ended, each then or earlier. */
    public Authorities ended(String company, String person, Moment then) {
        return new Authorities(
                shown.map(one -> one.company().equals(company) && one.person().equals(person) && isOpenAfter(one, then)
                        ? new BindingAuthority(company, person, one.acts(), one.upTo(), one.from(), Option.some(then))
                        : one));
    }

    /** Whether that one would hold longer than until then. */
    public static boolean isOpenAfter(BindingAuthority one, Moment then) {
        return one.until().forAll(end -> then.last().isBefore(end.last()));
    }

    @Override
    public String toString() {
        return Summary.of("Authorities").with("shown", shown).toString();
    }
}
