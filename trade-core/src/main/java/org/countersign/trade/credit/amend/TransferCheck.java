package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.document.Ucp600;
import org.countersign.trade.money.Amount;

/** What may change when a credit is transferred, and what must stay (UCP 600 art. 38). */
final class TransferCheck {
    private static final Vector<String> FREE =
            Vector.of("number", "issued", "preAdvice", "applicant", "beneficiary", "applicantBank", "banks");
    private static final Pattern PRICE = Pattern.compile("[A-Z]{3} ?[0-9][0-9.,]*");
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
            problems = problems.append(Reason.of("UCP-38A-FORM", Ucp600.article("38(b)"))
                    .with("form", original.form().code()));
        }
        if (transfer.isOnward()) {
            problems = problems.append(Reason.of("UCP-38D-CHAIN", Ucp600.article("38(d)")));
        }
        if (transfer.parts().size() > 1 && original.shipment().isWhole()) {
            problems = problems.append(Reason.of("UCP-38D-SPLIT", Ucp600.article("38(d)"))
                    .with("parts", transfer.parts().size()));
        }
        return problems.appendAll(sum(transfer));
    }

    private static Option<Reason> sum(Transfer transfer) {
        Amount amount = transfer.original().amount();
        if (transfer.parts().exists(part -> !part.amount().currency().equals(amount.currency()))) {
            return Option.some(
                    Reason.of("UCP-38G-CURRENCY", Ucp600.article("38(g)")).with("currency", amount.currency()));
        }
        Amount sum = Amount.sum(amount.currency(), transfer.parts().map(Credit::amount));
        return Option.when(
                sum.isGreaterThan(amount),
                Reason.of("UCP-38G-AMOUNT", Ucp600.article("38(g)"))
                        .with("sum", sum)
                        .with("amount", amount));
    }

    private static Seq<Reason> part(Credit original, Credit part, int number) {
        return Diff.between(Credit.SHAPE, original, part)
                .changes()
                .reject(change -> FREE.contains(change.path().head().pattern()))
                .reject(change -> isAllowed(change, original, part))
                .map(change -> Reason.of("UCP-38G-TERM", Ucp600.article("38(g)"))
                        .with("part", number)
                        .with("term", change.path()));
    }

    private static boolean isAllowed(Change change, Credit original, Credit part) {
        return switch (change.path().pattern()) {
            case "amount" -> true; // the sum was looked at
            case "expiry" -> !part.expiry().isAfter(original.expiry());
            case "presentationDays" -> part.daysToPresent() <= original.daysToPresent();
            case "shipment.latest" ->
                isEarlier(part.shipment().latest(), original.shipment().latest());
            case "shipment.period" -> isWithin(part, original);
            case "goods" -> withoutPrices(part.goods()).equals(withoutPrices(original.goods()));
            case "documents" ->
                change.before().exists(before -> change.after().exists(after -> insuresMore(before, after)));
            default -> false;
        };
    }

    private static boolean isEarlier(Option<LocalDate> part, Option<LocalDate> original) {
        return part.exists(day -> original.forAll(latest -> !day.isAfter(latest)));
    }

    private static boolean isWithin(Credit part, Credit original) {
        return part.shipment().days().exists(now -> original.shipment().days().forAll(before -> isInside(now, before)));
    }

    private static boolean isInside(DayRange now, DayRange before) {
        return before.first().forAll(from -> now.first().exists(day -> !day.isBefore(from)))
                && before.last().forAll(to -> now.last().exists(day -> !day.isAfter(to)));
    }

    private static String withoutPrices(Option<String> goods) {
        return goods.map(text -> PRICE.matcher(text).replaceAll("#")).getOrElse("");
    }

    private static boolean insuresMore(String before, String after) {
        Matcher was = PERCENT.matcher(before);
        Matcher is = PERCENT.matcher(after);
        return was.find()
                && is.find()
                && Integer.parseInt(is.group(1)) > Integer.parseInt(was.group(1))
                && was.replaceFirst("#").equals(is.replaceFirst("#"));
    }
}
