package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.credit.Confirmation;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

/** What may change when a credit is transferred, and what must stay (UCP 600 art. 38). */
final class TransferCheck {
    private static final Vector<String> FREE =
            Vector.of("number", "issued", "preAdvice", "applicant", "beneficiary", "applicantBank", "banks");
    private static final String CONFIRMATION = "banks.confirmation";
    private static final Pattern PRICE =
            Pattern.compile("\\b([A-Z]{3}) ?([0-9]{1,12}(?:,[0-9]{3})*(?:\\.[0-9]{1,4})?)");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{2,3}) ?(?:PCT|PERCENT|%)");

    private TransferCheck() {}

    static Seq<Reason> of(Transfer transfer) {
        return whole(transfer)
                .appendAll(transfer.parts()
                        .zipWithIndex()
                        .flatMap(part -> part(transfer.original(), part._1, part._2 + 1)));
    }

    private static Vector<Reason> whole(Transfer transfer) {
        Credit original = transfer.original();
        Vector<Reason> problems = Vector.empty();
        if (!original.form().isTransferable()) {
            problems = problems.append(
                    AmendReason.FORM.reason().with("form", original.form().code()));
        }
        if (transfer.isOnward()) {
            problems = problems.append(AmendReason.CHAIN.reason());
        }
        if (transfer.parts().size() > 1 && original.shipment().isWhole()) {
            problems = problems.append(
                    AmendReason.SPLIT.reason().with("parts", transfer.parts().size()));
        }
        return problems.appendAll(sum(transfer));
    }

    private static Option<Reason> sum(Transfer transfer) {
        Amount amount = transfer.original().amount();
        if (transfer.parts().exists(part -> !part.amount().currency().equals(amount.currency()))) {
            return Option.some(AmendReason.CURRENCY.reason().with("currency", amount.currency()));
        }
        Amount sum = Amount.sum(amount.currency(), transfer.parts().map(Credit::amount));
        return Option.when(
                sum.isGreaterThan(amount),
                AmendReason.AMOUNT.reason().with("sum", sum).with("amount", amount));
    }

    private static Seq<Reason> part(Credit original, Credit part, int number) {
        return Diff.between(Credit.SHAPE, original, part)
                .changes()
                .reject(change -> FREE.contains(change.path().head().pattern())
                        && !change.path().pattern().equals(CONFIRMATION))
                .reject(change -> isAllowed(change, original, part))
                .map(change -> AmendReason.TERM.reason().with("part", number).with("term", change.path()));
    }

    private static boolean isAllowed(Change change, Credit original, Credit part) {
        return switch (change.path().pattern()) {
            case "amount" -> true; // the sum was looked at
            case "expiry" -> !part.expiry().isAfter(original.expiry());
            case "presentationDays" -> part.daysToPresent() <= original.daysToPresent();
            case "shipment.latest", "shipment.period" -> isWithin(part.shipment(), original.shipment());
            case "goods" -> part.goods().exists(now -> original.goods().exists(before -> isOnlyCheaper(now, before)));
            case CONFIRMATION -> original.banks().confirmation() != Confirmation.CONFIRM;
            case "documents" ->
                change.before().exists(before -> change.after().exists(after -> insuresMore(before, after)));
            default -> false;
        };
    }

    /** Where the days of the credit are not understood, nobody can say that others lie within them. */
    private static boolean isWithin(ShipmentTerms part, ShipmentTerms original) {
        boolean isOpen = original.latest().isEmpty() && original.period().isEmpty();
        return part.days().exists(now -> isOpen || original.days().exists(before -> isInside(now, before)));
    }

    private static boolean isInside(DayRange now, DayRange before) {
        return before.first().forAll(from -> now.first().exists(day -> !day.isBefore(from)))
                && before.last().forAll(to -> now.last().exists(day -> !day.isAfter(to)));
    }

    /** Whether nothing but prices differs, and none of them is higher. */
    private static boolean isOnlyCheaper(String now, String before) {
        Seq<Amount> prices = prices(before);
        return withoutPrices(now).equals(withoutPrices(before))
                && prices(now).zip(prices).forAll(pair -> isNoMore(pair._1, pair._2));
    }

    private static boolean isNoMore(Amount now, Amount before) {
        return now.currency().equals(before.currency()) && !now.isGreaterThan(before);
    }

    private static String withoutPrices(String goods) {
        return PRICE.matcher(goods).replaceAll(price -> isPrice(price) ? "#" : Matcher.quoteReplacement(price.group()));
    }

    private static Seq<Amount> prices(String goods) {
        return Vector.ofAll(PRICE.matcher(goods).results().toList())
                .flatMap(price -> IsoCurrency.find(price.group(1))
                        .map(currency ->
                                Amount.of(currency, Decimal.parse(price.group(2).replace(",", "")))));
    }

    private static boolean isPrice(MatchResult price) {
        return IsoCurrency.find(price.group(1)).isDefined();
    }

    private static boolean insuresMore(String before, String after) {
        Matcher was = PERCENT.matcher(before);
        Matcher is = PERCENT.matcher(after);
        return RequiredDocument.read(before).kind() == PaperKind.INSURANCE
                && was.find()
                && is.find()
                && Integer.parseInt(is.group(1)) > Integer.parseInt(was.group(1))
                && was.replaceFirst("#").equals(is.replaceFirst("#"));
    }
}
