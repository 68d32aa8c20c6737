import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;

import io.vavr.control.Option;
import java.lang.management.ManagementFactory;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Report;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Company;

/**
 * Prints the milliseconds of processor time, then those of the clock, from the first line of a program to its first judged quotation:
 * `.ci/assurance start` looks at them.
 */
class Start {
    public static void main(String[] none) {
        var thread = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long beganToWork = thread.getCurrentThreadCpuTime();
        Quotation quotation = Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Seller").build())
                .buyer(Company.builder().name("Buyer").build())
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(FOB.at(NINGBO)))
                .mode(Option.some(Mode.AIR))
                .build();
        Report report = Interpreter.check(QuotationRules.PACK, quotation);
        long worked = thread.getCurrentThreadCpuTime() - beganToWork;
        long took = System.nanoTime() - began;
        if (!report.of(Outcome.VIOLATED).exists(finding -> finding.code().toString().equals("QUO-TERM-E01"))) {
            throw new IllegalStateException("FOB by air was not found: " + report);
        }
        System.out.println(worked / 1_000_000 + " " + took / 1_000_000);
    }
}
