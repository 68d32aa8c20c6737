package org.countersign.trade.party;

import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * A person who speaks for a party, or stands behind its papers. What he may bind the party to is not said here.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Person permits ImmutablePerson {
    /** The host's identifier. */
    public static final Field<Person, String> ID = Field.one("id", Scalar.NAME, Person::id);
    /** The name. */
    public static final Field<Person, String> NAME = Field.one("name", Scalar.NAME, Person::name);
    /** His role. */
    public static final Field<Person, Option<String>> ROLE = Field.maybe("role", Scalar.NAME, Person::role);
    /** His e-mail address. */
    public static final Field<Person, Option<Email>> EMAIL = Field.maybe("email", Email.TEXT, Person::email);
    /** His telephone number. */
    public static final Field<Person, Option<String>> PHONE = Field.maybe("phone", Scalar.NAME, Person::phone);
    /** The company he works for. */
    public static final Field<Person, Option<String>> WORKS_FOR =
            Field.maybe("worksFor", Scalar.NAME, Person::worksFor);
    /** What the host keeps with him. */
    public static final Field<Person, Extensions> EXTENSIONS = Field.extensions(Person::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<Person> SHAPE = Shape.of(
            "person",
            1,
            Person.class,
            v -> builder()
                    .id(v.of(ID))
                    .name(v.of(NAME))
                    .role(v.of(ROLE))
                    .email(v.of(EMAIL))
                    .phone(v.of(PHONE))
                    .worksFor(v.of(WORKS_FOR))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            ID,
            NAME,
            ROLE,
            EMAIL,
            PHONE,
            WORKS_FOR,
            EXTENSIONS);

    Person() {}

    /** The host's own identifier: printable ASCII without blanks, at most 100 characters. */
    public abstract String id();

    /** The name as he signs. */
    public abstract String name();

    /** His role or title as written, if known. */
    @Value.Default
    public Option<String> role() {
        return Option.none();
    }

    /** His e-mail address, if known. */
    @Value.Default
    public Option<Email> email() {
        return Option.none();
    }

    /** His telephone number as written, if known. */
    @Value.Default
    public Option<String> phone() {
        return Option.none();
    }

    /** The legal name of the company he works for, if known. */
    @Value.Default
    public Option<String> worksFor() {
        return Option.none();
    }

    /** What the host keeps with him. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Identifier and name, as acts refer to him. */
    public final PersonRef ref() {
        return PersonRef.of(id(), name());
    }

    /** A builder; identifier and name have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }

    @Value.Check
    Person settled() {
        PersonRef.of(id(), name());
        return SHAPE.settled(this);
    }
}
