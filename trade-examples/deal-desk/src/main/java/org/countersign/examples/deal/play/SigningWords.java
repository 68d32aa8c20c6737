package org.countersign.examples.deal.play;

import io.vavr.collection.Seq;
import org.countersign.examples.deal.say.Words;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.SignatureProof;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;

/** What each word about a contract is called in a sentence. */
record SigningWords(Words words, Seq<PersonRef> people)
        implements ContractReport.Cases<String>, ContractDecision.Cases<String> {
    String of(Act act) {
        return act instanceof ContractReport report
                ? report.fold(this)
                : act instanceof ContractDecision decision ? decision.fold(this) : act.toString();
    }

    private String name(String id) {
        return people.find(one -> one.id().equals(id)).map(PersonRef::name).getOrElse(id);
    }

    private String signed(String who, Signature signature) {
        return words.say(
                who + ".sign",
                "who",
                signature.by().name(),
                "how",
                words.say(
                        signature.proof() instanceof SignatureProof.Electronic ? "signed.electronic" : "signed.paper"));
    }

    private String change(Amendment amendment) {
        return words.say(amendment instanceof Amendment.Change ? "amendment.change" : "amendment.end");
    }

    private String assent(Assent assent) {
        return words.say(assent.signature().isDefined() ? "assent.signed" : "assent." + assent.medium());
    }

    private String by(String key, PersonRef who) {
        return words.say(key, "who", who.name());
    }

    @Override
    public String confirmed(ContractReport.Confirmed act) {
        return words.say("they.confirm");
    }

    @Override
    public String deviated(ContractReport.Deviated act) {
        return words.say("they.deviate");
    }

    @Override
    public String presented(ContractReport.Presented act) {
        return act.signature()
                .map(signature -> by("they.present-signed", signature.by()))
                .getOrElse(() -> words.say("they.present"));
    }

    @Override
    public String countersigned(ContractReport.Countersigned act) {
        return signed("they", act.signature());
    }

    @Override
    public String refused(ContractReport.Refused act) {
        return words.say("they.reject", "words", act.why());
    }

    @Override
    public String amendmentProposed(ContractReport.AmendmentProposed act) {
        return words.say(
                "they.propose",
                "change",
                change(act.amendment()),
                "who",
                act.assent().by().name(),
                "how",
                assent(act.assent()));
    }

    @Override
    public String amendmentAgreed(ContractReport.AmendmentAgreed act) {
        return words.say("they.agree", "who", act.assent().by().name(), "how", assent(act.assent()));
    }

    @Override
    public String relied(ContractReport.Relied act) {
        return words.say("relied", "words", act.conduct());
    }

    @Override
    public String authorityShown(ContractReport.AuthorityShown act) {
        BindingAuthority authority = act.authority();
        String said = words.say(
                "authority-shown",
                "who",
                name(authority.person()),
                "company",
                authority.company(),
                "acts",
                words.list(authority.acts().map(BindingAct::code).map(code -> words.say("act." + code))));
        return authority
                .upTo()
                .map(limit -> words.say("up-to", "said", said, "limit", words.shown(limit.toString())))
                .getOrElse(said);
    }

    @Override
    public String authorityEnded(ContractReport.AuthorityEnded act) {
        return words.say("authority-ended", "who", name(act.person()), "company", act.company());
    }

    @Override
    public String ratified(ContractReport.Ratified act) {
        return by("they.ratify", act.by());
    }

    @Override
    public String endDeclared(ContractReport.EndDeclared act) {
        return words.say("they.end", "words", act.words());
    }

    @Override
    public String timePassed(ContractReport.TimePassed act) {
        return words.say("time-passed");
    }

    @Override
    public String confirm(ContractDecision.Confirm act) {
        return words.say("we.confirm", "number", act.letter().number());
    }

    @Override
    public String adopt(ContractDecision.Adopt act) {
        return words.say("we.adopt");
    }

    @Override
    public String draft(ContractDecision.Draft act) {
        return words.say("we.draft", "number", act.contract().number());
    }

    @Override
    public String sign(ContractDecision.Sign act) {
        return signed("we", act.signature());
    }

    @Override
    public String send(ContractDecision.Send act) {
        return words.say("we.send", "until", words.moment(act.answerBy()));
    }

    @Override
    public String takeBack(ContractDecision.TakeBack act) {
        return words.say("we.take-back");
    }

    @Override
    public String decline(ContractDecision.Decline act) {
        return words.say("we.reject", "words", act.why());
    }

    @Override
    public String propose(ContractDecision.Propose act) {
        return words.say(
                "we.propose",
                "change",
                change(act.amendment()),
                "who",
                act.assent().by().name(),
                "how",
                assent(act.assent()));
    }

    @Override
    public String agree(ContractDecision.Agree act) {
        return words.say("we.agree", "who", act.assent().by().name(), "how", assent(act.assent()));
    }

    @Override
    public String ratify(ContractDecision.Ratify act) {
        return by("we.ratify", act.by());
    }

    @Override
    public String declareEnd(ContractDecision.DeclareEnd act) {
        return words.say("we.end", "words", act.words());
    }
}
