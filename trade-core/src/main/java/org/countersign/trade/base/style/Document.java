package org.countersign.trade.base.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** A document of many attributes: made by a builder that takes each attribute once; copies are made through its shape. Stands beside a bare {@code @Value.Immutable} and is complete: styles do not merge. */
@Evolving
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        limitStringLengthInToString = 100,
        strictBuilder = true,
        defaults = @Value.Immutable(copy = false))
public @interface Document {}
