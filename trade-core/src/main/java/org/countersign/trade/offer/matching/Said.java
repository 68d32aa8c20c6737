package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.Specification;

/**
 * One thing that is said about the quality of goods.
 *
 * @param attribute about which attribute; none for a measure that stands in running words ({@code lamp 9 W})
 * @param told what
 */
@Evolving
public record Said(Option<AttributeName> attribute, Told told) {
    private static final Pattern PARTS = Pattern.compile("[\\n;；。，、]|,(?![0-9])");
    private static final Pattern NAMED = Pattern.compile("\\s*([\\p{L}][\\p{L}0-9 ./()-]{0,38}?)\\s*[:：=]\\s*(\\S.*)");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Checks that what is said of no attribute is one measure with a unit. */
    public Said {
        boolean isMeasure =
                told.spans().size() == 1 && told.spans().head().unit().isDefined();
        if (attribute.isEmpty() && !isMeasure) {
            throw new IllegalArgumentException("what is said of no attribute must be a measure with a unit: `"
                    + PlainText.shown(told.text()) + "`");
        }
    }

    /** What a specification lays down. */
    public static Seq<Said> of(Specification specification, Glossary glossary) {
        return specification.attributes().map(attribute -> of(attribute, glossary));
    }

    private static Said of(Attribute attribute, Glossary glossary) {
        return new Said(Option.some(known(attribute.name(), glossary)), Told.read(attribute.value(), glossary));
    }

    /**
     * What can be read in a buyer's words, part by part: {@code power: 9 W; base: E27} lays down two attributes by their names in any language
     * of the glossary, {@code lamp 9 W} one measure. Everything else is for whoever searches words. An attribute that is laid down twice counts as it
     * stands first.
     */
    public static Seq<Said> read(String text, Glossary glossary) {
        Vector<Said> all = Vector.of(PARTS.split(text)).flatMap(part -> readPart(part, glossary));
        return all.filter(said -> said.attribute().isEmpty())
                .distinct()
                .prependAll(all.filter(said -> said.attribute().isDefined()).distinctBy(Said::attribute));
    }

    private static Seq<Said> readPart(String part, Glossary glossary) {
        Matcher named = NAMED.matcher(part.strip());
        Option<AttributeName> attribute = named.matches() ? name(named.group(1), glossary) : Option.none();
        return attribute
                .<Seq<Said>>map(name ->
                        Vector.of(new Said(Option.some(name), Told.read(PlainText.of(named.group(2)), glossary))))
                .getOrElse(() -> SpanReader.within(part).map(Said::measure));
    }

    private static Said measure(Span span) {
        return new Said(Option.none(), new Told(span.toString(), Vector.of(span), Vector.empty(), Vector.empty()));
    }

    private static Option<AttributeName> name(String written, Glossary glossary) {
        return glossary.meaning(written)
                .map(AttributeName::of)
                .orElse(() -> AttributeName.LIST.find(written))
                .orElse(() -> Option.some(Folded.text(written).replace(' ', '-'))
                        .filter(code -> CODE.matcher(code).matches())
                        .map(AttributeName::of));
    }

    /** The name under which the glossary keeps it, so that a house's own name and a buyer's meet. */
    private static AttributeName known(AttributeName name, Glossary glossary) {
        return glossary.meaning(name.code().replace('-', ' '))
                .map(AttributeName::of)
                .getOrElse(name);
    }

    @Override
    public String toString() {
        return Summary.of("Said")
                .with("attribute", attribute)
                .with("told", told)
                .toString();
    }
}
