package org.countersign.trade.base.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** A family of states of one process: leaves nested in a sealed root, builders kept indoors. Stands beside a bare {@code @Value.Immutable} and is complete: styles do not merge. */
@Evolving
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        limitStringLengthInToString = 100,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        defaults = @Value.Immutable(copy = false))
public @interface States {}
