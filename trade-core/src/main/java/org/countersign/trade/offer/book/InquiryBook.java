package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.InquiryState;

/**
 * How inquiries are entered: who sent them, what they repeat and who looks after them. The lines themselves the host keeps; the same message and the
 * same lines before it give the same lines, always.
 *
 * <pre>{@code
 * InquiryBook book = InquiryBook.BY_JUDGEMENT.knowing(companies).with(charges);
 * Seq<BookLine> lines = book.enter(message, before);
 * }</pre>
 *
 * @param known the companies that we know
 * @param charges who has the charge of what; the first that fits counts
 * @param recognition how a sender is recognised
 * @param likeness when an inquiry repeats an earlier one
 */
@Evolving
public record InquiryBook(
        Seq<Acquaintance> known, Seq<Charge> charges, Recognition recognition, LikenessScale likeness) {
    /** Nobody known, nobody in charge, with the figures of our judgement. */
    public static final InquiryBook BY_JUDGEMENT =
            new InquiryBook(Vector.empty(), Vector.empty(), Recognition.BY_JUDGEMENT, LikenessScale.BY_JUDGEMENT);

    /** Keeps the sequences in our own. */
    public InquiryBook {
        known = Vector.ofAll(known);
        charges = Vector.ofAll(charges);
    }

    /** The same, knowing these companies. */
    public InquiryBook knowing(Seq<Acquaintance> companies) {
        return new InquiryBook(companies, charges, recognition, likeness);
    }

    /** The same with these charges. */
    public InquiryBook with(Seq<Charge> others) {
        return new InquiryBook(known, others, recognition, likeness);
    }

    /** The same with that measure of likeness. */
    public InquiryBook with(LikenessScale other) {
        return new InquiryBook(known, charges, recognition, other);
    }

    /** The lines before it and one for each inquiry of the message, each looked at beside all before. */
    public Seq<BookLine> enter(Message message, Seq<BookLine> before) {
        return message.apart().foldLeft(Vector.ofAll(before), (lines, one) -> lines.append(line(one, lines)));
    }

    /** What is known of an inquiry beside those before it. */
    public Qualification qualify(Entered entered, Seq<Entered> before) {
        return new Qualification(
                recognition.of(entered, known), entered.inquiry().questions(), likeness.of(entered, before));
    }

    private BookLine line(Entered entered, Seq<BookLine> before) {
        Qualification qualification = qualify(entered, before.map(BookLine::entered));
        InquiryState state = InquiryState.of(entered.inquiry());
        return charges.find(charge -> charge.fits(entered, qualification.sender()))
                .map(charge -> new BookLine(
                        entered,
                        qualification,
                        Option.some(charge.who()),
                        BookReason.CHARGE.reason().with("who", charge.who().name()),
                        state))
                .getOrElse(() ->
                        new BookLine(entered, qualification, Option.none(), BookReason.NO_CHARGE.reason(), state));
    }

    @Override
    public String toString() {
        return Summary.of("InquiryBook")
                .with("known", known)
                .with("charges", charges)
                .with("recognition", recognition)
                .with("likeness", likeness)
                .toString();
    }
}
