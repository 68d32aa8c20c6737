package org.countersign.trade.credit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.immutables.value.Value;

/** A documentary credit as its issuing bank states it, with the fields of an MT700. Each text has the length and the characters that the message can carry, so that what is written can be sent. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Credit permits ImmutableCredit {
    /** The number of the credit: field 20. */
    public static final Field<Credit, String> NUMBER = Field.one("number", SwiftForm.REFERENCE.text(), Credit::number);
    /** Its form: field 40A. */
    public static final Field<Credit, CreditForm> FORM = Field.one("form", CreditForm.TEXT, Credit::form);
    /** The pre-advice that it follows: field 23. */
    public static final Field<Credit, Option<String>> PRE_ADVICE =
            Field.maybe("preAdvice", SwiftForm.REFERENCE.text(), Credit::preAdvice);
    /** The date of issue: field 31C. */
    public static final Field<Credit, Option<LocalDate>> ISSUED = Field.maybe("issued", Scalar.DAY, Credit::issued);
    /** The rules that it is subject to: field 40E. */
    public static final Field<Credit, ApplicableRules> RULES = Field.one("rules", ApplicableRules.TEXT, Credit::rules);
    /** Which rules, where they are others. */
    public static final Field<Credit, Option<String>> OTHER_RULES =
            Field.maybe("otherRules", SwiftForm.LINE.text(), Credit::otherRules);
    /** The last day of presentation: field 31D (art. 6 d). */
    public static final Field<Credit, LocalDate> EXPIRY = Field.one("expiry", Scalar.DAY, Credit::expiry);
    /** Where it expires: field 31D. */
    public static final Field<Credit, String> EXPIRY_PLACE =
            Field.one("expiryPlace", SwiftForm.EXPIRY_PLACE.text(), Credit::expiryPlace);
    /** The bank of the applicant, where it is not the issuing bank: field 51a. */
    public static final Field<Credit, Option<String>> APPLICANT_BANK =
            Field.maybe("applicantBank", SwiftForm.PARTY.text(), Credit::applicantBank);
    /** Who asked for the credit, name and address: field 50. */
    public static final Field<Credit, String> APPLICANT =
            Field.one("applicant", SwiftForm.PARTY.text(), Credit::applicant);
    /** In whose favour it stands, name and address: field 59. */
    public static final Field<Credit, String> BENEFICIARY =
            Field.one("beneficiary", SwiftForm.PARTY.text(), Credit::beneficiary);
    /** How much: field 32B. */
    public static final Field<Credit, Amount> AMOUNT = Field.one("amount", Amount.TEXT, Credit::amount);
    /** How much more or less of the amount may be drawn: field 39A. */
    public static final Field<Credit, Option<Tolerance>> TOLERANCE =
            Field.maybe("tolerance", Tolerance.TEXT, Credit::tolerance);
    /** Additional amounts such as freight or insurance: field 39C. */
    public static final Field<Credit, Option<String>> ADDITIONAL =
            Field.maybe("additional", SwiftForm.TERMS.text(), Credit::additional);
    /** With whom, how and when: fields 41a to 42P. */
    public static final Field<Credit, Availability> AVAILABILITY =
            Field.one("availability", new Codec.Nested<>(Availability.SHAPE), Credit::availability);
    /** Where, when and how the goods are shipped: fields 43P to 44D. */
    public static final Field<Credit, ShipmentTerms> SHIPMENT =
            Field.one("shipment", new Codec.Nested<>(ShipmentTerms.SHAPE), Credit::shipment);
    /** The goods: field 45A. */
    public static final Field<Credit, Option<String>> GOODS =
            Field.maybe("goods", SwiftForm.NARRATIVE.text(), Credit::goods);
    /** The documents required, each as written: field 46A. */
    public static final Field<Credit, Seq<String>> DOCUMENTS =
            Field.many("documents", SwiftForm.NARRATIVE.text(), Credit::documents);
    /** Additional conditions, each as written: field 47A. */
    public static final Field<Credit, Seq<String>> CONDITIONS =
            Field.many("conditions", SwiftForm.NARRATIVE.text(), Credit::conditions);
    /** Special payment conditions for the beneficiary: field 49G. */
    public static final Field<Credit, Option<String>> PAYMENT_TERMS =
            Field.maybe("paymentTerms", SwiftForm.NARRATIVE.text(), Credit::paymentTerms);
    /** Special payment conditions for the bank only: field 49H. */
    public static final Field<Credit, Option<String>> BANK_TERMS =
            Field.maybe("bankTerms", SwiftForm.NARRATIVE.text(), Credit::bankTerms);
    /** Who bears which charges: field 71D. */
    public static final Field<Credit, Option<String>> CHARGES =
            Field.maybe("charges", SwiftForm.NOTE.text(), Credit::charges);
    /** Within how many days after shipment documents are presented: field 48; 21 if it does not say (art. 14 c). */
    public static final Field<Credit, Option<Integer>> PRESENTATION_DAYS =
            Field.maybe("presentationDays", Scalar.COUNT, Credit::presentationDays);
    /** From which other date these days count, as field 48 writes it. */
    public static final Field<Credit, Option<String>> PRESENTATION_FROM =
            Field.maybe("presentationFrom", SwiftForm.LINE.text(), Credit::presentationFrom);
    /** What concerns the banks: fields 49, 58a, 53a, 78, 57a, 72Z. */
    public static final Field<Credit, BankTerms> BANKS =
            Field.one("banks", new Codec.Nested<>(BankTerms.SHAPE), Credit::banks);

    /** The fields and how it is made of them. */
    public static final Shape<Credit> SHAPE = Shape.of(
            "credit",
            1,
            Credit.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .form(v.of(FORM))
                    .preAdvice(v.of(PRE_ADVICE))
                    .issued(v.of(ISSUED))
                    .rules(v.of(RULES))
                    .otherRules(v.of(OTHER_RULES))
                    .expiry(v.of(EXPIRY))
                    .expiryPlace(v.of(EXPIRY_PLACE))
                    .applicantBank(v.of(APPLICANT_BANK))
                    .applicant(v.of(APPLICANT))
                    .beneficiary(v.of(BENEFICIARY))
                    .amount(v.of(AMOUNT))
                    .tolerance(v.of(TOLERANCE))
                    .additional(v.of(ADDITIONAL))
                    .availability(v.of(AVAILABILITY))
                    .shipment(v.of(SHIPMENT))
                    .goods(v.of(GOODS))
                    .documents(v.of(DOCUMENTS))
                    .conditions(v.of(CONDITIONS))
                    .paymentTerms(v.of(PAYMENT_TERMS))
                    .bankTerms(v.of(BANK_TERMS))
                    .charges(v.of(CHARGES))
                    .presentationDays(v.of(PRESENTATION_DAYS))
                    .presentationFrom(v.of(PRESENTATION_FROM))
                    .banks(v.of(BANKS))
                    .build(),
            NUMBER,
            FORM,
            PRE_ADVICE,
            ISSUED,
            RULES,
            OTHER_RULES,
            EXPIRY,
            EXPIRY_PLACE,
            APPLICANT_BANK,
            APPLICANT,
            BENEFICIARY,
            AMOUNT,
            TOLERANCE,
            ADDITIONAL,
            AVAILABILITY,
            SHIPMENT,
            GOODS,
            DOCUMENTS,
            CONDITIONS,
            PAYMENT_TERMS,
            BANK_TERMS,
            CHARGES,
            PRESENTATION_DAYS,
            PRESENTATION_FROM,
            BANKS);

    /** The days for presentation where a credit does not say (UCP 600 art. 14 c). */
    public static final int USUAL_DAYS = 21;

    private static final Rounding LIMIT = Rounding.halfUp("limit of a credit");
    private static final int MOST_CHARACTERS = 15;
    private static final Decimal MOST_PERCENT = Decimal.of(99);

    Credit() {}

    /** The number of the credit: field 20. */
    public abstract String number();

    /** Its form: field 40A. */
    public abstract CreditForm form();

    /** The pre-advice that it follows: field 23. */
    @Value.Default
    public Option<String> preAdvice() {
        return Option.none();
    }

    /** The date of issue: field 31C. */
    @Value.Default
    public Option<LocalDate> issued() {
        return Option.none();
    }

    /** The rules that it is subject to: field 40E. */
    public abstract ApplicableRules rules();

    /** Which rules, where they are others. */
    @Value.Default
    public Option<String> otherRules() {
        return Option.none();
    }

    /** The last day of presentation: field 31D (art. 6 d). */
    public abstract LocalDate expiry();

    /** Where it expires: field 31D. */
    public abstract String expiryPlace();

    /** The bank of the applicant, where it is not the issuing bank: field 51a. */
    @Value.Default
    public Option<String> applicantBank() {
        return Option.none();
    }

    /** Who asked for the credit, name and address: field 50. */
    public abstract String applicant();

    /** In whose favour it stands, name and address: field 59. */
    public abstract String beneficiary();

    /** How much: field 32B. */
    public abstract Amount amount();

    /** How much more or less of the amount may be drawn: field 39A. */
    @Value.Default
    public Option<Tolerance> tolerance() {
        return Option.none();
    }

    /** Additional amounts such as freight or insurance: field 39C. */
    @Value.Default
    public Option<String> additional() {
        return Option.none();
    }

    /** With whom, how and when: fields 41a to 42P. */
    public abstract Availability availability();

    /** Where, when and how the goods are shipped: fields 43P to 44D. */
    @Value.Default
    public ShipmentTerms shipment() {
        return ShipmentTerms.open();
    }

    /** The goods: field 45A. */
    @Value.Default
    public Option<String> goods() {
        return Option.none();
    }

    /** The documents required, each as written: field 46A. */
    @Value.Default
    public Seq<String> documents() {
        return Vector.empty();
    }

    /** Additional conditions, each as written: field 47A. */
    @Value.Default
    public Seq<String> conditions() {
        return Vector.empty();
    }

    /** Special payment conditions for the beneficiary: field 49G. */
    @Value.Default
    public Option<String> paymentTerms() {
        return Option.none();
    }

    /** Special payment conditions for the bank only: field 49H. */
    @Value.Default
    public Option<String> bankTerms() {
        return Option.none();
    }

    /** Who bears which charges: field 71D. */
    @Value.Default
    public Option<String> charges() {
        return Option.none();
    }

    /** Within how many days after shipment documents are presented: field 48; 21 if it does not say (art. 14 c). */
    @Value.Default
    public Option<Integer> presentationDays() {
        return Option.none();
    }

    /** From which other date these days count, as field 48 writes it. */
    @Value.Default
    public Option<String> presentationFrom() {
        return Option.none();
    }

    /** What concerns the banks: fields 49, 58a, 53a, 78, 57a, 72Z. */
    public abstract BankTerms banks();

    /** Who asked for it, by name and country. */
    public final NameAndAddress applicantParty() {
        return NameAndAddress.read(applicant());
    }

    /** In whose favour it stands, by name and country. */
    public final NameAndAddress beneficiaryParty() {
        return NameAndAddress.read(beneficiary());
    }

    /** What each item of field 46A asks for. */
    public final Seq<RequiredDocument> required() {
        return documents().map(RequiredDocument::read);
    }

    /** The days for presentation after shipment. */
    public final int daysToPresent() {
        return presentationDays().getOrElse(USUAL_DAYS);
    }

    /** The most that may be drawn. */
    public final Amount most() {
        return limit(tolerance().map(t -> Ratio.ONE.plus(part(t.more()))).getOrElse(Ratio.ONE));
    }

    /** The least of a single drawing where nothing but field 39A is looked at. */
    public final Amount least() {
        return limit(tolerance().map(t -> Ratio.ONE.minus(part(t.less()))).getOrElse(Ratio.ONE));
    }

    private Amount limit(Ratio factor) {
        return amount().exact().times(factor).rounded(LIMIT);
    }

    private static Ratio part(Decimal percent) {
        return Percentage.of(percent).ratio();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCredit.Builder {
        Builder() {}
    }

    /** Digits and a comma, which stands even where nothing comes behind it. */
    private static boolean isCarried(Amount amount) {
        String digits = amount.number().toString();
        return digits.length() + (digits.indexOf('.') < 0 ? 1 : 0) <= MOST_CHARACTERS;
    }

    private static boolean isWhole(Decimal percent) {
        return percent.number().scale() <= 0 && percent.compareTo(MOST_PERCENT) <= 0;
    }

    @Value.Check
    Credit settled() {
        if (amount().signum() <= 0 || !amount().isPayable()) {
            throw new IllegalArgumentException("amount must be above zero, in whole minor units: `" + amount() + "`");
        }
        if (!isCarried(amount())) {
            throw new IllegalArgumentException(
                    "amount must have at most 15 characters in a message: `" + amount() + "`");
        }
        ShipmentTerms.checkDay(expiry());
        issued().forEach(ShipmentTerms::checkDay);
        tolerance()
                .filter(t -> t.measure() != Tolerance.Measure.PERCENT || !isWhole(t.more()) || !isWhole(t.less()))
                .forEach(t -> {
                    throw new IllegalArgumentException("tolerance must be whole percents from 0 to 99: `" + t + "`");
                });
        if (presentationDays().exists(days -> days < 1 || days > 999)) {
            throw new IllegalArgumentException("days for presentation must be from 1 to 999: `"
                    + presentationDays().getOrElse(0) + "`");
        }
        if (rules() != ApplicableRules.OTHER && otherRules().isDefined()) {
            throw new IllegalArgumentException("only other rules are named: `"
                    + PlainText.shown(otherRules().getOrElse("")) + "`");
        }
        if (presentationFrom().isDefined() && presentationDays().isEmpty()) {
            throw new IllegalArgumentException("days for presentation must be said where their start is: `"
                    + PlainText.shown(presentationFrom().getOrElse("")) + "`");
        }
        Items.check(documents());
        Items.check(conditions());
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
