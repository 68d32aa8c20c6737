package org.countersign.examples.benchmarks;

import java.util.List;

/**
 * A straight line through measured points, by least squares of the relative errors, so that a document of one line counts as much as one
 * of ten thousand.
 *
 * @param intercept what a document costs before its first line, in the unit of the times
 * @param slope what each line adds
 */
record Fit(double intercept, double slope) {
    /** A time at so many lines, and half the width of its confidence interval. */
    record Point(int lines, double time, double error) {
        double perLine() {
            return time / lines;
        }
    }

    static Fit through(List<Point> points) {
        double weights = 0;
        double x = 0;
        double y = 0;
        for (Point point : points) {
            double weight = 1 / (point.time() * point.time());
            weights += weight;
            x += weight * point.lines();
            y += weight * point.time();
        }
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double weight = 1 / (point.time() * point.time());
            double away = point.lines() - x / weights;
            above += weight * away * point.time();
            below += weight * away * away;
        }
        double slope = above / below;
        return new Fit(y / weights - slope * x / weights, slope);
    }
}
