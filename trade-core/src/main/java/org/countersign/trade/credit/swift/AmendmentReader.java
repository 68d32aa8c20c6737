package org.countersign.trade.credit.swift;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.money.Amount;

/** Lays the fields of an amendment over those of the credit, and reads the credit that comes out. */
final class AmendmentReader {
    /** About the amendment or the banks, not the credit. */
    private static final Vector<String> ABOUT = Vector.of(
            "27", "20", "21", "23", "52A", "52D", "50B", "31C", "26E", "30", "22A", "23S", "71N", "79Z", "32B", "33B");
    /** Fields that have a letter of their own in an amendment; their lines say what is added, deleted or put in the place of all. */
    private static final Map<String, String> LISTS =
            HashMap.of("45B", "45A", "46B", "46A", "47B", "47A", "49M", "49G", "49N", "49H");

    private static final Pattern CODE = Pattern.compile("/(ADD|DELETE|REPALL)/ ?(.*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Fields fields;
    private final Credit credit;

    private AmendmentReader(Fields fields, Credit credit) {
        this.fields = fields;
        this.credit = credit;
    }

    static Either<MtProblem, Mt707.Amended> read(Fields fields, Credit credit) {
        try {
            AmendmentReader reader = new AmendmentReader(fields, credit);
            reader.checkCredit();
            int number = CreditReader.value(reader.needed("26E"), AmendmentReader::number);
            LocalDate issued = CreditReader.value(reader.needed("30"), Words::day);
            return Fields.read(Mt700.print(credit))
                    .map(reader::laidOver)
                    .flatMap(CreditReader::read)
                    .map(after -> new Mt707.Amended(number, issued, after));
        } catch (BadField bad) {
            return Either.left(bad.problem());
        }
    }

    private void checkCredit() {
        Fields.Body number = needed("20");
        if (!number.text().equals(credit.number())) {
            throw new BadField(MtProblem.at(
                    number.line(),
                    "20",
                    "credit must be `" + credit.number() + "`: `" + PlainText.shown(number.text()) + "`"));
        }
        fields.find("23S").forEach(body -> {
            throw new BadField(MtProblem.at(body.line(), "23S", "a cancellation is no amendment of terms"));
        });
    }

    private Fields laidOver(Fields before) {
        Fields after = fields.all()
                .reject(body -> ABOUT.contains(body.tag()))
                .foldLeft(
                        before,
                        (all, body) -> LISTS.get(body.tag())
                                .fold(() -> all.instead(body), tag -> all.instead(list(all.find(tag), body, tag))));
        return amount(after);
    }

    /** Fields 32B and 33B say by how much the amount grows or shrinks. */
    private Fields amount(Fields after) {
        Amount grown = fields.find("32B").fold(credit::amount, body -> changed(body, 1));
        Amount shrunk = fields.find("33B")
                .fold(() -> grown, body -> grown.add(changed(body, -1)).subtract(credit.amount()));
        fields.find("33B").filter(body -> shrunk.signum() <= 0).forEach(body -> {
            throw new BadField(MtProblem.at(
                    body.line(), "33B", "amount must leave something of `" + credit.amount() + "`: `" + shrunk + "`"));
        });
        int line = fields.find("32B")
                .orElse(fields.find("33B"))
                .map(Fields.Body::line)
                .getOrElse(1);
        return after.instead(new Fields.Body("32B", line, Vector.of(Words.amount(shrunk))));
    }

    private Amount changed(Fields.Body body, int sign) {
        return CreditReader.value(body, text -> {
            Amount by = Words.amount(text);
            if (!by.currency().equals(credit.amount().currency())) {
                throw new IllegalArgumentException(
                        "amount must be in `" + credit.amount().currency() + "`: `" + by + "`");
            }
            return sign > 0 ? credit.amount().add(by) : credit.amount().subtract(by);
        });
    }

    /** The items or lines after what each code asks for; a text without a code stands in the place of all. */
    private static Fields.Body list(Option<Fields.Body> before, Fields.Body change, String tag) {
        boolean isItems = tag.equals("46A") || tag.equals("47A");
        Seq<String> old = before.toVector()
                .flatMap(body -> isItems
                        ? ItemText.read(body.text())
                        : Vector.of(body.text().split("\n", -1)));
        Seq<String> now =
                CreditReader.value(change, text -> steps(text).foldLeft(old, (all, step) -> done(all, step, isItems)));
        return new Fields.Body(
                tag, change.line(), Vector.of((isItems ? ItemText.print(now) : now.mkString("\n")).split("\n", -1)));
    }

    private static Seq<String> done(Seq<String> all, Step step, boolean isItems) {
        Seq<String> texts =
                isItems ? ItemText.read(step.text()) : Vector.of(step.text().split("\n", -1));
        return switch (step.code()) {
            case "ADD" -> all.appendAll(texts);
            case "DELETE" -> deleted(all, texts);
            default -> texts;
        };
    }

    private static Seq<String> deleted(Seq<String> all, Seq<String> texts) {
        texts.find(text -> all.forAll(one -> !folded(one).equals(folded(text)))).forEach(text -> {
            throw new IllegalArgumentException(
                    "only what stands in the credit can be deleted: `" + PlainText.shown(text) + "`");
        });
        return all.reject(one -> texts.exists(text -> folded(one).equals(folded(text))));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Seq<Step> steps(String text) {
        Vector<Step> steps = Vector.empty();
        for (String line : text.split("\n", -1)) {
            Matcher code = CODE.matcher(line);
            if (code.matches()) {
                steps = steps.append(new Step(code.group(1), code.group(2)));
            } else if (steps.isEmpty()) {
                steps = steps.append(new Step("REPALL", line));
            } else {
                steps = steps.update(steps.size() - 1, steps.last().and(line));
            }
        }
        return steps;
    }

    private Fields.Body needed(String tag) {
        return fields.find(tag).getOrElseThrow(() -> new BadField(MtProblem.at(1, tag, "field must not be missing")));
    }

    private static Integer number(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) == 0) {
            throw new IllegalArgumentException(
                    "number of the amendment must be from 1 to 999: `" + PlainText.shown(text) + "`");
        }
        return Integer.parseInt(text);
    }

    /** A code and the text behind it. */
    private record Step(String code, String text) {
        Step and(String line) {
            return new Step(code, text.isEmpty() ? line : text + "\n" + line);
        }
    }
}
