package org.countersign.examples.deal.play;

import io.vavr.control.Option;
import org.countersign.examples.deal.say.Words;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.Notice;

/** What each word of a negotiation is called in a sentence. */
record BargainWords(Words words) implements NegotiationReport.Cases<String>, NegotiationDecision.Cases<String> {
    String of(Act act) {
        return act instanceof NegotiationReport report
                ? report.fold(this)
                : act instanceof NegotiationDecision decision ? decision.fold(this) : act.toString();
    }

    private String proposed(String who, Proposal proposal, Medium medium) {
        Quotation terms = proposal.terms();
        String said =
                way(words.say(who + ".offer", "total", words.total(terms.total().map(Object::toString))), medium);
        return proposal.form() == Form.NONE
                ? said
                : words.say("and", "one", said, "other", words.say("form." + proposal.form()));
    }

    private String resumed(String who, int round, Option<Moment> until) {
        String said = words.say(who + ".resume", "round", round);
        return until.map(end -> words.say("open-until", "said", said, "until", words.moment(end)))
                .getOrElse(said);
    }

    private String accepted(String who, Option<Quotation> terms, Medium medium, Option<Moment> sent) {
        String said = way(words.say(terms.isDefined() ? who + ".accept-with-changes" : who + ".accept"), medium);
        return sent.map(day -> words.say("sent", "said", said, "day", words.moment(day)))
                .getOrElse(said);
    }

    private String way(String said, Medium medium) {
        return medium == Medium.INSTANT ? said : words.say("medium." + medium, "said", said);
    }

    private String notice(String who, Notice notice) {
        return words.say(who + ".notice." + notice);
    }

    @Override
    public String offered(NegotiationReport.Offered act) {
        return proposed("they", act.proposal(), act.medium());
    }

    @Override
    public String resumed(NegotiationReport.Resumed act) {
        return resumed("they", act.round(), act.until());
    }

    @Override
    public String asked(NegotiationReport.Asked act) {
        return words.say("they.ask", "words", act.words());
    }

    @Override
    public String sampleAsked(NegotiationReport.SampleAsked act) {
        return words.say("they.sample", "words", act.words());
    }

    @Override
    public String answered(NegotiationReport.Answered act) {
        return words.say("they.answer", "words", act.words());
    }

    @Override
    public String accepted(NegotiationReport.Accepted act) {
        return accepted("they", act.terms(), act.medium(), act.sent());
    }

    @Override
    public String rejected(NegotiationReport.Rejected act) {
        return words.say("they.reject", "words", act.why());
    }

    @Override
    public String tookBack(NegotiationReport.TookBack act) {
        return words.say("they.take-back");
    }

    @Override
    public String noticed(NegotiationReport.Noticed act) {
        return notice("they", act.notice());
    }

    @Override
    public String confirmed(NegotiationReport.Confirmed act) {
        return words.say("they.confirm-terms");
    }

    @Override
    public String signed(NegotiationReport.Signed act) {
        return words.say("they.sign-terms");
    }

    @Override
    public String spokeFor(NegotiationReport.SpokeFor act) {
        return words.say(
                "speaks-for",
                "who",
                act.who().name(),
                "company",
                act.company(),
                "words",
                act.word().fold(this));
    }

    @Override
    public String ratified(NegotiationReport.Ratified act) {
        return words.say("they.ratify", "who", act.who().name());
    }

    @Override
    public String arrived(NegotiationReport.Arrived act) {
        return words.say("arrived");
    }

    @Override
    public String timePassed(NegotiationReport.TimePassed act) {
        return words.say("time-passed");
    }

    @Override
    public String offer(NegotiationDecision.Offer act) {
        return proposed("we", act.proposal(), act.medium());
    }

    @Override
    public String resume(NegotiationDecision.Resume act) {
        return resumed("we", act.round(), act.until());
    }

    @Override
    public String ask(NegotiationDecision.Ask act) {
        return words.say("we.ask", "words", act.words());
    }

    @Override
    public String askForSample(NegotiationDecision.AskForSample act) {
        return words.say("we.sample", "words", act.words());
    }

    @Override
    public String answer(NegotiationDecision.Answer act) {
        return words.say("we.answer", "words", act.words());
    }

    @Override
    public String accept(NegotiationDecision.Accept act) {
        return accepted("we", act.terms(), act.medium(), Option.none());
    }

    @Override
    public String reject(NegotiationDecision.Reject act) {
        return words.say("we.reject", "words", act.why());
    }

    @Override
    public String takeBack(NegotiationDecision.TakeBack act) {
        return words.say("we.take-back");
    }

    @Override
    public String giveNotice(NegotiationDecision.GiveNotice act) {
        return notice("we", act.notice());
    }

    @Override
    public String confirm(NegotiationDecision.Confirm act) {
        return words.say("we.confirm-terms");
    }

    @Override
    public String sign(NegotiationDecision.Sign act) {
        return words.say("we.sign-terms");
    }

    @Override
    public String speakFor(NegotiationDecision.SpeakFor act) {
        return words.say(
                "speaks-for",
                "who",
                act.who().name(),
                "company",
                act.company(),
                "words",
                act.word().fold(this));
    }

    @Override
    public String ratify(NegotiationDecision.Ratify act) {
        return words.say("we.ratify", "who", act.who().name());
    }
}
