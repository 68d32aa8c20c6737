import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** Prints what a JVM takes for the language, the charset and the time zone of its machine: `.ci/assurance matrix` looks at it. */
class Cell {
    public static void main(String[] none) {
        System.out.println(Locale.getDefault().toLanguageTag() + " "
                + Charset.defaultCharset() + " "
                + TimeZone.getDefault().getID() + " "
                + System.getProperty("org.javamoney.moneta.Money.defaults.precision", "-"));
    }
}
