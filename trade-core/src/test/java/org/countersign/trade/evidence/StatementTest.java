package org.countersign.trade.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.junit.jupiter.api.Test;

/** Who said what, and which later word takes it back. All names are fiction. */
class StatementTest {
    private static final PersonRef ANNA = PersonRef.of("anna", "Anna Berg");
    private static final PersonRef JONAS = PersonRef.of("jonas", "Jonas Falk");
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");

    static Statement.Builder said(String number, String when, Stance stance) {
        return Statement.builder()
                .number(number)
                .speaker(ANNA)
                .stance(stance)
                .words("The logo is fine as on the drawing.")
                .channel(Channel.EMAIL)
                .happened(Moment.parse(when))
                .recorded(Moment.parse("2026-05-30"))
                .recorder(MEI);
    }

    static Statement confirmed(UnaryOperator<Statement.Builder> more) {
        return more.apply(said("S-1", "2026-05-03T10:02:00+02:00", Stance.CONFIRMS))
                .build();
    }

    static Statement objected(UnaryOperator<Statement.Builder> more) {
        return more.apply(said("S-2", "2026-05-20T16:00:00+02:00", Stance.OBJECTS))
                .build();
    }

    private static UnaryOperator<Statement.Builder> about(Subject... subjects) {
        return builder -> builder.company(Option.some("Nordlicht GmbH")).about(Vector.of(subjects));
    }

    @Test
    void aStatementIsReadableByALawyerAndComesBackFromItsText() {
        Statement statement = confirmed(builder -> builder.company(Option.some("Nordlicht GmbH"))
                .role(Option.some("Head of purchasing"))
                .mandate(Option.some(Mandate.of(MandateBasis.CONTACT_LIST, "order 4711, page 2")))
                .about(Vector.of(Subject.of("PP-2", "logo position", "B").with(Digest.of("drawing B"))))
                .language(Option.some(Language.ENGLISH))
                .translations(Vector.of(new Translation(Language.CHINESE, "标志位置同图纸。", MEI)))
                .attachments(Vector.of(
                        Attachment.of("mail.eml", "message/rfc822", "raw".getBytes(StandardCharsets.UTF_8)))));
        String text = CanonicalText.print(Statement.SHAPE, statement);
        assertEquals(
                """
                countersign statement/1
                number: S-1
                speaker: person-ref/1
                speaker.id: anna
                speaker.name: Anna Berg
                company: Nordlicht GmbH
                role: Head of purchasing
                mandate: mandate/1
                mandate.basis: contact-list
                mandate.where: order 4711, page 2
                about[1]: subject/1
                about[1].thing: PP-2
                about[1].attribute: logo position
                about[1].revision: B
                about[1].content: %s
                stance: confirms
                words: The logo is fine as on the drawing.
                language: en
                translations[1]: translation/1
                translations[1].language: zh-Hans
                translations[1].words: 标志位置同图纸。
                translations[1].translator: person-ref/1
                translations[1].translator.id: mei
                translations[1].translator.name: Mei Lin
                channel: email
                happened: 2026-05-03T10:02:00+02:00
                recorded: 2026-05-30
                recorder: person-ref/1
                recorder.id: mei
                recorder.name: Mei Lin
                attachments[1]: attachment/1
                attachments[1].name: mail.eml
                attachments[1].mediaType: message/rfc822
                attachments[1].content: %s
                """.replaceFirst("%s", Digest.of("drawing B").toString())
                        .replaceFirst("%s", Digest.of("raw").toString()),
                text);
        assertEquals(Either.right(statement), CanonicalText.read(Statement.SHAPE, text));
        assertEquals(Channel.EMAIL, statement.stamp().channel());
        assertEquals(Moment.parse("2026-05-30"), statement.stamp().recorded());
    }

    @Test
    void theSameSideTakesItBackByTheOppositeAboutTheSameContentLater() {
        Subject logo = Subject.of("PP-2", "logo position", "B");
        Statement first = confirmed(about(logo));
        assertEquals(Truth.YES, first.isContradictedBy(objected(about(logo))));
        assertEquals(Truth.YES, first.isContradictedBy(objected(about(Subject.of("PP-2", "colour", "B"), logo))));
        assertEquals(Truth.NO, objected(about(logo)).isContradictedBy(first), "an earlier word takes nothing back");
        assertEquals(Truth.NO, first.isContradictedBy(objected(about(Subject.of("PP-2", "colour", "B")))));
        assertEquals(Truth.NO, first.isContradictedBy(objected(about(Subject.of("PP-3", "logo position", "B")))));
        assertEquals(
                Truth.NO,
                first.isContradictedBy(objected(about(Subject.of("PP-2", "logo position", "C")))),
                "an objection to a later revision leaves the word on the earlier one");
        assertEquals(Truth.NO, first.isContradictedBy(confirmed(about(logo))), "who confirms twice takes nothing back");
        Statement told = Statement.SHAPE.with(objected(about(logo)), Statement.STANCE, Stance.INFORMS);
        assertEquals(Truth.NO, first.isContradictedBy(told));
    }

    @Test
    void whatIsTooVagueToTellIsUnknownAndNeverYes() {
        Subject logo = Subject.of("PP-2", "logo position", "B");
        Statement first = confirmed(about(logo));
        assertEquals(Truth.UNKNOWN, first.isContradictedBy(objected(about(Subject.of("PP-2")))), "a blanket word");
        assertEquals(Truth.UNKNOWN, first.isContradictedBy(objected(about())), "about nothing named");
        assertEquals(Truth.UNKNOWN, first.isContradictedBy(otherSpeaker(logo)), "another person who names no company");
        Statement dayOnly = Statement.SHAPE.with(objected(about(logo)), Statement.HAPPENED, Moment.parse("2026-05-03"));
        assertEquals(Truth.UNKNOWN, first.isContradictedBy(dayOnly), "the same day, the hour unknown");
    }

    private static Statement otherSpeaker(Subject subject) {
        return Statement.SHAPE.with(
                Statement.SHAPE.with(objected(builder -> builder.about(Vector.of(subject))), Statement.SPEAKER, JONAS),
                Statement.COMPANY,
                Option.none());
    }

    @Test
    void whatWasShownTellsMoreThanTheNameOfARevision() {
        Subject left = Subject.of("PP-2", "logo position", "B").with(Digest.of("left"));
        Subject right = Subject.of("PP-2", "logo position", "B").with(Digest.of("right"));
        Subject named = Subject.of("PP-2", "logo position", "C");
        assertEquals(Truth.NO, left.isSameAs(right));
        assertEquals(Truth.YES, left.isSameAs(left));
        assertEquals(Truth.NO, left.isSameAs(named));
        assertEquals(
                Truth.UNKNOWN,
                left.isSameAs(new Subject("PP-2", Option.some("logo position"), Option.none(), Option.none())));
        assertTrue(left.isIdentified());
        assertTrue(!Subject.of("PP-2").isIdentified());
    }

    @Test
    void theFormIsTheUsualOneOfTheChannelIfNobodySaysOtherwise() {
        assertEquals(Option.some(ProofForm.EMAIL), confirmed(builder -> builder).proof());
        assertEquals(
                Option.some(ProofForm.EMAIL_THREAD),
                confirmed(builder -> builder.form(Option.some(ProofForm.EMAIL_THREAD)))
                        .proof());
        assertEquals(Option.none(), ProofForm.usual(Channel.LETTER), "a letter may be signed or not");
        assertEquals(Option.some(ProofForm.ORAL), ProofForm.usual(Channel.TELEPHONE));
    }

    @Test
    void aBadStatementCannotBeBorn() {
        Attachment scan = new Attachment("scan", "image/png", Digest.of("a"));
        Refused.with(
                "statement `S-1` has an attachment twice: `" + Digest.of("a") + "`",
                () -> confirmed(builder -> builder.attachments(Vector.of(scan, scan))));
        Translation chinese = new Translation(Language.CHINESE, "好", MEI);
        Refused.with(
                "statement `S-1` has a translation twice: `zh-Hans`",
                () -> confirmed(builder -> builder.translations(Vector.of(chinese, chinese))));
        Refused.with(
                "media type must be written like `image/png`: `Image/PNG`",
                () -> new Attachment("scan", "Image/PNG", Digest.of("a")));
        Refused.with("language must be a tag such as `zh-Hans`: `english`", () -> Language.of("english"));
        Refused.with(
                "form of proof must be a lower-case name such as `signed-form`: `E-Mail`",
                () -> ProofForm.of("E-Mail"));
        Refused.with(
                "basis of a mandate must be a lower-case name such as `contact-list`: `P O`",
                () -> MandateBasis.of("P O"));
        Refused.with("text must not be empty: leave the field out instead", () -> Subject.of(""));
    }

    @Test
    void everyCodeHasItsWordsInBothLanguages() {
        Vector<String> keys = ProofForm.LIST
                .codes()
                .map(form -> "form." + form)
                .appendAll(MandateBasis.LIST.codes().map(basis -> "mandate." + basis))
                .appendAll(Vector.of(Nature.values())
                        .map(nature -> "nature." + nature.name().toLowerCase(Locale.ROOT)))
                .appendAll(Vector.of(Stance.values())
                        .map(stance -> "stance." + stance.name().toLowerCase(Locale.ROOT)))
                .appendAll(Weights.standard()
                        .all()
                        .map(Weight::name)
                        .reject(name -> ProofForm.LIST.find(name).isDefined())
                        .map(name -> "weight." + name))
                .sorted()
                .toVector();
        assertEquals(keys, EvidenceTexts.english().keys());
        Texts chinese = EvidenceTexts.chinese();
        assertEquals(keys, chinese.keys());
        assertEquals(Option.some("我方自己的记录"), chinese.find("form.own-note"));
    }
}
