package org.countersign.trade.contract.signing;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Authorities;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.offer.Quotation;

/**
 * What is true of a contract whatever its state.
 *
 * @param authorities what was shown about who may bind whom
 * @param confirmed the terms that both sides confirmed; what is drawn up comes from them and from nothing else
 * @param bound since when both are bound by terms, whether or not anybody signs; none where a form was reserved and is missing
 * @param versions the versions that took effect, each naming the one before
 */
@Evolving
public record ContractFile(
        Authorities authorities, Option<Quotation> confirmed, Option<Moment> bound, Seq<Version> versions) {
    /** The file before anything happened. */
    public static final ContractFile EMPTY =
            new ContractFile(Authorities.NONE, Option.none(), Option.none(), Vector.empty());

    /** Keeps the sequence in our own, and checks that the chain of versions is unbroken. */
    public ContractFile {
        versions = Vector.ofAll(versions);
        versions.zip(versions.drop(1))
                .find(pair -> !follows(pair._1.contract(), pair._2.contract()))
                .forEach(pair -> {
                    throw new IllegalArgumentException("each version must name the one before: `"
                            + PlainText.shown(pair._2.contract().number()) + "`, version `"
                            + pair._2.contract().version() + "`");
                });
    }

    /** Whether the one is the next version of the other: same number, next count, its digest. */
    static boolean follows(Contract before, Contract next) {
        return next.number().equals(before.number())
                && next.version() == before.version() + 1
                && next.supersedes().contains(before.digest());
    }

    /** The version in force, if one is. */
    public Option<Contract> inForce() {
        return versions.lastOption().map(Version::contract);
    }

    ContractFile with(Authorities other) {
        return new ContractFile(other, confirmed, bound, versions);
    }

    ContractFile confirming(Option<Moment> since) {
        return new ContractFile(authorities, Option.none(), since, versions);
    }

    ContractFile confirmed(Quotation terms, Option<Moment> since) {
        return new ContractFile(authorities, Option.some(terms), since, versions);
    }

    ContractFile with(Version next) {
        return new ContractFile(authorities, Option.some(next.contract().terms()), bound, versions.append(next));
    }

    @Override
    public String toString() {
        return Summary.of("ContractFile")
                .with("authorities", authorities)
                .with("confirmed", confirmed)
                .with("bound", bound)
                .with("versions", versions)
                .toString();
    }
}
