package org.countersign.examples.desk;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.answer.Written;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.examples.desk.ubl.write.QuotationUbl;
import org.countersign.trade.delivery.DeliveryTerm;

/**
 * The offers of an answer as UBL files, before they are written.
 *
 * @param answer the answer, which says what each file does not carry
 * @param texts the files by name
 */
record UblFiles(Answer answer, Map<String, String> texts) {

    /** The files under that name, or why there can be none of them; no file where none is asked for. */
    static Either<String, UblFiles> of(Answer answer, Option<String> name) {
        return name.fold(
                () -> Either.right(new UblFiles(answer, LinkedHashMap.empty())), file -> written(answer, file));
    }

    private static Either<String, UblFiles> written(Answer answer, String name) {
        if (answer.offers().isEmpty()) {
            return no(Language.en.texts().say("offer.none", LinkedHashMap.empty()));
        }
        Seq<Either<Remark, QuotationUbl>> made = answer.offers()
                .map(offer -> offer.quotation()
                        .toEither(new Remark("draft.none", LinkedHashMap.empty()))
                        .flatMap(QuotationUbl::of));
        if (made.forAll(Either::isLeft)) {
            Remark why = made.head().getLeft();
            return no(Language.en.texts().say("remark." + why.key(), why.arguments()));
        }
        Seq<String> names = names(answer.offers(), name);
        Seq<Written> files = made.zip(names)
                .zipWithIndex((one, at) -> new Written(at + 1, one._2, one._1.map(QuotationUbl::notCarried)));
        LinkedHashMap<String, String> texts = LinkedHashMap.ofEntries(names.zip(made)
                .flatMap(one -> one._2.toOption().map(ubl -> io.vavr.Tuple.of(one._1, ubl.xml()))));
        return Either.right(new UblFiles(answer.with(files), texts));
    }

    /** One name for one offer; for several the letters of the rule stand before the ending, and a number where a rule stands twice. */
    private static Seq<String> names(Seq<Offer> offers, String name) {
        if (offers.size() == 1) {
            return Vector.of(name);
        }
        int dot = name.lastIndexOf('.');
        int end = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? dot : name.length();
        Seq<String> rules =
                offers.map(offer -> offer.term().map(DeliveryTerm::rule).fold(() -> "offer", Enum::name));
        return rules.zipWithIndex((rule, at) -> {
            int before = rules.take(at).count(rule::equals);
            return name.substring(0, end) + "." + rule + (before == 0 ? "" : "-" + (before + 1)) + name.substring(end);
        });
    }

    private static Either<String, UblFiles> no(String why) {
        return Either.left("--ubl: " + why);
    }
}
