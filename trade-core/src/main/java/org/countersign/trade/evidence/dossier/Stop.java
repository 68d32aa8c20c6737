package org.countersign.trade.evidence.dossier;

/** The first thing that does not hold: a problem to whoever reads a folder, a mistake of whoever puts a dossier together. */
final class Stop extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient DossierProblem problem;

    Stop(String place, String rule) {
        super(place + ": " + rule);
        this.problem = new DossierProblem(place, rule);
    }

    DossierProblem problem() {
        return problem;
    }
}
