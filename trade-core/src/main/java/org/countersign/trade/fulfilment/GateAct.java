package org.countersign.trade.fulfilment;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * One thing that somebody can do so that the gate comes nearer to being open. A waiver is none of them: it opens anything and confirms
 * nothing, so nobody is sent that way.
 */
@Evolving
public sealed interface GateAct {

    /** What its text is filed under. */
    String key();

    /** Who can do it. */
    Need.Supplier from();

    /** What is known once it is done, and turned out as hoped. */
    GateFacts on(GateFacts facts);

    /** What its text names. */
    default Map<String, String> arguments() {
        return LinkedHashMap.empty();
    }

    /** The same as something that a refused decision needs. */
    default Need need(GateFacts facts) {
        return new Need(key(), Acts.where(this, facts), from());
    }

    /**
     * Somebody whom the buyer has authorised confirms the current content of an attribute in writing.
     *
     * @param attribute its name
     */
    record Confirm(String attribute) implements GateAct {
        /** Checks the name. */
        public Confirm {
            PlainText.checkName(attribute);
        }

        @Override
        public String key() {
            return "act.confirm";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.BUYER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return facts.with(attribute, Acts::confirmed);
        }

        @Override
        public Map<String, String> arguments() {
            return LinkedHashMap.of("attribute", attribute);
        }

        @Override
        public String toString() {
            return Summary.of("Confirm").with("attribute", attribute).toString();
        }
    }

    /**
     * The paper, mail or form is found in which he confirmed it: it is not known whether he did so in writing.
     *
     * @param attribute its name
     */
    record ShowWriting(String attribute) implements GateAct {
        /** Checks the name. */
        public ShowWriting {
            PlainText.checkName(attribute);
        }

        @Override
        public String key() {
            return "act.show-writing";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.SELLER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return facts.with(attribute, one -> AttributeFact.SHAPE.with(one, AttributeFact.IN_WRITING, Truth.YES));
        }

        @Override
        public Map<String, String> arguments() {
            return LinkedHashMap.of("attribute", attribute);
        }

        @Override
        public String toString() {
            return Summary.of("ShowWriting").with("attribute", attribute).toString();
        }
    }

    /**
     * The clause, list or letter is found that lets a person confirm: it is not known whether he was allowed to. It serves for all that he
     * confirmed.
     *
     * @param person as the facts name him
     */
    record ShowMandate(String person) implements GateAct {
        /** Checks the name. */
        public ShowMandate {
            PlainText.checkName(person);
        }

        @Override
        public String key() {
            return "act.show-mandate";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.SELLER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return GateFacts.SHAPE.with(
                    facts, GateFacts.ATTRIBUTES, facts.attributes().map(one -> Acts.mandated(one, person)));
        }

        @Override
        public Map<String, String> arguments() {
            return LinkedHashMap.of("person", person);
        }

        @Override
        public String toString() {
            return Summary.of("ShowMandate").with("person", person).toString();
        }
    }

    /**
     * What the buyer's side wants changed is settled: taken into the specification, or dropped by him in writing.
     *
     * @param attribute its name
     */
    record CloseComments(String attribute) implements GateAct {
        /** Checks the name. */
        public CloseComments {
            PlainText.checkName(attribute);
        }

        @Override
        public String key() {
            return "act.close-comments";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.BUYER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return facts.with(attribute, Acts::settled);
        }

        @Override
        public Map<String, String> arguments() {
            return LinkedHashMap.of("attribute", attribute);
        }

        @Override
        public String toString() {
            return Summary.of("CloseComments").with("attribute", attribute).toString();
        }
    }

    /**
     * The value that the buyer instructed is taken into the specification: it is confirmed by his instruction, and the comment is closed.
     *
     * @param attribute its name
     */
    record Adopt(String attribute) implements GateAct {
        /** Checks the name. */
        public Adopt {
            PlainText.checkName(attribute);
        }

        @Override
        public String key() {
            return "act.adopt";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.SELLER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return facts.with(attribute, one -> Acts.confirmed(Acts.settled(one)));
        }

        @Override
        public Map<String, String> arguments() {
            return LinkedHashMap.of("attribute", attribute);
        }

        @Override
        public String toString() {
            return Summary.of("Adopt").with("attribute", attribute).toString();
        }
    }

    /** The buyer pays the deposit. */
    record PayDeposit() implements GateAct {
        @Override
        public String key() {
            return "act.pay-deposit";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.BUYER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return GateFacts.SHAPE.with(facts, GateFacts.DEPOSIT_RECEIVED, Truth.YES);
        }
    }

    /** It is looked up whether the plan asks for a deposit, and whether the bank has it. */
    record LookUpDeposit() implements GateAct {
        @Override
        public String key() {
            return "act.look-up-deposit";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.SELLER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return facts.depositReceived().isNo()
                    ? GateFacts.SHAPE.with(facts, GateFacts.DEPOSIT_REQUIRED, Truth.NO)
                    : GateFacts.SHAPE.with(facts, GateFacts.DEPOSIT_RECEIVED, Truth.YES);
        }
    }

    /** Both sides sign, and what the contract waits for happens. */
    record ConcludeContract() implements GateAct {
        @Override
        public String key() {
            return "act.conclude-contract";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.BUYER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return GateFacts.SHAPE.with(facts, GateFacts.CONTRACT_EFFECTIVE, Truth.YES);
        }
    }

    /** It is looked up whether the contract is signed by both and waits for nothing. */
    record LookUpContract() implements GateAct {
        @Override
        public String key() {
            return "act.look-up-contract";
        }

        @Override
        public Need.Supplier from() {
            return Need.Supplier.SELLER;
        }

        @Override
        public GateFacts on(GateFacts facts) {
            return GateFacts.SHAPE.with(facts, GateFacts.CONTRACT_EFFECTIVE, Truth.YES);
        }
    }
}

/** What acts do to facts. */
final class Acts {
    private Acts() {}

    static AttributeFact confirmed(AttributeFact one) {
        return AttributeFact.SHAPE.make(AttributeFact.SHAPE
                .valuesOf(one)
                .with(AttributeFact.CONFIRMED, Option.some(one.content()))
                .with(AttributeFact.IN_WRITING, Truth.YES)
                .with(AttributeFact.AUTHORISED, Truth.YES)
                .with(AttributeFact.STANDS, Truth.YES));
    }

    static AttributeFact settled(AttributeFact one) {
        return AttributeFact.SHAPE.make(AttributeFact.SHAPE
                .valuesOf(one)
                .with(AttributeFact.COMMENTS, Vector.empty())
                .with(AttributeFact.INSTRUCTED, false));
    }

    static AttributeFact mandated(AttributeFact one, String person) {
        return one.by().contains(person) && one.authorised() == Truth.UNKNOWN
                ? AttributeFact.SHAPE.with(one, AttributeFact.AUTHORISED, Truth.YES)
                : one;
    }

    /** The place in the facts of which it speaks; the whole if it is no one attribute. */
    static Path where(GateAct act, GateFacts facts) {
        return act.arguments()
                .get("attribute")
                .map(name -> facts.attributes().indexWhere(one -> one.name().equals(name)))
                .filter(at -> at >= 0)
                .map(at -> Path.root().field(GateFacts.ATTRIBUTES.name()).element(at + 1))
                .getOrElse(Path.root());
    }
}
