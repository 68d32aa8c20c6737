package org.countersign.trade.sample.request;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.spec.AttributeContent;

/** Reads a filled sheet back against the one that was sent. */
record FormReader(ConfirmationSheet sheet) {

    Either<FormProblem, Seq<AnswerItem>> read(String text) {
        if (text.length() > SheetForm.MAX_LENGTH) {
            return no(1, "text must have at most " + SheetForm.MAX_LENGTH + " characters, it has " + text.length());
        }
        Vector<Tuple2<String, Integer>> lines = Vector.of(text.split("\\R", -1))
                .map(FormReader::unquoted)
                .zipWithIndex()
                .map(line -> line.map2(index -> index + 1));
        Vector<Tuple2<String, Integer>> begins = lines.filter(line -> line._1.equals(SheetForm.begin(sheet)));
        if (begins.size() != 1) {
            return begins.isEmpty()
                    ? no(lines.size() + 1, "text must hold the line `" + shown(SheetForm.begin(sheet)) + "`")
                    : no(begins.last()._2, "the sheet must stand once in the text");
        }
        Vector<Tuple2<String, Integer>> body =
                lines.drop(begins.head()._2).takeWhile(line -> !line._1.equals(SheetForm.END));
        return begins.head()._2 + body.size() == lines.size()
                ? no(lines.size() + 1, "the sheet must end with the line `" + SheetForm.END + "`")
                : items(body);
    }

    /** Mail programs put a mark before each line that they quote. */
    private static String unquoted(String line) {
        String bare = line.strip();
        while (bare.startsWith(">")) {
            bare = bare.substring(1).stripLeading();
        }
        return bare;
    }

    private Either<FormProblem, Seq<AnswerItem>> items(Vector<Tuple2<String, Integer>> body) {
        Vector<Tuple2<String, Integer>> filled = body.reject(line -> line._1.isEmpty());
        Either<FormProblem, Seq<AnswerItem>> items = Either.right(Vector.empty());
        Vector<Integer> seen = Vector.empty();
        for (Tuple2<String, Integer> line : filled) {
            Option<Tuple2<AttributeContent, Integer>> asked = asked(line._1);
            if (asked.isEmpty() || isSeen(seen, asked)) {
                return no(line._2, asked.isEmpty() ? unknown(line._1) : "each line must stand once");
            }
            seen = seen.appendAll(asked.map(Tuple2::_2));
            items = items.flatMap(all -> asked.map(found -> item(line, found))
                    .getOrElse(() -> Either.right(Option.none()))
                    .map(all::appendAll));
        }
        return items;
    }

    private static boolean isSeen(Vector<Integer> seen, Option<Tuple2<AttributeContent, Integer>> asked) {
        return asked.exists(found -> seen.contains(found._2));
    }

    private Option<Tuple2<AttributeContent, Integer>> asked(String line) {
        return sheet.lines()
                .zipWithIndex()
                .map(asked -> Tuple.of(asked._1, asked._2 + 1))
                .find(asked -> line.startsWith(SheetForm.label(asked._1.ref(), asked._2)));
    }

    private Either<FormProblem, Option<AnswerItem>> item(
            Tuple2<String, Integer> line, Tuple2<AttributeContent, Integer> asked) {
        String answer = line._1
                .substring(SheetForm.label(asked._1.ref(), asked._2).length())
                .strip();
        return answer.isEmpty()
                ? Either.right(Option.none())
                : checked(answer)
                        .flatMap(words -> Answers.read(words, asked._1.requirement()))
                        .map(verdict -> Option.some(AnswerItem.of(asked._1.ref(), verdict)))
                        .mapLeft(rule -> new FormProblem(line._2, rule));
    }

    private static Either<String, String> checked(String answer) {
        try {
            return Either.right(PlainText.checkName(PlainText.of(answer)));
        } catch (IllegalArgumentException wrong) {
            return Either.left(String.valueOf(wrong.getMessage()));
        }
    }

    private String unknown(String line) {
        return "line must be one of the sheet, with its number, attribute, revision and digits as sent: `" + shown(line)
                + "`";
    }

    private static String shown(String text) {
        return PlainText.shown(text);
    }

    private static <A> Either<FormProblem, A> no(int line, String rule) {
        return Either.left(new FormProblem(line, rule));
    }
}
