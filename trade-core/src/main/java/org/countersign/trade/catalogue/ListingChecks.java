package org.countersign.trade.catalogue;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;

/** What a listing has to satisfy. */
final class ListingChecks {
    private ListingChecks() {}

    static void check(Listing listing) {
        once("title in a language", listing.titles(), LocalName::language);
        once("keyword", listing.keywords(), LocalName::toString);
        once("picture", listing.pictures(), picture -> picture.content().toString());
        once("certificate", listing.certificates(), ProductCertificate::number);
        rising("prices must rise in quantity, in one unit", listing.prices(), PriceStep::from);
        each(
                "prices must not rise with the quantity, in one currency and for as many",
                listing.prices().map(PriceStep::price),
                ListingChecks::isNoDearer);
        rising("lead times must rise in quantity, in one unit", listing.leadTimes(), LeadTime::upTo);
        each(
                "lead times must not fall with the quantity",
                listing.leadTimes().map(LeadTime::days),
                (days, more) -> days <= more);
        listing.prices()
                .headOption()
                .forEach(step -> listing.minimum().forEach(minimum -> checkStart(minimum, step.from())));
    }

    private static void checkStart(Quantity minimum, Quantity first) {
        if (!minimum.compared(first).exists(difference -> difference >= 0)) {
            throw new IllegalArgumentException(
                    "prices must start at the minimum or below it, in its unit: `" + minimum + "` and `" + first + "`");
        }
    }

    private static boolean isNoDearer(UnitPrice price, UnitPrice more) {
        return price.basis().equals(more.basis())
                && price.price().currency().equals(more.price().currency())
                && price.price().isGreaterThanOrEqualTo(more.price());
    }

    private static <E> void rising(String rule, Seq<E> all, Function<E, Quantity> quantity) {
        each(rule, all.map(quantity), (less, more) -> {
            Option<Integer> difference = less.compared(more);
            return less.unit().equals(more.unit()) && difference.exists(sign -> sign < 0);
        });
    }

    private static <E> void each(String rule, Seq<E> all, BiPredicate<E, E> fits) {
        all.zip(all.drop(1))
                .find(pair -> !fits.test(pair._1, pair._2))
                .map(ListingChecks::shown)
                .forEach(pair -> {
                    throw new IllegalArgumentException(rule + ": " + pair);
                });
    }

    private static <E> String shown(Tuple2<E, E> pair) {
        return "`" + pair._1 + "` and `" + pair._2 + "`";
    }

    private static <E> void once(String what, Seq<E> all, Function<E, String> key) {
        Seq<String> keys = all.map(key);
        keys.zipWithIndex().find(one -> keys.indexOf(one._1) < one._2).forEach(again -> {
            throw new IllegalArgumentException(what + " must stand once: `" + PlainText.shown(again._1) + "`");
        });
    }
}
