package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.Authorities;
import org.countersign.trade.contract.Clause;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.Governing;
import org.countersign.trade.contract.PaperKind;
import org.countersign.trade.contract.Precedence;
import org.countersign.trade.contract.RatificationRule;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signatory;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.SignatureProof;
import org.countersign.trade.contract.Silence;
import org.countersign.trade.contract.TermsPaper;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Form;

/** Values of the room {@code contract}. */
public final class ContractGens {
    private ContractGens() {}

    /** Seller or buyer. */
    public static Gen<Side> side() {
        return Gen.of(Side.values());
    }

    /** Kinds of paper, ours and a host's. */
    public static Gen<PaperKind> paperKind() {
        return Gen.of(PaperKind.CONTRACT, PaperKind.ORDER, PaperKind.GENERAL_TERMS, PaperKind.of("tender"));
    }

    /** Clauses in words. */
    public static Gen<Clause> clause() {
        return source -> new Clause(
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                BaseGens.text().next(source));
    }

    /** Papers of quotations that say much or little. */
    public static Gen<TermsPaper> termsPaper() {
        return source -> new TermsPaper(
                paperKind().next(source),
                BaseGens.name().next(source),
                QuotationGens.quotation().next(source));
    }

    /** Orders of one to four kinds. */
    public static Gen<Precedence> precedence() {
        return source -> new Precedence(paperKind().many(1, 4).next(source).distinct());
    }

    /** What governs a field. */
    public static Gen<Governing> governing() {
        return source -> new Governing(
                BaseGens.path().next(source),
                termsPaper().maybe().next(source),
                termsPaper().many(0, 2).next(source),
                termsPaper().many(0, 1).next(source));
    }

    /** Who is to sign. */
    public static Gen<Signatory> signatory() {
        return source -> new Signatory(
                side().next(source),
                BaseGens.person().next(source),
                BaseGens.name().maybe().next(source));
    }

    /** What silence means. */
    public static Gen<Silence> silence() {
        return source -> new Silence(
                Gen.of(Silence.Meaning.values()).next(source),
                source.between(1, Silence.MAX_DAYS),
                BaseGens.name().next(source),
                BaseGens.day().next(source));
    }

    /** Ways in which ratification works. */
    public static Gen<RatificationRule> ratificationRule() {
        return Gen.oneOf(
                Gen.of(RatificationRule.FROM_THE_ACT, RatificationRule.FROM_RATIFICATION),
                source -> new RatificationRule(
                        source.percent(50),
                        BaseGens.citation().next(source),
                        BaseGens.day().next(source)));
    }

    /** None to three authorities. */
    public static Gen<Authorities> authorities() {
        return PartyGens.bindingAuthority().many(0, 3).map(Authorities::new);
    }

    /** Numbers and ink. */
    public static Gen<SignatureProof> signatureProof() {
        return Gen.oneOf(
                source -> new SignatureProof.Electronic(
                        Gen.of("ed25519", "platform-x").next(source),
                        BaseGens.name().next(source),
                        Base64.getEncoder()
                                .encodeToString(BaseGens.name().next(source).getBytes(StandardCharsets.UTF_8)),
                        form().next(source)),
                source -> new SignatureProof.OnPaper(
                        form().next(source), BaseGens.digest().maybe().next(source)));
    }

    private static Gen<ProofForm> form() {
        return Gen.of(ProofForm.SIGNED_FORM, ProofForm.CERTIFIED_SIGNATURE, ProofForm.PORTAL);
    }

    /** Signatures over anything. */
    public static Gen<Signature> signature() {
        return signature(BaseGens.digest());
    }

    /** Signatures over one of these. */
    static Gen<Signature> signature(Gen<Digest> content) {
        return source -> new Signature(
                side().next(source),
                BaseGens.person().next(source),
                content.next(source),
                signatureProof().next(source));
    }

    /** Assents, signed or not. */
    public static Gen<Assent> assent() {
        return source -> {
            Option<Signature> signature = signature().maybe().next(source);
            PersonRef by = signature
                    .map(Signature::by)
                    .getOrElse(() -> BaseGens.person().next(source));
            return new Assent(by, NegotiationGens.medium().next(source), signature);
        };
    }

    /** Letters of confirmation. */
    public static Gen<ConfirmationLetter> letter() {
        return source -> ConfirmationLetter.builder()
                .number(BaseGens.name().next(source))
                .by(side().next(source))
                .dated(BaseGens.moment().next(source))
                .terms(QuotationGens.quotation().next(source))
                .agreed(BaseGens.moment().maybe().next(source))
                .form(Gen.of(Form.values()).next(source))
                .answerBy(BaseGens.moment().maybe().next(source))
                .note(BaseGens.text().maybe().next(source))
                .extensions(own(source))
                .build();
    }

    /** Contracts of the first version and of a later one, with much or little in them. */
    public static Gen<Contract> contract() {
        return contract(QuotationGens.quotation());
    }

    /** Contracts on such terms. */
    static Gen<Contract> contract(Gen<Quotation> terms) {
        return source -> {
            Contract first = Contract.builder()
                    .number(BaseGens.name().next(source))
                    .dated(BaseGens.moment().maybe().next(source))
                    .terms(terms.next(source))
                    .law(BaseGens.name().maybe().next(source))
                    .forum(BaseGens.name().maybe().next(source))
                    .formClause(Gen.of(FormClause.values()).next(source))
                    .precedence(paperKind().many(0, 3).next(source).distinct())
                    .signatories(signatory().many(0, 2).next(source))
                    .clauses(clause().many(0, 3).next(source).distinctBy(Clause::number))
                    .extensions(own(source))
                    .build();
            return source.percent(30) ? first.revised() : first;
        };
    }

    /** Changes and ends. */
    public static Gen<Amendment> amendment() {
        return Gen.oneOf(
                contract().map(contract -> new Amendment.Change(contract.revised())),
                source -> new Amendment.End(
                        BaseGens.digest().next(source), BaseGens.text().next(source)));
    }

    /** Papers that speak of the same few fields, so that some differ and some do not. */
    public static Gen<Seq<TermsPaper>> papers() {
        Gen<Quotation> few = Gen.of(
                NegotiationSamples.LAMPS,
                NegotiationSamples.CHEAPER,
                NegotiationSamples.PAPERS,
                NegotiationSamples.UNTIL);
        Gen<TermsPaper> paper = source ->
                new TermsPaper(paperKind().next(source), BaseGens.name().next(source), few.next(source));
        return paper.many(0, 4);
    }

    private static Extensions own(Source source) {
        return source.percent(80) ? Extensions.none() : BaseGens.extensions().next(source);
    }
}
