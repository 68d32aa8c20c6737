package org.countersign.trade.base.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The marked type is public and meant to last, and may still change between minor versions; each change is in the change log.
 * A nested type has the mark of the type around it.
 */
@Documented
@Evolving
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Evolving {}
