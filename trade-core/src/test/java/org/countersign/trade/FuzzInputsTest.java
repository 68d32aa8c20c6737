package org.countersign.trade;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.CollectionGens;
import org.countersign.testkit.trade.ContractGens;
import org.countersign.testkit.trade.ContractSamples;
import org.countersign.testkit.trade.CreditGens;
import org.countersign.testkit.trade.DocumentGens;
import org.countersign.testkit.trade.EscrowGens;
import org.countersign.testkit.trade.FulfilmentGens;
import org.countersign.testkit.trade.HandoverGens;
import org.countersign.testkit.trade.OpenGens;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.testkit.trade.SampleLifeGens;
import org.countersign.testkit.trade.SigningGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.swift.Mt700;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.collection.CollectionProcess;
import org.countersign.trade.payment.escrow.EscrowProcess;
import org.countersign.trade.payment.handover.HandoverProcess;
import org.countersign.trade.payment.open.OpenProcess;
import org.countersign.trade.sample.life.SampleProcess;
import org.junit.jupiter.api.Test;

/** The fuzzer starts from inputs that are read today; once a shape changes, inputs of yesterday would keep it before the door. */
class FuzzInputsTest {
    private static final Path INPUTS =
            Path.of("src", "test", "resources", "org", "countersign", "trade", "ParserFuzzInputs");

    @Test
    void mostInputsOfCanonicalTextAreStillRead() throws IOException {
        Shape<Entry> entry = Entry.shapeFor(InquiryProcess.INQUIRY);
        mostAre("inquiry", text -> CanonicalText.read(Inquiry.SHAPE, text).isRight());
        mostAre("entry", text -> CanonicalText.read(entry, text).isRight());
        mostAre("mt700", text -> Mt700.parse(text).isRight());
    }

    /** Eight for each, made by the generators; {@code -Dupdate=true} makes them anew. */
    @Test
    void inputsOfDocumentsAndJournalsAreMadeAndRead() throws IOException {
        made("quotation", Quotation.SHAPE, QuotationGens.quotation());
        made("account", Account.SHAPE, PaymentGens.account());
        made("documents", DocumentSet.SHAPE, DocumentGens.set());
        made("credit", Credit.SHAPE, CreditGens.credit());
        made("collection", CollectionProcess.COLLECTION, CollectionGens.act());
        made("escrow", EscrowProcess.ESCROW, EscrowGens.act());
        made("handover", HandoverProcess.HANDOVER, HandoverGens.act());
        made("open", OpenProcess.OPEN_ACCOUNT, OpenGens.act());
        made("contract", Contract.SHAPE, ContractGens.contract());
        made("signing", ContractSamples.process(), SigningGens.act());
        made("sample", SampleProcess.SAMPLE, SampleLifeGens.act());
        made("production", ProductionProcess.PRODUCTION, FulfilmentGens.act());
    }

    private static void made(String target, Process<?, ?, ?> process, Gen<Act> acts) throws IOException {
        Gen<Entry> entry =
                source -> new Entry(1, ProcessGens.stamp().next(source), acts.next(source), Extensions.none());
        made(target, Entry.shapeFor(process), entry);
    }

    private static <T> void made(String target, Shape<T> shape, Gen<T> values) throws IOException {
        for (int seed = 1; seed <= 8 && Boolean.getBoolean("update"); seed++) {
            Files.createDirectories(INPUTS.resolve(target));
            Files.writeString(
                    INPUTS.resolve(target).resolve("made" + seed),
                    CanonicalText.print(shape, values.next(Source.of(seed))));
        }
        mostAre(target, text -> CanonicalText.read(shape, text).isRight());
    }

    private static void mostAre(String target, Predicate<String> read) throws IOException {
        Vector<String> texts = Vector.empty();
        try (Stream<Path> files = Files.list(INPUTS.resolve(target))) {
            for (Path file : files.toList()) {
                texts = texts.append(Files.readString(file));
            }
        }
        int readable = texts.count(read);
        assertTrue(readable * 2 > texts.size(), readable + " of " + texts.size() + " inputs for " + target);
    }
}
