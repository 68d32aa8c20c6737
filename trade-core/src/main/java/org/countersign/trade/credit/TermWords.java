package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.party.NamedPlace;

/** The delivery term in the words of field 45A. */
@Evolving
public final class TermWords {
    private static final Pattern TERM = Pattern.compile(
            "\\b([A-Z]{3}) ([A-Z][A-Z .'-]{1,40}?)(?:,? ?\\(?(?:AS PER )?INCOTERMS(?: ?\\(R\\))?,? ?([0-9]{4})?|[,;/(]|$)");

    private TermWords() {}

    /** The first rule with a place behind it; none if the words name none. */
    public static Option<DeliveryTerm> find(String goods) {
        return Vector.of(goods.split("\\n", -1))
                .flatMap(line -> line(RequiredWords.folded(line)))
                .headOption();
    }

    private static Option<DeliveryTerm> line(String line) {
        Matcher matcher = TERM.matcher(line);
        while (matcher.find()) {
            Option<Incoterm> rule = Incoterm.find(matcher.group(1));
            if (rule.isDefined()) {
                Option<Edition> edition =
                        Option.of(matcher.group(3)).flatMap(year -> Edition.find(Integer.parseInt(year)));
                NamedPlace place = NamedPlace.of(matcher.group(2).strip());
                return rule.map(found -> DeliveryTerm.of(found, Option.some(place), edition.filter(found::isIn)));
            }
        }
        return Option.none();
    }
}
