package org.countersign.rules.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.RuleCode;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges a document by every rule, one after the other, straight from the definition: no index, no memory, no state. What is faster
 * must say the same.
 *
 * <p>A rule that throws is reported as a fault and logged once per check at WARN; the others are judged all the same.
 */
@Evolving
public final class Interpreter {
    private static final Logger LOG = LoggerFactory.getLogger(Interpreter.class);

    private Interpreter() {}

    /**
     * What the rules of this pack say about the document.
     *
     * @throws IllegalArgumentException if two different rules have the same code
     */
    public static <T> Report check(Pack<T> pack, T document) {
        return check(pack.rules(), document);
    }

    /**
     * What these rules say about the document. Neither their order nor a rule given twice matters.
     *
     * @throws IllegalArgumentException if two different rules have the same code
     */
    public static <T> Report check(Seq<Rule<T>> rules, T document) {
        return check(rules, document, LOG);
    }

    /**
     * The answer of one condition.
     *
     * @throws IllegalArgumentException if it speaks of an element that is not fixed here
     */
    public static <T> Truth truth(Condition<T> condition, Scope<T> at) {
        return Kleene.truth(condition, at);
    }

    static <T> Report check(Seq<Rule<T>> rules, T document, Logger log) {
        return new Report(byCode(rules).flatMap(rule -> Verdict.of(rule, document, log)));
    }

    private static <T> Vector<Rule<T>> byCode(Seq<Rule<T>> rules) {
        TreeMap<RuleCode, Rule<T>> known = TreeMap.empty();
        for (Rule<T> rule : rules) {
            known.get(rule.code()).filter(other -> !other.equals(rule)).forEach(other -> {
                throw new IllegalArgumentException("two different rules have the code `" + rule.code() + "`");
            });
            known = known.put(rule.code(), rule);
        }
        return known.values().toVector();
    }
}
