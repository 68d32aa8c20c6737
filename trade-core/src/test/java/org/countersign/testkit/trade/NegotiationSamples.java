package org.countersign.testkit.trade;

import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Accept;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Offer;
import org.countersign.trade.offer.negotiation.NegotiationDecision.TakeBack;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationReport.Accepted;
import org.countersign.trade.offer.negotiation.NegotiationReport.Offered;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Notice;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Signatories;

/**
 * States and acts of a negotiation about a thousand lamps, several of each type, that reach every branch of its table. A state is what comes of a
 * short story, so that nothing stands in it which cannot. The parties are fiction.
 */
public final class NegotiationSamples {
    /** When most of it happens. */
    public static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    /** A day of which some hours lie after the time of the firm offers and some do not. */
    public static final Moment EDGE = Moment.parse("2026-05-21");
    /** After their time. */
    public static final Moment LATE = Moment.parse("2026-06-10T10:00:00+08:00");
    /** When everything is over. */
    public static final Moment END = Moment.parse("2026-07-20T10:00:00+08:00");

    /** A thousand lamps at a dollar. */
    public static final Quotation LAMPS = lamps(Option.some("USD 1.00 per 1 C62"));
    /** The same for less. */
    public static final Quotation CHEAPER = lamps(Option.some("USD 0.90 per 1 C62"));
    /** The same with a paper more, which the convention does not take for material. */
    public static final Quotation PAPERS =
            Quotation.SHAPE.with(LAMPS, Quotation.DOCUMENTS, Vector.of("certificate of origin"));
    /** The same, valid until a day. */
    public static final Quotation UNTIL = until(LAMPS);

    /** An offer of which nothing is said about time or being bound. */
    public static final Proposal PLAIN = Proposal.of(LAMPS);
    /** An offer until a day, which the convention takes for firm. */
    public static final Proposal FIRM = Proposal.of(UNTIL);
    /** An offer for less. */
    public static final Proposal CHEAP = Proposal.of(CHEAPER);
    /** An offer that may also be accepted by doing. */
    public static final Proposal DOING = FIRM.acceptedByConduct();
    /** Terms that bind nobody before they are confirmed in writing. */
    public static final Proposal TO_CONFIRM = PLAIN.with(Form.CONFIRMATION);
    /** Terms that bind nobody before both have signed. */
    public static final Proposal TO_SIGN = FIRM.with(Form.SIGNATURES);

    /** Who may say anything for the seller. */
    public static final PersonRef LIN = PersonRef.of("lin", "Lin Tao");
    /** Who may say anything for the buyer. */
    public static final PersonRef ANNA = PersonRef.of("anna", "Anna Petersen");
    /** Who may bind either up to five hundred dollars. */
    public static final PersonRef TOM = PersonRef.of("tom", "Tom Clerk");
    /** Somebody of whom nobody knows what he may. */
    public static final PersonRef STRANGER = PersonRef.of("x", "A. Stranger");
    /** What is known of them. */
    public static final Signatories SIGNATORIES =
            Signatories.of(Vector.of(may(seller(), LIN), may(buyer(), ANNA), small(seller()), small(buyer())));
    /** The process under the convention, which knows them. */
    public static final NegotiationProcess PROCESS =
            NegotiationProcess.under(Cisg.CISG).with(SIGNATORIES);

    private static final Proposal DOING_TO_CONFIRM = DOING.with(Form.CONFIRMATION);
    private static final Proposal LACKING = Proposal.of(lamps(Option.none()));
    private static final Proposal LOOSE = PLAIN.with(Firmness.WITHOUT_ENGAGEMENT);
    private static final Proposal REVOCABLE = FIRM.with(Firmness.REVOCABLE);
    private static final Proposal ENDLESS = Proposal.of(
                    Quotation.SHAPE.with(LAMPS, Quotation.ISSUED, Option.some(Moment.parse("9999-12-31"))))
            .within(10);

    private static final Option<Moment> NEVER = Option.none();
    private static final Option<Moment> SOON = Option.some(Moment.parse("2026-05-10"));
    private static final Option<Quotation> SAME = Option.none();
    private static final Digest OTHER = Digest.of("other terms");

    private static final Vector<Proposal> PROPOSALS =
            Vector.of(PLAIN, TO_SIGN, TO_CONFIRM, FIRM, CHEAP, DOING, DOING_TO_CONFIRM, LACKING, LOOSE, REVOCABLE);

    private NegotiationSamples() {}

    /** What a table of the negotiation needs. */
    public static TableSamples<NegotiationState> table() {
        return new TableSamples<>(types(), states(), acts(), Vector.of(EARLY, EDGE, LATE, END));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends NegotiationState>> types() {
        return Vector.of(
                NegotiationState.Unopened.class,
                NegotiationState.Invited.class,
                NegotiationState.Underway.class,
                NegotiationState.Open.class,
                NegotiationState.Changed.class,
                NegotiationState.Late.class,
                NegotiationState.Crossed.class,
                NegotiationState.Agreed.class,
                NegotiationState.Concluded.class,
                NegotiationState.Rejected.class,
                NegotiationState.Withdrawn.class,
                NegotiationState.Revoked.class,
                NegotiationState.Lapsed.class);
    }

    /** What is said by either side, in turn, so that neither always comes first. */
    private static Seq<Act> acts() {
        Seq<Act> theirs = reports();
        Seq<Act> ours = decisions();
        Seq<Act> pairs = theirs.zip(ours).flatMap(pair -> Vector.of(pair._1, pair._2));
        return pairs.appendAll(theirs.drop(ours.size())).appendAll(ours.drop(theirs.size()));
    }

    /** The legal name of the seller. */
    public static String seller() {
        return LAMPS.seller().name();
    }

    /** The legal name of the buyer. */
    public static String buyer() {
        return LAMPS.buyer().name();
    }

    private static BindingAuthority may(String company, PersonRef who) {
        return new BindingAuthority(
                company, who.id(), BindingAct.LIST.codes(), Option.none(), Option.none(), Option.none());
    }

    private static BindingAuthority small(String company) {
        return new BindingAuthority(
                company,
                TOM.id(),
                BindingAct.LIST.codes(),
                Option.some(Amount.parse("USD 500.00")),
                Option.none(),
                Option.none());
    }

    /** What they say, what somebody says in their name, and what is seen. */
    public static Seq<Act> reports() {
        return theirWords()
                .appendAll(AuthoritySamples.reports())
                .append(new NegotiationReport.Arrived())
                .append(new NegotiationReport.TimePassed());
    }

    static Vector<Act> theirWords() {
        return PROPOSALS
                .<Act>map(proposal -> new Offered(proposal, Medium.INSTANT, NEVER))
                .appendAll(Vector.of(
                        new Offered(PLAIN, Medium.LETTER, NEVER),
                        new Offered(PLAIN, Medium.SPOKEN, NEVER),
                        new Offered(ENDLESS, Medium.LETTER, Option.some(EARLY)),
                        new NegotiationReport.Resumed(1, NEVER, Medium.INSTANT, NEVER),
                        new NegotiationReport.Resumed(1, Option.some(EDGE), Medium.LETTER, NEVER),
                        new NegotiationReport.Resumed(9, NEVER, Medium.INSTANT, NEVER),
                        new NegotiationReport.Asked("how many to a pallet?"),
                        new NegotiationReport.SampleAsked("two of the lamps"),
                        new NegotiationReport.Answered("forty-eight"),
                        accepted(SAME, Medium.INSTANT),
                        accepted(Option.some(PAPERS), Medium.INSTANT),
                        accepted(Option.some(CHEAPER), Medium.INSTANT),
                        accepted(Option.some(LACKING.terms()), Medium.INSTANT),
                        accepted(SAME, Medium.LETTER),
                        new Accepted(Option.none(), SAME, Medium.LETTER, Option.some(EARLY), SOON),
                        new Accepted(Option.none(), SAME, Medium.CONDUCT, Option.some(EARLY), NEVER),
                        new Accepted(
                                Option.none(), Option.some(until(PAPERS)), Medium.CONDUCT, Option.some(EARLY), NEVER),
                        new Accepted(Option.some(1), SAME, Medium.INSTANT, NEVER, NEVER),
                        new Accepted(Option.some(9), SAME, Medium.INSTANT, NEVER, NEVER),
                        new NegotiationReport.Rejected("too dear", Medium.INSTANT, NEVER),
                        new NegotiationReport.Rejected("too dear", Medium.LETTER, NEVER),
                        new NegotiationReport.TookBack(),
                        new NegotiationReport.Noticed(Notice.LET, NEVER),
                        new NegotiationReport.Noticed(Notice.OBJECTED, NEVER),
                        new NegotiationReport.Confirmed(LAMPS.digest()),
                        new NegotiationReport.Confirmed(OTHER),
                        new NegotiationReport.Signed(UNTIL.digest()),
                        new NegotiationReport.Signed(OTHER)));
    }

    /** What we say, and what somebody says in our name. */
    public static Seq<Act> decisions() {
        return ourWords().appendAll(AuthoritySamples.decisions());
    }

    static Vector<Act> ourWords() {
        return PROPOSALS
                .<Act>map(proposal -> new Offer(proposal, Medium.INSTANT))
                .appendAll(Vector.of(
                        new Offer(PLAIN, Medium.LETTER),
                        new Offer(LACKING, Medium.LETTER),
                        new NegotiationDecision.Resume(1, NEVER, Medium.INSTANT),
                        new NegotiationDecision.Resume(1, Option.some(EDGE), Medium.LETTER),
                        new NegotiationDecision.Resume(9, NEVER, Medium.INSTANT),
                        new NegotiationDecision.Ask("how many to a pallet?"),
                        new NegotiationDecision.AskForSample("two of the lamps"),
                        new NegotiationDecision.Answer("forty-eight"),
                        accept(SAME, Medium.INSTANT),
                        accept(Option.some(PAPERS), Medium.INSTANT),
                        accept(Option.some(CHEAPER), Medium.INSTANT),
                        accept(Option.some(LACKING.terms()), Medium.INSTANT),
                        accept(SAME, Medium.CONDUCT),
                        new Accept(Option.none(), SAME, Medium.LETTER, SOON),
                        new Accept(Option.some(1), SAME, Medium.INSTANT, NEVER),
                        new Accept(Option.some(9), SAME, Medium.INSTANT, NEVER),
                        new NegotiationDecision.Reject("too dear", Medium.INSTANT),
                        new NegotiationDecision.Reject("too dear", Medium.LETTER),
                        new TakeBack(Medium.INSTANT),
                        new TakeBack(Medium.LETTER),
                        new NegotiationDecision.GiveNotice(Notice.LET),
                        new NegotiationDecision.GiveNotice(Notice.OBJECTED),
                        new NegotiationDecision.Confirm(LAMPS.digest()),
                        new NegotiationDecision.Confirm(OTHER),
                        new NegotiationDecision.Sign(UNTIL.digest()),
                        new NegotiationDecision.Sign(OTHER)));
    }

    /** What comes of short stories, each told with us and with them as the offeror, with words of clerks that can be ratified. */
    public static Seq<NegotiationState> states() {
        return NegotiationStories.all()
                .map(NegotiationSamples::afterAll)
                .distinct()
                .map(AuthoritySamples::withClerks);
    }

    /** The short stories themselves, and with a clerk's word at their end. */
    public static Seq<Seq<Tuple2<Act, Moment>>> ways() {
        Vector<Seq<Tuple2<Moment, Act>>> told = NegotiationStories.all();
        return told.appendAll(AuthoritySamples.after(told)).map(story -> story.map(Tuple2::swap));
    }

    /** Ratifications of the first word that waits for one. */
    public static Gen<Act> ratification() {
        return Gen.of(new NegotiationReport.Ratified(1, ANNA), new NegotiationDecision.Ratify(1, LIN));
    }

    /** The state after these acts. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static NegotiationState after(Tuple2<Moment, Act>... acts) {
        return afterAll(Vector.of(acts));
    }

    /** The state after these acts. */
    static NegotiationState afterAll(Seq<Tuple2<Moment, Act>> acts) {
        return acts.foldLeft(PROCESS.start(), (state, act) -> {
            if (act._2 instanceof NegotiationReport report) {
                return PROCESS.hear(state, report, act._1)
                        .getOrElseThrow(why -> new IllegalStateException(act + " " + why));
            }
            NegotiationDecision decision = (NegotiationDecision) act._2;
            return PROCESS.decide(state, decision, act._1)
                    .getOrElseGet(why -> decision instanceof NegotiationDecision.SpeakFor
                            ? PROCESS.carriedOut(state, decision, act._1)
                            : unexpected(act + " " + why));
        });
    }

    private static NegotiationState unexpected(String what) {
        throw new IllegalStateException(what);
    }

    /** An act at a moment. */
    public static Tuple2<Moment, Act> at(Moment moment, Act act) {
        return Tuple.of(moment, act);
    }

    /** They say yes. */
    public static Accepted accepted(Option<Quotation> terms, Medium medium) {
        return new Accepted(Option.none(), terms, medium, NEVER, NEVER);
    }

    /** We say yes. */
    public static Accept accept(Option<Quotation> terms, Medium medium) {
        return new Accept(Option.none(), terms, medium, NEVER);
    }

    /** They offer in writing that arrives at once. */
    public static Offered offered(Proposal proposal) {
        return new Offered(proposal, Medium.INSTANT, NEVER);
    }

    /** We offer in writing that arrives at once. */
    public static Offer offer(Proposal proposal) {
        return new Offer(proposal, Medium.INSTANT);
    }

    /** The same quotation, valid until the twentieth of May. */
    public static Quotation until(Quotation terms) {
        return Quotation.SHAPE.with(terms, Quotation.VALID_UNTIL, Option.some(Moment.parse("2026-05-20")));
    }

    private static Quotation lamps(Option<String> price) {
        return Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(FOB.at(NINGBO)))
                .lines(Vector.of(QuotationLine.builder()
                        .id("1")
                        .product(Product.builder()
                                .articleNumber("A60-9W")
                                .names(Vector.of(LocalName.of("en", "LED lamp")))
                                .build())
                        .quantity(Option.some(QuantityTerm.of(Quantity.parse("1000 C62"))))
                        .unitPrice(price.map(UnitPrice::parse))
                        .build()))
                .build();
    }

    static Proposal lacking() {
        return LACKING;
    }

    static Proposal loose() {
        return LOOSE;
    }

    static Proposal endless() {
        return ENDLESS;
    }

    static Proposal doingToConfirm() {
        return DOING_TO_CONFIRM;
    }
}
