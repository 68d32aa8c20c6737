package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.evidence.Subject;
import org.countersign.trade.evidence.Translation;
import org.countersign.trade.evidence.Weight;
import org.countersign.trade.evidence.Weights;

/** Statements that are often about the same few things, so that they agree with and contradict each other. */
public final class EvidenceGens {
    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 25);
    private static final Gen<String> NUMBERS = Gen.between(1, 40).map(number -> "S-" + number);
    private static final Gen<PersonRef> SPEAKERS = Gen.of(
            PersonRef.of("anna", "Anna Berg"), PersonRef.of("jonas", "Jonas Falk"), PersonRef.of("mei", "Mei Lin"));

    private EvidenceGens() {}

    /** Forms of proof, ours and a host's. */
    public static Gen<ProofForm> proofForm() {
        Gen<ProofForm> ours = Gen.between(0, ProofForm.LIST.codes().size() - 1).map(ProofForm.LIST.codes()::get);
        return Gen.oneOf(ours, ours, ours, Gen.always(ProofForm.of("notarised-copy")));
    }

    /** Bases of mandates, ours and a host's. */
    public static Gen<MandateBasis> mandateBasis() {
        return Gen.of(
                MandateBasis.CONTRACT_CLAUSE,
                MandateBasis.CONTACT_LIST,
                MandateBasis.WRITTEN_DELEGATION,
                MandateBasis.COURSE_OF_DEALING,
                MandateBasis.APPARENT,
                MandateBasis.of("board-minutes"));
    }

    /** Mandates. */
    public static Gen<Mandate> mandate() {
        return source ->
                new Mandate(mandateBasis().next(source), BaseGens.name().maybe().next(source));
    }

    /** What statements are about: few things, few attributes, few contents. */
    public static Gen<Subject> subject() {
        return source -> new Subject(
                Gen.of("PP-2", "order 4711").next(source),
                Gen.of("logo position", "colour").maybe().next(source),
                Gen.of("B", "C").maybe().next(source),
                source.percent(30)
                        ? Option.some(Gen.of("left", "right").map(Digest::of).next(source))
                        : Option.none());
    }

    /** Languages. */
    public static Gen<Language> language() {
        return Gen.of("en", "zh-Hans", "pt-BR", "es-419").map(Language::of);
    }

    /** Translations. */
    public static Gen<Translation> translation() {
        return source ->
                new Translation(language().next(source), BaseGens.text().next(source), SPEAKERS.next(source));
    }

    /** Attachments. */
    public static Gen<Attachment> attachment() {
        return source -> new Attachment(
                BaseGens.name().next(source),
                Gen.of("image/png", "message/rfc822", "application/pdf").next(source),
                BaseGens.digest().next(source));
    }

    /** Statements. */
    public static Gen<Statement> statement() {
        Gen<Channel> channels = Gen.oneOf(BaseGens.channel(), Gen.of(Channel.CHAT, Channel.MEETING, Channel.LETTER));
        return source -> Statement.builder()
                .number(NUMBERS.next(source))
                .speaker(SPEAKERS.next(source))
                .company(Gen.of("Nordlicht GmbH", "Lampworks Ltd").maybe().next(source))
                .role(BaseGens.name().maybe().next(source))
                .mandate(mandate().maybe().next(source))
                .about(subject().many(0, 2).next(source))
                .stance(Gen.of(Stance.values()).next(source))
                .words(BaseGens.text().next(source))
                .language(language().maybe().next(source))
                .translations(translation().many(0, 2).next(source).distinctBy(Translation::language))
                .channel(channels.next(source))
                .form(source.percent(60) ? Option.some(proofForm().next(source)) : Option.none())
                .happened(ProcessGens.busyMoment().next(source))
                .recorded(ProcessGens.busyMoment().next(source))
                .recorder(SPEAKERS.next(source))
                .anchor(source.percent(20) ? Option.some("notary 2026-117") : Option.none())
                .attachments(attachment().many(0, 2).next(source).distinctBy(Attachment::content))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }

    /** Numbers of the scale, ours and a host's. */
    public static Gen<Weight> weight() {
        return Gen.oneOf(
                Gen.between(0, Weights.standard().all().size() - 1)
                        .map(Weights.standard().all()::get),
                source -> new Weight(
                        Gen.of("email", "board-minutes").next(source),
                        source.between(-Weight.MOST, Weight.MOST),
                        LocalDate.of(2026, 1, source.between(1, 28)),
                        BaseGens.name().next(source)));
    }

    /** Sets of numbers: the standard ones, and some that a host has put in their place. */
    public static Gen<Weights> weights() {
        return source -> weight().many(0, 3).next(source).foldLeft(Weights.standard(), Weights::with);
    }

    /** Scales of several days. */
    public static Gen<Scale> scale() {
        return source -> Scale.of(weights().next(source), JUDGED.minusDays(source.below(400)));
    }

    /** Strengths of statements beside others, as the standard scale weighs them. */
    public static Gen<Strength> strength() {
        Gen<Statement> known =
                statement().filter(one -> Scale.on(JUDGED).nature(one).isDefined());
        return source -> Scale.on(JUDGED)
                .weigh(known.next(source), statement().many(0, 8).next(source))
                .getOrElseThrow(() -> new IllegalStateException("every form of ours has a number"));
    }

    /** Many statements at once, each with a number of its own. */
    public static Gen<Vector<Statement>> file() {
        return source -> Vector.ofAll(statement().many(2, 9).next(source))
                .zipWithIndex()
                .map(one -> Statement.SHAPE.with(one._1, Statement.NUMBER, "S-" + one._2));
    }
}
