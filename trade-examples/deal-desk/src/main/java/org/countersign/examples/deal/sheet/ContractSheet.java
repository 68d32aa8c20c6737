package org.countersign.examples.deal.sheet;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import org.countersign.examples.deal.say.Words;
import org.countersign.trade.contract.Clause;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.PaperKind;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signatory;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.SignatureProof;

/** A contract as a page to read and to print, with the signatures over it and the text whose bytes are signed. */
public final class ContractSheet {
    private ContractSheet() {}

    /** The page of this contract with these signatures. */
    public static String of(Words words, Contract contract, Seq<Signature> signatures) {
        Map<String, Object> data = LinkedHashMap.<String, Object>of(
                        "tongue", words.language().tag())
                .put("fiction", words.say("fiction"))
                .put("title", words.say("sheet.contract", "number", contract.number()))
                .put(
                        "dated",
                        words.say(
                                "sheet.version",
                                "version",
                                contract.version(),
                                "day",
                                contract.dated().map(words::moment).getOrElse(words.say("unknown"))))
                .put("seller", party(words, contract, Side.SELLER))
                .put("buyer", party(words, contract, Side.BUYER))
                .put("terms", words.say("sheet.terms"))
                .put("rows", Rows.of(words, contract.terms()))
                .put("frame", words.say("sheet.frame"))
                .put("framed", Rows.of(frame(words, contract)))
                .put("clauses", contract.clauses().map(ContractSheet::clause).toJavaList())
                .put("signed", words.say("sheet.signed"))
                .put(
                        "signatures",
                        Vector.of(Side.values())
                                .map(side -> signature(words, contract, side, signatures))
                                .toJavaList())
                .put("text", words.say("sheet.text"))
                .put("lead", words.say("sheet.text.lead"))
                .put("digest", words.say("digest", "digest", contract.digest()))
                .put("bytes", new String(contract.bytes(), StandardCharsets.UTF_8));
        return Templates.fill("sheet/contract.ftlh", data.toJavaMap());
    }

    private static java.util.Map<String, String> party(Words words, Contract contract, Side side) {
        return java.util.Map.of(
                "label",
                words.say("sheet." + side),
                "words",
                side.of(contract.terms()).name());
    }

    private static java.util.Map<String, String> clause(Clause clause) {
        return java.util.Map.of("number", clause.number(), "heading", clause.heading(), "text", clause.text());
    }

    private static Seq<Tuple2<String, String>> frame(Words words, Contract contract) {
        return Vector.of(
                        Tuple.of("law", contract.law().getOrElse("")),
                        Tuple.of("forum", contract.forum().getOrElse("")),
                        Tuple.of("changes", words.say("form-clause." + contract.formClause())),
                        Tuple.of(
                                "precedence",
                                words.list(contract.precedence()
                                        .map(PaperKind::code)
                                        .map(code -> words.say("paper-kind." + code)))))
                .reject(row -> row._2.isEmpty())
                .map(row -> Tuple.of(words.say("sheet." + row._1), row._2));
    }

    /** The box of one side: who is to sign, and his signature if it is there. */
    private static java.util.Map<String, String> signature(
            Words words, Contract contract, Side side, Seq<Signature> signatures) {
        String who = contract.signatories()
                .filter(one -> one.side() == side)
                .map((Signatory one) -> one.person().name()
                        + one.role().map(role -> ", " + role).getOrElse(""))
                .mkString("; ");
        Map<String, String> box = LinkedHashMap.of("label", words.say("sheet." + side), "who", who);
        return signatures
                .find(one -> one.side() == side)
                .map(one -> box.put("by", words.say("sheet.by", "who", one.by().name()))
                        .put("proof", proof(words, one)))
                .getOrElse(box.put("by", "").put("proof", ""))
                .toJavaMap();
    }

    private static String proof(Words words, Signature signature) {
        return signature.proof() instanceof SignatureProof.Electronic numbers
                ? words.say(
                        "sheet.electronic", "scheme", numbers.scheme(), "key", numbers.key(), "value", numbers.value())
                : words.say("signed.paper");
    }
}
