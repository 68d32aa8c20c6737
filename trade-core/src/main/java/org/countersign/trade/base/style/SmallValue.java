package org.countersign.trade.base.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** A value of one to three attributes with checks of its own: made by a factory method, never by a builder. Stands beside a bare {@code @Value.Immutable} and is complete: styles do not merge. */
@Evolving
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        limitStringLengthInToString = 100,
        allParameters = true,
        defaults = @Value.Immutable(builder = false, copy = false))
public @interface SmallValue {}
