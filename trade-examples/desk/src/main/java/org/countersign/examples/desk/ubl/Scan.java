package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.countersign.trade.base.PlainText;

/**
 * The first look at a file, before anything is bound: is it one of our papers at all, within the {@link Limits}, and
 * in currencies that exist? Reads no
 * document type, resolves no entity, opens no connection.
 */
final class Scan {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Vector<String> NUMBERS =
            Vector.of("Amount", "Measure", "Numeric", "Percent", "Quantity", "Rate");
    /** In which the prices of a paper stand. */
    private static final Vector<String> CURRENCIES = Vector.of("DocumentCurrencyCode", "PricingCurrencyCode");

    private final XMLStreamReader xml;
    private Option<Element> root = Option.none();
    private Option<Element> current = Option.none();
    private int elements;
    private int depth;

    private Scan(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The elements of the file, or why it is refused. */
    static Either<BadFile, Element> of(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            return new Scan(factory.createXMLStreamReader(new StringReader(text))).run();
        } catch (XMLStreamException broken) {
            return Either.left(NotXml.badFile(broken, Option.none()));
        }
    }

    private Either<BadFile, Element> run() {
        try {
            return read();
        } catch (XMLStreamException broken) {
            return Either.left(NotXml.badFile(broken, current));
        }
    }

    private Either<BadFile, Element> read() throws XMLStreamException {
        while (xml.hasNext()) {
            Option<BadFile> bad = switch (xml.next()) {
                case XMLStreamConstants.DTD -> bad("found a DOCTYPE; UBL has none, and none is read");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    bad("found the entity `&" + xml.getLocalName() + ";`; without a DOCTYPE there is none");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> Option.none();
            };
            if (bad.isDefined()) {
                return Either.left(bad.get());
            }
        }
        return root.toEither(BadFile.whole("found no element"));
    }

    private Option<BadFile> start() {
        depth++;
        elements++;
        if (depth > Limits.DEPTH) {
            return bad("found element `" + shown(xml.getLocalName()) + "` at depth " + depth + "; at most "
                    + Limits.DEPTH + " elements may stand inside each other");
        }
        if (elements > Limits.ELEMENTS) {
            return bad("found more than " + Limits.ELEMENTS + " elements; that is the most that is read");
        }
        Option<BadFile> stranger = root.isEmpty()
                ? UblRoot.problem(xml.getNamespaceURI(), xml.getLocalName())
                        .map(found -> BadFile.at(line(), shown(xml.getLocalName()), found))
                : Option.none();
        if (stranger.isDefined()) {
            return stranger;
        }
        Seq<Element.Attribute> attributes = attributes();
        Option<Element.Attribute> endless = attributes.find(a -> a.value().length() > Limits.TEXT);
        if (endless.isDefined()) {
            return endless.flatMap(a -> bad("attribute `" + shown(a.name()) + "` has "
                    + a.value().length() + " characters; at most " + Limits.TEXT + " are read"));
        }
        String name = xml.getLocalName();
        Element element = current.fold(
                () -> Element.root(name, position(), attributes), around -> around.child(name, position(), attributes));
        root = root.orElse(Option.some(element));
        current = Option.some(element);
        return currency(element);
    }

    /** An amount says its currency in an attribute. */
    private Option<BadFile> currency(Element amount) {
        return Option.when(
                        UblRoot.BASIC.equals(xml.getNamespaceURI())
                                && amount.name().endsWith("Amount"),
                        amount)
                .flatMap(element -> element.attribute("currencyID"))
                .filter(code -> Currencies.find(code).isEmpty())
                .flatMap(code -> bad(Currencies.unknown(code)));
    }

    /** All but hints for validators, which are no content. */
    private Seq<Element.Attribute> attributes() {
        Vector<Element.Attribute> read = Vector.empty();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))) {
                read = read.append(new Element.Attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
            }
        }
        return read;
    }

    private Option<BadFile> characters() {
        for (Element element : current) {
            element.append(xml.getText());
            if (element.length() > Limits.TEXT) {
                return bad("the text of `" + shown(element.name()) + "` goes on beyond " + Limits.TEXT
                        + " characters; that is the most that is read");
            }
        }
        return Option.none();
    }

    private Option<BadFile> end() {
        depth--;
        current.forEach(element -> element.close(position()));
        Option<BadFile> bad = current.filter(Element::isLeaf).flatMap(this::valueProblem);
        current = current.flatMap(Element::parent);
        return bad;
    }

    private Option<BadFile> valueProblem(Element element) {
        String text = element.text().strip();
        if (isNumber(element)) {
            return numberProblem(element.name(), text);
        }
        return CURRENCIES.contains(element.name())
                        && !text.isEmpty()
                        && Currencies.find(text).isEmpty()
                ? bad(Currencies.unknown(text))
                : Option.none();
    }

    private boolean isNumber(Element element) {
        return UblRoot.BASIC.equals(xml.getNamespaceURI())
                && NUMBERS.exists(kind -> element.name().endsWith(kind));
    }

    private Option<BadFile> numberProblem(String name, String text) {
        if (text.length() > Limits.NUMBER) {
            return bad(
                    "`" + name + "` has " + text.length() + " characters; a number may have at most " + Limits.NUMBER);
        }
        return PLAIN_NUMBER.matcher(text).matches()
                ? Option.none()
                : bad("found `" + shown(text) + "` in `" + name + "`; a number is plain digits such as `1250.5`");
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private Element.Position position() {
        return new Element.Position(
                xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    }

    private Option<BadFile> bad(String found) {
        return Option.some(current.fold(
                () -> BadFile.at(line(), found), element -> BadFile.at(line(), element.fullPath(), found)));
    }

    private static String shown(String text) {
        return PlainText.shown(text);
    }
}
