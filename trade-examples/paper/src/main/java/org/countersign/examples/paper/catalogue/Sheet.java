package org.countersign.examples.paper.catalogue;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Locale;
import org.countersign.examples.paper.catalogue.Catalogue.Readers;
import org.countersign.trade.catalogue.Completeness;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.catalogue.ProductCertificate;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.party.Country;

/** One product on the page, as a tree of texts for the template. */
record Sheet(Item item, ListingFile file, Catalogue catalogue, Tongue tongue, Readers readers) {
    /** A heading has four digits. */
    private static final int HEADING = 4;

    private static final int FULL = 80;
    private static final int HALF = 50;

    java.util.Map<String, Object> data() {
        Listing listing = file.listing();
        Map<String, Object> data = LinkedHashMap.<String, Object>of("number", listing.number())
                .put("headline", headline().name())
                .put("headlineLanguage", headline().language())
                .put("article", listing.product().articleNumber())
                .put("shelf", shelf())
                .put("state", tongue.say(item.stateKey()))
                .put("stateName", item.stateKey().replace('.', '-'))
                .put("shown", item.isShown())
                .put("search", searched())
                .put("facets", facets().map(pair -> pair._1 + "=" + pair._2).mkString("|"))
                .put("pictures", pictures())
                .put("names", names())
                .put("keywords", named(listing.keywords()))
                .put("attributes", attributes())
                .put("prices", prices())
                .put("facts", facts())
                .put("certificates", certificates());
        return (readers == Readers.OURS ? own(data) : data).toJavaMap();
    }

    /** The headline in the language of the page, otherwise the name of the product. */
    LocalName headline() {
        Listing listing = file.listing();
        return tongue.of(listing.titles())
                .orElse(() -> tongue.of(listing.product().names()))
                .getOrElse(listing.product().names().head());
    }

    String shelf() {
        return tongue.of(item.shelf()).map(LocalName::name).getOrElse("");
    }

    /** What is laid down, by what it is about, without the mark that parts them on the page. */
    Seq<Tuple2<String, String>> facets() {
        return laidDown()
                .map(attribute ->
                        Tuple.of(attribute.name().code(), attribute.value().replace('|', '/')));
    }

    /** All words of the listing in small letters without accents; the script of the page folds what somebody types in the same way. */
    private String searched() {
        Listing listing = file.listing();
        return Vector.ofAll(listing.product().names())
                .appendAll(listing.titles())
                .appendAll(listing.keywords())
                .appendAll(item.shelf())
                .map(LocalName::name)
                .appendAll(laidDown().map(Attribute::value))
                .appendAll(listing.certificates().map(ProductCertificate::standard))
                .append(listing.number())
                .append(listing.product().articleNumber())
                .map(Sheet::folded)
                .distinct()
                .mkString(" ");
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\x{300}-\\x{36f}]", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Seq<Attribute> laidDown() {
        return file.listing()
                .product()
                .specification()
                .map(Specification::attributes)
                .getOrElse(Vector.empty());
    }

    private java.util.List<?> pictures() {
        return file.listing()
                .pictures()
                .map(picture -> LinkedHashMap.<String, Object>of(
                                "caption",
                                picture.caption().getOrElse(headline().name()))
                        .put("digest", picture.content().toString())
                        .put("address", catalogue.pictures().address(picture).getOrElse(""))
                        .toJavaMap())
                .toJavaList();
    }

    /** The names in the other languages. */
    private java.util.List<?> names() {
        return named(file.listing()
                .titles()
                .appendAll(file.listing().product().names())
                .distinctBy(LocalName::language)
                .reject(name -> name.equals(headline())));
    }

    private static java.util.List<?> named(Seq<LocalName> names) {
        return names.map(name -> LinkedHashMap.of("language", name.language(), "name", name.name())
                        .toJavaMap())
                .toJavaList();
    }

    private java.util.List<?> attributes() {
        return laidDown()
                .map(attribute -> fact(attributeName(tongue, attribute.name().code()), attribute.value()))
                .toJavaList();
    }

    /** The word for an attribute; its code with blanks where we have none. */
    static String attributeName(Tongue tongue, String code) {
        return tongue.find("attribute." + code).getOrElse(() -> {
            String words = code.replace('-', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        });
    }

    private java.util.List<?> prices() {
        Amounts amounts = new Amounts(tongue);
        return file.listing()
                .prices()
                .map(step -> fact(from(amounts, step), amounts.price(step.price())))
                .toJavaList();
    }

    private String from(Amounts amounts, PriceStep step) {
        return tongue.say("price.from", LinkedHashMap.of("quantity", amounts.quantity(step.from())));
    }

    private java.util.List<?> facts() {
        Listing listing = file.listing();
        Amounts amounts = new Amounts(tongue);
        Vector<java.util.Map<String, String>> lead = Vector.ofAll(listing.leadTimes())
                .map(time -> fact(
                        tongue.say("fact.lead-time"),
                        tongue.say(
                                "lead-time",
                                LinkedHashMap.of(
                                        "days",
                                        String.valueOf(time.days()),
                                        "quantity",
                                        amounts.quantity(time.upTo())))));
        return Vector.of(
                        maybe("fact.minimum", listing.minimum().map(amounts::quantity)),
                        maybe("fact.term", listing.term().map(Object::toString)))
                .flatMap(one -> one)
                .appendAll(lead)
                .appendAll(maybe("fact.packing", listing.packing().map(packing -> packed(amounts, packing))))
                .appendAll(maybe("fact.hs-code", listing.product().hsCode().map(code -> dotted(code.digits()))))
                .appendAll(maybe("fact.origin", listing.product().origin().map(this::country)))
                .toJavaList();
    }

    /** {@code 8539.52}, as customs papers write it. */
    static String dotted(String digits) {
        return digits.substring(0, HEADING) + "." + digits.substring(HEADING);
    }

    /** The country in the language of the page where we have a word for it; otherwise its plain English name, and without one its code. */
    private String country(String code) {
        return tongue.find("country." + code)
                .orElse(() -> Country.find(code).map(Country::englishName))
                .getOrElse(code);
    }

    private String packed(Amounts amounts, Packing packing) {
        String type = tongue.find("package." + packing.packageType().code())
                .orElse(() -> packing.packageType().name())
                .getOrElse(packing.packageType().code());
        return packing.contents()
                .map(contents -> tongue.say(
                        "packing.contents", LinkedHashMap.of("quantity", amounts.quantity(contents), "type", type)))
                .getOrElse(type);
    }

    private Option<java.util.Map<String, String>> maybe(String key, Option<String> words) {
        return words.map(said -> fact(tongue.say(key), said));
    }

    private java.util.List<?> certificates() {
        return file.listing()
                .certificates()
                .map(one -> LinkedHashMap.<String, Object>of(
                                "standard", one.standard(), "number", one.number(), "issuer", one.issuer())
                        .put(
                                "until",
                                one.validUntil()
                                        .map(day -> tongue.say(
                                                "certificate.until", LinkedHashMap.of("day", day.toString())))
                                        .getOrElse(""))
                        .put("ended", file.lapsed().contains(one.number()))
                        .toJavaMap())
                .toJavaList();
    }

    /** What only our own people see. */
    private Map<String, Object> own(Map<String, Object> data) {
        Completeness complete = catalogue.standard().of(file.listing());
        return data.put("points", complete.points())
                .put("level", complete.points() >= FULL ? "good" : complete.points() >= HALF ? "fair" : "poor")
                .put("missing", complete.missing().map(tongue::sentence).toJavaList())
                .put("why", item.why().getOrElse(""))
                .put(
                        "brought",
                        tongue.say(
                                "brought",
                                LinkedHashMap.of(
                                        "orders",
                                        String.valueOf(file.orders().size()),
                                        "inquiries",
                                        String.valueOf(file.inquiries().size()))));
    }

    private static java.util.Map<String, String> fact(String label, String words) {
        return LinkedHashMap.of("label", label, "words", words).toJavaMap();
    }
}
