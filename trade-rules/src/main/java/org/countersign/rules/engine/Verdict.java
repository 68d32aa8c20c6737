package org.countersign.rules.engine;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.slf4j.Logger;

/** One rule on one document: a finding for each element of the sequences that its place goes through, in their order. */
final class Verdict<T> {
    private final Rule<T> rule;
    private final Logger log;
    private final List<Finding> findings = new ArrayList<>();
    private boolean logged;

    private Verdict(Rule<T> rule, Logger log) {
        this.rule = rule;
        this.log = log;
    }

    static <T> Vector<Finding> of(Rule<T> rule, T document, Logger log) {
        Verdict<T> verdict = new Verdict<>(rule, log);
        verdict.through(rule.target().through(), Scope.of(document));
        return Vector.ofAll(verdict.findings);
    }

    private void through(Vector<Many<T, ?>> rest, Scope<T> at) {
        if (rest.isEmpty()) {
            findings.add(guarded(rule.target(), at, () -> judged(at)));
        } else {
            through(rest.head(), rest.tail(), at);
        }
    }

    private <E> void through(Many<T, E> many, Vector<Many<T, ?>> rest, Scope<T> at) {
        List<Scope<T>> elements = new ArrayList<>();
        Finding none = guarded(many, at, () -> {
            Kleene.scopes(many, at).forEach(elements::add);
            return many.find(at).isDefined()
                    ? Finding.quiet(rule, Outcome.NOT_APPLICABLE, many.path(at))
                    : Finding.undecided(
                            rule, many.path(at), Vector.empty(), Vector.of(many.firstMissing(at)), Vector.empty());
        });
        if (elements.isEmpty()) {
            findings.add(none);
        }
        elements.forEach(element -> through(rest, element));
    }

    private Finding judged(Scope<T> at) {
        Path path = rule.target().path(at);
        Truth applies = Kleene.truth(rule.appliesWhen(), at);
        if (applies.isNo()) {
            return Finding.quiet(rule, Outcome.NOT_APPLICABLE, path);
        }
        Truth holds = Kleene.truth(rule.require(), at);
        if (holds.isYes()) {
            return Finding.quiet(rule, Outcome.SATISFIED, path);
        }
        Why why = new Why().reading(rule, at);
        if (applies.isYes() && holds.isNo()) {
            why.failing(rule.require(), true, at);
            return Finding.violated(rule, path, why.values(), why.failing());
        }
        why.unknown(rule.appliesWhen(), at).unknown(rule.require(), at);
        return Finding.undecided(rule, path, why.values(), why.missing(), why.inexact());
    }

    private Finding guarded(Place<T> place, Scope<T> at, Judgement judgement) {
        try {
            return judgement.finding();
        } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
            if (!logged) {
                log.warn("rule {} threw; the other rules are judged all the same", rule.code(), thrown);
                logged = true;
            }
            return Finding.fault(rule, place.path(at), text(thrown));
        }
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        return message == null ? name : name + ": " + PlainText.shown(message);
    }

    /** What may throw. */
    private interface Judgement {
        Finding finding();
    }
}
