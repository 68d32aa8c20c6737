package org.countersign.examples.desk;

import picocli.CommandLine;

/** An export desk on the command line. */
@CommandLine.Command(name = "desk", mixinStandardHelpOptions = true)
public final class Desk implements Runnable {
    private Desk() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /**
     * Runs one command.
     *
     * @param args its words
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Desk()).execute(args));
    }
}
