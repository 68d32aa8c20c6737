package org.countersign.examples.paper;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.ProcessKit;
import org.countersign.trade.base.process.StateTable;

/** The processes that have a page and a picture, with what their sources say of each state and act. */
final class Pages {
    /** All of them; a process that has a kit belongs here. */
    static final Vector<Page> ALL = Vector.of(
            page(Kits.inquiry(), "Inquiry"),
            page(Kits.negotiation(), "Negotiation"),
            page(Kits.collection(), "Collection"),
            page(Kits.handover(), "Handover"),
            page(Kits.escrow(), "Escrow"),
            page(Kits.openAccount(), "Open"),
            page(Kits.credit(), "Amend"),
            page(Kits.listing(), "Listing"),
            page(Kits.contract(), "Contract"),
            page(Kits.sample(), "Sample"),
            page(Kits.production(), "Production"));

    private Pages() {}

    /**
     * One page.
     *
     * @param kit the process
     * @param prefix how the names of its types start
     * @param table its table
     */
    record Page(ProcessKit<?, ?, ?> kit, String prefix, StateTable table) {
        /** The name of its files. */
        String file() {
            return table.process().replace(' ', '-');
        }

        ProcessPage.Notes notes() {
            String about = Javadoc.firstSentence(source("Process"), "@Evolving");
            return new ProcessPage.Notes(
                    about, "../pictures/" + file() + "-states.svg", kinds(), kit.reasons(), kit.english());
        }

        /** What the sources say of each state and act; a state is an interface or a record. */
        Map<String, String> kinds() {
            String acts = source("Report") + source("Decision");
            String states = source("State");
            return table.acts()
                    .toMap(name -> "act " + name, name -> Javadoc.words(acts, "    record " + name + "("))
                    .merge(table.states().toMap(name -> "state " + name, name -> {
                        String type = "interface " + name + " ";
                        return Javadoc.words(states, states.contains(type) ? type : "    record " + name + "(");
                    }));
        }

        @Override
        public String toString() {
            return table.process();
        }

        private String source(String type) {
            Path room = Checkout.file("trade-core", "src", "main", "java")
                    .resolve(kit.process().getClass().getPackageName().replace('.', '/'));
            return House.read(room.resolve(prefix + type + ".java"));
        }
    }

    private static Page page(ProcessKit<?, ?, ?> kit, String prefix) {
        return new Page(kit, prefix, kit.table());
    }
}
