package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.Split;
import org.countersign.trade.money.UnitPrice;

/** Values of the room {@code money}. */
public final class MoneyGens {
    private static final Vector<IsoCurrency> TABLE = IsoCurrency.all().toVector();

    private MoneyGens() {}

    /** Currencies: the common ones in half of the cases, else any of the table. */
    public static Gen<IsoCurrency> currency() {
        return Gen.oneOf(Gen.of("EUR", "USD", "CNY", "JPY", "KWD", "CLF", "XAU").map(IsoCurrency::of), anyCurrency());
    }

    /** Any currency of the table, each as likely as the others. */
    public static Gen<IsoCurrency> anyCurrency() {
        return source -> TABLE.get(source.below(TABLE.size()));
    }

    /** Amounts of either sign, often at the bounds of their number. */
    public static Gen<Amount> amount() {
        return source -> Amount.of(currency().next(source), BaseGens.decimal().next(source));
    }

    /** Amounts of that currency as papers have them, of either sign: up to twelve digits, in its minor unit. */
    public static Gen<Amount> payable(IsoCurrency currency) {
        return source -> {
            long cents = Math.floorMod(source.bits(), 1_000_000_000_000L);
            BigDecimal number = new BigDecimal(
                    BigInteger.valueOf(source.percent(80) ? cents : -cents),
                    currency.minorUnit().getOrElse(0));
            return Amount.of(currency, Decimal.of(number));
        };
    }

    /** Amounts that may have no end in decimals. */
    public static Gen<ExactAmount> exactAmount() {
        return source ->
                ExactAmount.of(currency().next(source), BaseGens.ratio().next(source));
    }

    /** Roundings, most of them in the minor unit. */
    public static Gen<Rounding> rounding() {
        Gen<RoundingMode> mode = Gen.of(RoundingMode.values()).filter(m -> m != RoundingMode.UNNECESSARY);
        return source -> {
            Rounding rounding = Rounding.of(
                    Gen.oneOf(Gen.of("line total", "total", "rate"), BaseGens.name())
                            .next(source),
                    mode.next(source));
            return source.percent(70) ? rounding : rounding.to(source.between(0, 18));
        };
    }

    /** Unit prices, among them prices finer than the minor unit, and prices of nothing. */
    public static Gen<UnitPrice> unitPrice() {
        return source -> UnitPrice.of(
                Amount.of(
                        currency().next(source),
                        Decimal.of(BaseGens.decimal().next(source).number().abs())),
                GoodsGens.quantity().next(source));
    }

    /** Rates between two currencies. */
    public static Gen<LockedRate> lockedRate() {
        return source -> {
            IsoCurrency from = currency().next(source);
            LockedRate rate = LockedRate.builder()
                    .from(from)
                    .to(currency().filter(to -> !to.equals(from)).next(source))
                    .rate(Ratio.of(source.between(1, 1_000_000), source.between(1, 1_000_000)))
                    .source(BaseGens.name().next(source))
                    .at(BaseGens.moment().next(source))
                    .build();
            return source.percent(80) ? rate : rate.inverse();
        };
    }

    /** Splits into one to eight parts, some of them nothing. */
    public static Gen<Split> split() {
        Gen<Ratio> weight = Gen.oneOf(
                Gen.between(0, 100).map(n -> Ratio.of(n, 1)),
                source -> Ratio.of(source.between(0, 20), source.between(1, 20)));
        return weight.many(1, 8)
                .filter(weights -> weights.exists(Ratio::isPositive))
                .map(Split::by);
    }
}
