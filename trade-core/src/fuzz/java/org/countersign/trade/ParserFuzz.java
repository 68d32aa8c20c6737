package org.countersign.trade;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vavr.control.Either;
import java.util.function.Function;
import org.countersign.testkit.trade.SampleLifeSamples;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.swift.Mt700;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.VerifierKey;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.collection.CollectionProcess;
import org.countersign.trade.payment.escrow.EscrowProcess;
import org.countersign.trade.payment.handover.HandoverProcess;
import org.countersign.trade.payment.open.OpenProcess;
import org.countersign.trade.sample.answer.CommentVocabulary;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.request.SheetForm;

/**
 * Everything that reads text from outside. A parser throws {@link IllegalArgumentException} or reads; what it read, it reads again from
 * its own print as the same value. Canonical text is read without any exception.
 */
class ParserFuzz {
    @FuzzTest
    void moment(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), Moment::parse, Moment::toString);
    }

    @FuzzTest
    void decimal(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), Decimal::parse, Decimal::toString);
    }

    @FuzzTest
    void quantity(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), Quantity::parse, Quantity::toString);
    }

    @FuzzTest
    void path(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), Path::parse, Path::toString);
    }

    @FuzzTest
    void digest(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), Digest::parse, Digest::toString);
    }

    @FuzzTest
    void plainText(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), PlainText::of, Function.identity());
    }

    @FuzzTest
    void texts(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), text -> lines(Texts.parse(text)), Function.identity());
    }

    @FuzzTest
    void inquiry(FuzzedDataProvider data) {
        canonical(Inquiry.SHAPE, data);
    }

    @FuzzTest
    void quotation(FuzzedDataProvider data) {
        canonical(Quotation.SHAPE, data);
    }

    @FuzzTest
    void account(FuzzedDataProvider data) {
        canonical(Account.SHAPE, data);
    }

    @FuzzTest
    void documents(FuzzedDataProvider data) {
        canonical(DocumentSet.SHAPE, data);
    }

    @FuzzTest
    void credit(FuzzedDataProvider data) {
        canonical(Credit.SHAPE, data);
    }

    @FuzzTest
    void entry(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(InquiryProcess.INQUIRY), data);
    }

    @FuzzTest
    void collection(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(CollectionProcess.COLLECTION), data);
    }

    @FuzzTest
    void escrow(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(EscrowProcess.ESCROW), data);
    }

    @FuzzTest
    void handover(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(HandoverProcess.HANDOVER), data);
    }

    @FuzzTest
    void open(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(OpenProcess.OPEN_ACCOUNT), data);
    }

    @FuzzTest
    void contract(FuzzedDataProvider data) {
        canonical(Contract.SHAPE, data);
    }

    @FuzzTest
    void signing(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(ContractProcess.of(Side.SELLER, Cisg.CISG)), data);
    }

    @FuzzTest
    void sample(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(SampleProcess.SAMPLE), data);
    }

    @FuzzTest
    void production(FuzzedDataProvider data) {
        canonical(Entry.shapeFor(ProductionProcess.PRODUCTION), data);
    }

    @FuzzTest
    void sheetForm(FuzzedDataProvider data) {
        ConfirmationSheet sheet = SampleLifeSamples.SHEET;
        String text = data.consumeRemainingAsString();
        SheetForm.read(sheet, text)
                .peek(items -> same(text, Either.right(items), SheetForm.read(sheet, SheetForm.print(sheet, items))));
    }

    @FuzzTest
    void comments(FuzzedDataProvider data) {
        try {
            CommentVocabulary.standard().read(data.consumeRemainingAsString());
        } catch (IllegalArgumentException documented) {
            said(documented);
        }
    }

    @FuzzTest
    void mt700(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), ParserFuzz::message, Mt700::print);
    }

    @FuzzTest
    void leaf(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Leaf.read(text).peek(leaf -> same(text, text, leaf.print()));
    }

    @FuzzTest
    void note(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        SignedNote.read(text).peek(note -> same(text, text, note.print()));
    }

    @FuzzTest
    void checkpoint(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Checkpoint.read(text).peek(head -> same(text, text, head.print()));
    }

    @FuzzTest
    void verifierKey(FuzzedDataProvider data) {
        roundTrip(data.consumeRemainingAsString(), VerifierKey::parse, VerifierKey::print);
    }

    private static Credit message(String text) {
        return Mt700.parse(text).getOrElseThrow(bad -> new IllegalArgumentException(bad.toString()));
    }

    private static <T> void canonical(Shape<T> shape, FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        CanonicalText.read(shape, text).peek(read -> same(text, text, CanonicalText.print(shape, read)));
    }

    private static <T> void roundTrip(String text, Function<String, T> parse, Function<T, String> print) {
        T read;
        try {
            read = parse.apply(text);
        } catch (IllegalArgumentException documented) {
            said(documented);
            return;
        }
        same(text, read, parse.apply(print.apply(read)));
    }

    private static String lines(Texts texts) {
        return texts.keys()
                .map(key -> key + " = " + texts.find(key).getOrElse(""))
                .mkString("\n");
    }

    private static void same(String text, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("`" + text + "` became `" + expected + "`, then `" + actual + "`");
        }
    }

    /** A refusal says why, in a line that can be shown. */
    private static void said(IllegalArgumentException documented) {
        String rule = String.valueOf(documented.getMessage());
        if (rule.isBlank() || rule.length() > 2_000 || rule.indexOf('\n') >= 0) {
            throw new AssertionError("a refusal must fit on a line: " + rule, documented);
        }
    }
}
