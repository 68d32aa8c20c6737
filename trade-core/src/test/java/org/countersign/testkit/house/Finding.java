package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * One breach of a rule of the house.
 *
 * @param rule the short name of the rule
 * @param place the class or file that breaks it
 * @param what what was found there
 */
public record Finding(String rule, String place, String what) {
    static Finding of(String rule, JavaClass place, String what) {
        return new Finding(rule, place.getName(), what);
    }

    @Override
    public String toString() {
        return rule + ": " + place + " " + what;
    }
}
