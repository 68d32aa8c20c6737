package org.countersign.examples.desk;

import org.countersign.examples.paper.ThrowawayPaper;
import picocli.CommandLine;

/** Throwaway: the command line. */
@CommandLine.Command(name = "desk", mixinStandardHelpOptions = true)
public final class Desk implements Runnable {
    private Desk() {}

    @Override
    public void run() {
        System.out.println(ThrowawayPaper.line());
    }

    /**
     * Runs.
     *
     * @param args the words after the command
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Desk()).execute(args));
    }
}
