package org.countersign.trade.sample.life;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.life.SampleDecision.Adopt;
import org.countersign.trade.sample.life.SampleDecision.Agree;
import org.countersign.trade.sample.life.SampleDecision.Ask;
import org.countersign.trade.sample.life.SampleDecision.Carry;
import org.countersign.trade.sample.life.SampleDecision.Close;
import org.countersign.trade.sample.life.SampleDecision.Decline;
import org.countersign.trade.sample.life.SampleDecision.Deem;
import org.countersign.trade.sample.life.SampleDecision.Handle;
import org.countersign.trade.sample.life.SampleDecision.Hold;
import org.countersign.trade.sample.life.SampleDecision.Prepare;
import org.countersign.trade.sample.life.SampleDecision.Propose;
import org.countersign.trade.sample.life.SampleDecision.Resume;
import org.countersign.trade.sample.life.SampleDecision.Revise;
import org.countersign.trade.sample.life.SampleDecision.Specify;
import org.countersign.trade.sample.life.SampleReport.Agreed;
import org.countersign.trade.sample.life.SampleReport.Answered;
import org.countersign.trade.sample.life.SampleReport.Began;
import org.countersign.trade.sample.life.SampleReport.Declined;
import org.countersign.trade.sample.life.SampleReport.Handled;
import org.countersign.trade.sample.life.SampleReport.Proposed;
import org.countersign.trade.sample.life.SampleReport.Proved;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleSpecification;

/** How the acts on a specification and its samples are written. */
final class SampleActs {
    private static final Field<Handled, CustodyStep> HANDLED_STEP =
            Field.one("step", new Codec.Nested<>(CustodyStep.SHAPE), Handled::step);
    private static final Field<Answered, SampleAnswer> ANSWERED_ANSWER =
            Field.one("answer", new Codec.Nested<>(SampleAnswer.SHAPE), Answered::answer);
    private static final Field<Proposed, ChangeRequest> PROPOSED_REQUEST =
            Field.one("request", new Codec.Nested<>(ChangeRequest.SHAPE), Proposed::request);
    private static final Field<Agreed, String> AGREED_CHANGE = Field.one("change", Scalar.NAME, Agreed::change);
    private static final Field<Agreed, Digest> AGREED_CONTENT = Field.one("content", Scalar.DIGEST, Agreed::content);
    private static final Field<Agreed, Statement> AGREED_STATEMENT =
            Field.one("statement", new Codec.Nested<>(Statement.SHAPE), Agreed::statement);
    private static final Field<Declined, String> DECLINED_CHANGE = Field.one("change", Scalar.NAME, Declined::change);
    private static final Field<Declined, String> DECLINED_WORDS = Field.one("words", Scalar.TEXT, Declined::words);
    private static final Field<Began, String> BEGAN_ORDER = Field.one("order", Scalar.NAME, Began::order);
    private static final Field<Proved, AttributeRef> PROVED_OF =
            Field.one("of", new Codec.Nested<>(AttributeRef.SHAPE), Proved::of);
    private static final Field<Proved, Proving> PROVED_PROVING = Field.one("proving", Proving.TEXT, Proved::proving);
    private static final Field<Proved, String> PROVED_REFERENCE =
            Field.one("reference", Scalar.NAME, Proved::reference);
    private static final Field<Specify, SampleSpecification> SPECIFY_SPECIFICATION =
            Field.one("specification", new Codec.Nested<>(SampleSpecification.SHAPE), Specify::specification);
    private static final Field<Specify, SampleTerms> SPECIFY_TERMS =
            Field.one("terms", new Codec.Nested<>(SampleTerms.SHAPE), Specify::terms);
    private static final Field<Revise, AttributeContent> REVISE_CONTENT =
            Field.one("content", new Codec.Nested<>(AttributeContent.SHAPE), Revise::content);
    private static final Field<Revise, String> REVISE_WHY = Field.one("why", Scalar.TEXT, Revise::why);
    private static final Field<Prepare, PreparedSample> PREPARE_SAMPLE =
            Field.one("sample", new Codec.Nested<>(PreparedSample.SHAPE), Prepare::sample);
    private static final Field<Handle, CustodyStep> HANDLE_STEP =
            Field.one("step", new Codec.Nested<>(CustodyStep.SHAPE), Handle::step);
    private static final Field<Ask, ConfirmationSheet> ASK_SHEET =
            Field.one("sheet", new Codec.Nested<>(ConfirmationSheet.SHAPE), Ask::sheet);
    private static final Field<Adopt, String> ADOPT_STATEMENT = Field.one("statement", Scalar.NAME, Adopt::statement);
    private static final Field<Adopt, AttributeContent> ADOPT_CONTENT =
            Field.one("content", new Codec.Nested<>(AttributeContent.SHAPE), Adopt::content);
    private static final Field<Carry, AttributeRef> CARRY_FROM =
            Field.one("from", new Codec.Nested<>(AttributeRef.SHAPE), Carry::from);
    private static final Field<Carry, String> CARRY_WHY = Field.one("why", Scalar.TEXT, Carry::why);
    private static final Field<Deem, String> DEEM_SHEET = Field.one("sheet", Scalar.NAME, Deem::sheet);
    private static final Field<Propose, ChangeRequest> PROPOSE_REQUEST =
            Field.one("request", new Codec.Nested<>(ChangeRequest.SHAPE), Propose::request);
    private static final Field<Agree, String> AGREE_CHANGE = Field.one("change", Scalar.NAME, Agree::change);
    private static final Field<Agree, Digest> AGREE_CONTENT = Field.one("content", Scalar.DIGEST, Agree::content);
    private static final Field<Decline, String> DECLINE_CHANGE = Field.one("change", Scalar.NAME, Decline::change);
    private static final Field<Decline, String> DECLINE_WHY = Field.one("why", Scalar.TEXT, Decline::why);
    private static final Field<Hold, String> HOLD_CHANGE = Field.one("change", Scalar.NAME, Hold::change);
    private static final Field<Close, String> CLOSE_WHY = Field.one("why", Scalar.TEXT, Close::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("sample.handled", 1, Handled.class, v -> new Handled(v.of(HANDLED_STEP)), HANDLED_STEP),
            Shape.of("sample.answered", 1, Answered.class, v -> new Answered(v.of(ANSWERED_ANSWER)), ANSWERED_ANSWER),
            Shape.of("sample.proposed", 1, Proposed.class, v -> new Proposed(v.of(PROPOSED_REQUEST)), PROPOSED_REQUEST),
            Shape.of(
                    "sample.agreed",
                    1,
                    Agreed.class,
                    v -> new Agreed(v.of(AGREED_CHANGE), v.of(AGREED_CONTENT), v.of(AGREED_STATEMENT)),
                    AGREED_CHANGE,
                    AGREED_CONTENT,
                    AGREED_STATEMENT),
            Shape.of(
                    "sample.declined",
                    1,
                    Declined.class,
                    v -> new Declined(v.of(DECLINED_CHANGE), v.of(DECLINED_WORDS)),
                    DECLINED_CHANGE,
                    DECLINED_WORDS),
            Shape.of("sample.began", 1, Began.class, v -> new Began(v.of(BEGAN_ORDER)), BEGAN_ORDER),
            Shape.of(
                    "sample.proved",
                    1,
                    Proved.class,
                    v -> new Proved(v.of(PROVED_OF), v.of(PROVED_PROVING), v.of(PROVED_REFERENCE)),
                    PROVED_OF,
                    PROVED_PROVING,
                    PROVED_REFERENCE),
            Shape.of(
                    "sample.specify",
                    1,
                    Specify.class,
                    v -> new Specify(v.of(SPECIFY_SPECIFICATION), v.of(SPECIFY_TERMS)),
                    SPECIFY_SPECIFICATION,
                    SPECIFY_TERMS),
            Shape.of(
                    "sample.revise",
                    1,
                    Revise.class,
                    v -> new Revise(v.of(REVISE_CONTENT), v.of(REVISE_WHY)),
                    REVISE_CONTENT,
                    REVISE_WHY),
            Shape.of("sample.prepare", 1, Prepare.class, v -> new Prepare(v.of(PREPARE_SAMPLE)), PREPARE_SAMPLE),
            Shape.of("sample.handle", 1, Handle.class, v -> new Handle(v.of(HANDLE_STEP)), HANDLE_STEP),
            Shape.of("sample.ask", 1, Ask.class, v -> new Ask(v.of(ASK_SHEET)), ASK_SHEET),
            Shape.of(
                    "sample.adopt",
                    1,
                    Adopt.class,
                    v -> new Adopt(v.of(ADOPT_STATEMENT), v.of(ADOPT_CONTENT)),
                    ADOPT_STATEMENT,
                    ADOPT_CONTENT),
            Shape.of(
                    "sample.carry",
                    1,
                    Carry.class,
                    v -> new Carry(v.of(CARRY_FROM), v.of(CARRY_WHY)),
                    CARRY_FROM,
                    CARRY_WHY),
            Shape.of("sample.deem", 1, Deem.class, v -> new Deem(v.of(DEEM_SHEET)), DEEM_SHEET),
            Shape.of("sample.propose", 1, Propose.class, v -> new Propose(v.of(PROPOSE_REQUEST)), PROPOSE_REQUEST),
            Shape.of(
                    "sample.agree",
                    1,
                    Agree.class,
                    v -> new Agree(v.of(AGREE_CHANGE), v.of(AGREE_CONTENT)),
                    AGREE_CHANGE,
                    AGREE_CONTENT),
            Shape.of(
                    "sample.decline",
                    1,
                    Decline.class,
                    v -> new Decline(v.of(DECLINE_CHANGE), v.of(DECLINE_WHY)),
                    DECLINE_CHANGE,
                    DECLINE_WHY),
            Shape.of("sample.hold", 1, Hold.class, v -> new Hold(v.of(HOLD_CHANGE)), HOLD_CHANGE),
            Shape.of("sample.resume", 1, Resume.class, v -> new Resume()),
            Shape.of("sample.close", 1, Close.class, v -> new Close(v.of(CLOSE_WHY)), CLOSE_WHY));

    private SampleActs() {}
}
