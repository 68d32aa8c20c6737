package org.countersign.examples.paper;

import org.countersign.trade.sample.request.SampleLetter;

/** A request for confirmation or a recap as a letter that needs nothing else. */
public final class SampleLetterPage {
    private SampleLetterPage() {}

    /** The letter as a page. */
    public static String of(SampleLetter letter) {
        Markup out = Markup.page(letter.language().tag(), letter.subject(), Paper.style())
                .raw("<main class=\"letter\">")
                .element("h1", letter.subject());
        letter.opening().forEach(paragraph -> out.element("p", paragraph));
        out.raw("<ol>");
        letter.lines()
                .forEach(line -> out.raw("<li value=\"" + line.number() + "\">")
                        .element("strong", line.of().attribute())
                        .element(
                                "span class=\"kind\"",
                                line.kind() + ", " + line.of().revision())
                        .element("p", line.required())
                        .raw("</li>"));
        out.raw("</ol>");
        letter.closing().forEach(paragraph -> out.element("p", paragraph));
        return out.element("pre", letter.form()).raw("</main>").end();
    }
}
