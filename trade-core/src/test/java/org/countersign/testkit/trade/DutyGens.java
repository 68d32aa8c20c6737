package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Article;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.DutyTexts;
import org.countersign.trade.delivery.duty.DutyWords;
import org.countersign.trade.delivery.duty.Event;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.Proviso;
import org.countersign.trade.delivery.duty.RiskNow;
import org.countersign.trade.delivery.duty.Standing;
import org.countersign.trade.delivery.duty.TermFacts;

/** Values of the room {@code delivery.duty}, and the strips of {@code delivery}. */
public final class DutyGens {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int SPAN = 60;

    private DutyGens() {}

    /** Articles of either side. */
    public static Gen<Article> article() {
        return source -> new Article(Gen.of(Side.values()).next(source), source.between(1, 10));
    }

    /** Duties of every rule and edition. */
    public static Gen<Duty> duty() {
        return DeliveryGens.sheet().flatMap(sheet -> source -> one(Duty.of(sheet), source));
    }

    /** Days of two months in which a deal is performed, with and without an hour or an offset. */
    public static Gen<Moment> day() {
        Gen<Moment> bare = Gen.between(0, SPAN).map(days -> Moment.on(START.plusDays(days)));
        return Gen.oneOf(bare, bare, bare, bare, bare, BaseGens.moment());
    }

    /** What is known of a deal: from nothing to nearly everything, in any order of days. */
    public static Gen<TermFacts> facts() {
        return source -> {
            TermFacts facts = source.percent(50) ? TermFacts.none() : TermFacts.ofTheBareRule();
            int known = source.between(0, 90);
            for (Event event : Event.values()) {
                facts = source.percent(known) ? facts.with(event, day().next(source)) : facts;
            }
            for (Proviso proviso : Proviso.values()) {
                facts = source.percent(50) ? facts.with(proviso, source.percent(50)) : facts;
            }
            return facts;
        };
    }

    /** Positions of deals of which much or little is known. */
    public static Gen<Position> position() {
        return source -> Position.of(DeliveryGens.sheet().next(source), facts().next(source), day().next(source));
    }

    /** Where single duties stand. */
    public static Gen<Standing> standing() {
        return position().flatMap(position -> source -> one(position.standings(), source));
    }

    /** Who bears the risk, for all grounds. */
    public static Gen<RiskNow> risk() {
        return source -> new RiskNow(
                Gen.of(Side.values()).maybe().next(source),
                day().maybe().next(source),
                Gen.of(RiskNow.Ground.values()).next(source),
                duty().many(0, 3).next(source));
    }

    /** The strips of all rules. */
    public static Gen<RouteStrip> strip() {
        return DeliveryGens.sheet().map(RouteStrip::of);
    }

    /** What rules say in words, in both languages. */
    public static Gen<DutyWords.Said> said() {
        return source -> {
            RuleSheet sheet = DeliveryGens.sheet().next(source);
            boolean english = source.percent(50);
            return one(
                    DutyWords.in(english ? DutyTexts.english() : DutyTexts.chinese())
                            .of(sheet),
                    source);
        };
    }

    /** Legs of strips. */
    public static Gen<RouteStrip.Leg> leg() {
        return strip().flatMap(strip -> source -> one(strip.legs(), source));
    }

    private static <T> T one(Seq<T> all, Source source) {
        return all.get(source.below(all.size()));
    }
}
