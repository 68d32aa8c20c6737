package org.countersign.testkit.trade;

import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Nature;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.WeighedWord;
import org.countersign.trade.sample.answer.CommentKind;
import org.countersign.trade.sample.answer.CommentReading;
import org.countersign.trade.sample.request.FormProblem;
import org.countersign.trade.sample.request.LetterLine;
import org.countersign.trade.sample.request.SampleLetter;
import org.countersign.trade.sample.request.SampleWording;
import org.countersign.trade.sample.spec.SampleSpecification;

/** Passports and what stands in them. */
public final class PassportGens {
    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 25);

    private PassportGens() {}

    /** Words with what is to be said of them. */
    public static Gen<WeighedWord> weighed() {
        return source -> new WeighedWord(
                SampleLifeGens.word().next(source),
                Gen.of(Nature.values()).maybe().next(source),
                Gen.of(Truth.values()).next(source),
                EvidenceGens.strength().maybe().next(source));
    }

    /** States of an attribute, each of the ten among them. */
    public static Gen<AttributeState> state() {
        return Gen.oneOf(
                Gen.always(new AttributeState.Unconfirmed()),
                SampleLifeGens.sent().map(AttributeState.Asked::new),
                weighed().map(AttributeState.Spoken::new),
                source -> new AttributeState.Confirmed(
                        weighed().next(source),
                        SampleLifeGens.carryOver().maybe().next(source)),
                weighed().map(AttributeState.Instructed::new),
                source -> new AttributeState.Adopted(
                        weighed().next(source),
                        SampleLifeGens.adoption().next(source),
                        SampleLifeGens.proof().maybe().next(source)),
                weighed().map(AttributeState.Resubmit::new),
                weighed().map(AttributeState.Rejected::new),
                weighed().map(AttributeState.Waived::new),
                SampleLifeGens.deeming().map(AttributeState.Deemed::new));
    }

    /** Rows. */
    public static Gen<PassportRow> row() {
        return source -> new PassportRow(
                SampleSpecGens.attribute().next(source),
                state().next(source),
                weighed().many(0, 2).next(source),
                weighed().many(0, 2).next(source),
                weighed().many(0, 2).next(source));
    }

    /** Passports of any file. */
    public static Gen<SamplePassport> passport() {
        return source -> SamplePassport.of(
                SampleLifeGens.file().next(source), ProcessGens.busyMoment().next(source), Scale.on(JUDGED));
    }

    /** What comments were read as. */
    public static Gen<CommentReading> reading() {
        return Gen.oneOf(
                source -> new CommentReading.Understood(
                        Gen.of(CommentKind.values()).next(source),
                        SampleSpecGens.attributeKind().maybe().next(source),
                        BaseGens.name().maybe().next(source),
                        BaseGens.text().next(source)),
                source -> new CommentReading.Unclear(
                        Gen.of(CommentReading.Unclear.LIST, CommentReading.Unclear.MEANING)
                                .next(source),
                        BaseGens.text().next(source)));
    }

    /** Lines of letters. */
    public static Gen<LetterLine> letterLine() {
        return source -> new LetterLine(
                source.between(1, 9),
                SampleSpecGens.ref().next(source),
                BaseGens.name().next(source),
                BaseGens.text().next(source),
                BaseGens.text().next(source));
    }

    /** Letters, requests and recaps. */
    public static Gen<SampleLetter> letter() {
        return source -> {
            SampleWording wording =
                    Gen.of(SampleWording.english(), SampleWording.chinese()).next(source);
            SampleSpecification specification = SampleSpecGens.specification().next(source);
            return source.percent(50)
                    ? SampleLetter.request(SampleLifeGens.sheet().next(source), specification, wording)
                    : SampleLetter.recap(
                            SampleLifeGens.sheet().next(source),
                            specification,
                            EvidenceGens.statement().next(source),
                            wording);
        };
    }

    /** Why a filled sheet cannot be read. */
    public static Gen<FormProblem> problem() {
        return source -> new FormProblem(source.between(1, 40), BaseGens.name().next(source));
    }
}
