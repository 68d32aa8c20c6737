package org.countersign.trade.credit.swift;

/** Carries the first problem out of the reading of fields; never leaves this room. */
final class BadField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient MtProblem problem;

    BadField(MtProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    MtProblem problem() {
        return problem;
    }
}
